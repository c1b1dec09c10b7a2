import type { Progress } from '../../core/progress/progress.ts';
import type { LessonOutline } from '../../core/retention/lesson-outline.ts';
import { isMastered, lessonMastery } from '../../core/retention/mastery.ts';
import { AttemptsTable } from '../quiz/attempts-table.tsx';
import { KnowledgeStrip } from './knowledge-strip.tsx';
import { masteryInWords } from './progress-words.ts';

interface Props {
  readonly lesson: LessonOutline;
  readonly progress: Progress;
  /** Where the lesson is. */
  readonly address: string;
}

/** One lesson: what is known of each objective, and the attempts at its quiz. */
export function LessonProgress({ lesson, progress, address }: Props) {
  const mastery = lessonMastery(progress, lesson);
  const tested = mastery.filter(({ objective, items }) => objective !== null && items.length > 0);
  const attempts = progress.quizzes[lesson.id]?.attempts ?? [];
  const begun = mastery.some(({ items }) => items.some((known) => known !== 'open'));
  return (
    <details class="lesson-progress" open={begun}>
      <summary>
        <h3>{lesson.title}</h3>
        <span>
          {tested.length > 0
            ? `${tested.filter(isMastered).length} of ${tested.length} objectives mastered`
            : 'no questions yet'}
        </span>
      </summary>
      <ul class="objective-list">
        {mastery.map((each) => (
          <li key={each.objective ?? ''}>
            <span class="objective-text">{each.objective ?? 'Other questions'}</span>
            <KnowledgeStrip items={each.items} />
            <span class="objective-state">{masteryInWords(each)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={address}>Read {lesson.title}</a>
        {lesson.items.length > 0 && (
          <>
            {', or '}
            <a href={`${address}#quiz`}>take its quiz</a>
          </>
        )}
      </p>
      {attempts.length > 0 && (
        <AttemptsTable
          attempts={attempts}
          passingGrade={lesson.passingGrade}
          caption={`Attempts at the quiz of ${lesson.title}`}
        />
      )}
    </details>
  );
}
