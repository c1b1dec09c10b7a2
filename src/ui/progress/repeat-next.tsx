import type { Progress } from '../../core/progress/progress.ts';
import type { LessonOutline } from '../../core/retention/lesson-outline.ts';
import { weakest } from '../../core/retention/mastery.ts';
import { reviewSchedule } from '../../core/retention/review-schedule.ts';
import { KnowledgeStrip } from './knowledge-strip.tsx';
import { nameOfDay } from './local-day.ts';
import type { ProgressLinks } from './progress-data.ts';
import { masteryInWords, questions } from './progress-words.ts';

interface Props {
  readonly lessons: readonly LessonOutline[];
  readonly links: ProgressLinks;
  readonly progress: Progress;
  readonly today: number;
  readonly dayOf: (at: number) => number;
}

/** So many objectives are named; more would be no advice. */
const most = 5;

/** What to repeat next: the questions that are due, and the objectives that are weakest. */
export function RepeatNext({ lessons, links, progress, today, dayOf }: Props) {
  const schedule = reviewSchedule(
    progress,
    lessons.flatMap(({ items }) => items),
    dayOf,
  );
  const due = schedule.filter(({ day }) => day <= today).length;
  const [next] = schedule;
  const weak = weakest(progress, lessons, most);
  return (
    <section aria-labelledby="repeat">
      <h2 id="repeat">What to repeat next</h2>
      {due > 0 && (
        <p class="progress-due">
          <span>
            {questions(due)} {due === 1 ? 'is' : 'are'} due today.
          </span>
          <a class="go" href={links.review}>
            Start the review
          </a>
        </p>
      )}
      {due === 0 && next && (
        <p>
          Nothing is due today. {nameOfDay(next.day, today)} the next question comes back in the{' '}
          <a href={links.review}>daily review</a>.
        </p>
      )}
      {!next && (
        <p>
          Nothing to repeat yet. What you miss in a quiz, or answer without being sure, comes back in the{' '}
          <a href={links.review}>daily review</a>.
        </p>
      )}
      {weak.length > 0 && (
        <>
          <p>These objectives are the weakest:</p>
          <ul class="objective-list">
            {weak.map(({ lesson, mastery }) => (
              <li key={`${lesson.id} ${mastery.objective}`}>
                <span class="objective-text">
                  {mastery.objective ?? 'Other questions'}{' '}
                  <a href={`${links.lessons}${lesson.id}/`}>{lesson.title}</a>
                </span>
                <KnowledgeStrip items={mastery.items} />
                <span class="objective-state">{masteryInWords(mastery)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
