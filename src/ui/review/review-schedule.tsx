import { comingDays, type Scheduled } from '../../core/retention/review-schedule.ts';
import { nameOfDay } from '../progress/local-day.ts';
import { questions } from '../progress/progress-words.ts';

interface Props {
  readonly schedule: readonly Scheduled[];
  readonly today: number;
  /** Whether any question of the course was ever answered. */
  readonly begun: boolean;
  /** Whether questions are being asked. */
  readonly sitting: boolean;
  /** How many were asked in this sitting. */
  readonly asked: number;
  readonly failed: boolean;
  readonly lessonList: string;
  readonly goOn: () => void;
}

/** So many days are named; what comes later is summed up. */
const most = 7;

/** What is left for today, and what comes when. */
export function ReviewSchedule(props: Props) {
  const { schedule, today, sitting } = props;
  const coming = comingDays(schedule, today);
  const later = coming.slice(most).reduce((sum, { items }) => sum + items, 0);
  return (
    <>
      {!sitting && <Rest {...props} />}
      {coming.length > 0 && (
        <section aria-labelledby="coming">
          <h2 id="coming">What comes when</h2>
          <ul class="coming-days">
            {coming.slice(0, most).map(({ day, items }) => (
              <li key={day}>
                <span>{nameOfDay(day, today)}</span> {questions(items)}
              </li>
            ))}
            {later > 0 && (
              <li>
                <span>Later</span> {questions(later)}
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

/** What to do where no question is being asked. */
function Rest({ schedule, today, begun, asked, failed, lessonList, goOn }: Props) {
  const due = schedule.filter(({ day }) => day <= today).length;
  if (failed)
    return (
      <p role="status">
        The questions could not be loaded. Without a network that can happen until the course is kept for
        offline reading.{' '}
        <button type="button" onClick={goOn}>
          Try again
        </button>
      </p>
    );
  if (due > 0)
    return (
      <p role="status">
        {questions(due)} more {due === 1 ? 'is' : 'are'} due today.{' '}
        <button type="button" class="go" onClick={goOn}>
          Go on
        </button>
      </p>
    );
  if (asked > 0) return <p role="status">That was all for today.</p>;
  if (schedule.length > 0) return <p>Nothing is due today.</p>;
  return begun ? (
    <p>Nothing comes back so far: you have missed no question, and were sure of each.</p>
  ) : (
    <p>
      You have answered no question yet. Take the quiz of <a href={lessonList}>a lesson</a>: what you miss
      there, or answer without being sure, comes back here.
    </p>
  );
}
