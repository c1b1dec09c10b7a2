import type { Progress } from '../../core/progress/progress.ts';
import { knowledgeOf } from '../../core/retention/knowledge.ts';
import { isMastered, lessonMastery } from '../../core/retention/mastery.ts';
import { AttemptsTable } from '../quiz/attempts-table.tsx';
import { LessonProgress } from './lesson-progress.tsx';
import type { ProgressData } from './progress-data.ts';
import { RepeatNext } from './repeat-next.tsx';

interface Props extends ProgressData {
  readonly progress: Progress;
  /** Of the learner's calendar. */
  readonly today: number;
  readonly dayOf: (at: number) => number;
}

/** What a learner knows, what to repeat next, and every lesson with its objectives. */
export function ProgressView(props: Props) {
  const { lessons, links, progress, passMark } = props;
  const exams = progress.quizzes['exam']?.attempts ?? [];
  const items = lessons.flatMap((lesson) => lesson.items);
  const known = items.filter((item) => knowledgeOf(progress, item) === 'known').length;
  const objectives = lessons
    .flatMap((lesson) => lessonMastery(progress, lesson))
    .filter((mastery) => mastery.objective !== null && mastery.items.length > 0);
  return (
    <>
      <ul class="progress-sums">
        <li>
          <b>{objectives.filter(isMastered).length}</b> of {objectives.length} objectives mastered
        </li>
        <li>
          <b>{known}</b> of {items.length} questions known
        </li>
      </ul>
      <RepeatNext {...props} />
      <section aria-labelledby="exam">
        <h2 id="exam">Final exam</h2>
        {exams.length === 0 ? (
          <p>
            When the course is behind you: <a href={links.exam}>the final exam</a> asks questions of all
            lessons.
          </p>
        ) : (
          <>
            <AttemptsTable
              attempts={exams}
              passingGrade={passMark}
              caption="Attempts at the final exam"
              handedIn
            />
            <p>
              <a href={links.exam}>Take the final exam</a>
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="by-lesson">
        <h2 id="by-lesson">Lesson by lesson</h2>
        <p class="known-legend">
          A question is{' '}
          <span>
            <i class="known-station" data-known="known" /> known
          </span>{' '}
          when your last answer was right and sure;{' '}
          <span>
            <i class="known-station" data-known="unsure" /> not sure
          </span>{' '}
          when it was right by a guess or with a hint;{' '}
          <span>
            <i class="known-station" data-known="missed" /> missed
          </span>
          ; or{' '}
          <span>
            <i class="known-station" data-known="open" /> not tried
          </span>
          . An objective is mastered when all of its questions are known.
        </p>
        {lessons.map((lesson) => (
          <LessonProgress
            key={lesson.id}
            lesson={lesson}
            progress={progress}
            address={`${links.lessons}${lesson.id}/`}
          />
        ))}
      </section>
    </>
  );
}
