import { render } from 'preact';
import { drawExam } from '../../core/exam/draw-exam.ts';
import { attend, type Exam, gradeExam, startExam, timeLeft } from '../../core/exam/exam.ts';
import type { ExamPlan } from '../../core/exam/exam-plan.ts';
import { readSeed, seedFrom } from '../../core/exam/exam-seed.ts';
import { withAttempt } from '../../core/progress/with-attempt.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';
import { loadCertificateName, loadExam, saveCertificateName, saveExam } from '../../storage/exam-store.ts';
import { createProgressStore } from '../../storage/progress-store.ts';
import { type ItemKits, loadItemKits, noKits } from '../quiz/item-kits.ts';
import { type LoadedItems, loadItems } from '../quiz/load-items.ts';
import { type ExamActions, ExamQuestions } from './exam-questions.tsx';
import { ExamResult } from './exam-result.tsx';
import { ExamStart } from './exam-start.tsx';

/** What the page carries for the exam. */
export interface ExamData {
  readonly plan: ExamPlan;
  /** Where the items of the lessons lie, with a slash at the end. */
  readonly items: string;
}

interface Asked {
  readonly loaded: LoadedItems;
  readonly kits: ItemKits;
}

/** Where the learner is. */
type Phase =
  | { readonly kind: 'start'; readonly badSeed: boolean; readonly failed: boolean }
  | ({
      readonly kind: 'taking';
      readonly exam: Exam;
      readonly current: string;
      readonly asked: boolean;
      readonly kept: boolean;
      /** When the learner did something last. */
      readonly seen: number;
    } & Asked)
  | ({ readonly kind: 'result'; readonly attempt: Attempt } & Asked);

/** The quiz under which exams are kept. */
const quiz = 'exam';
const atStart: Phase = { kind: 'start', badSeed: false, failed: false };

/** Lets a learner take the exam in `host`, from where they left it. */
export function mountExam(host: HTMLElement, { plan, items }: ExamData): void {
  const store = createProgressStore();
  const now = (): number => Date.now();
  let phase: Phase = atStart;

  function show(next: Phase, focus?: string): void {
    phase = next;
    render(view(), host);
    if (focus) document.getElementById(focus)?.focus();
  }

  function view() {
    switch (phase.kind) {
      case 'start':
        return (
          <ExamStart
            {...phase}
            plan={plan}
            questions={drawExam(plan, 0).length}
            seed={readSeed(new URLSearchParams(location.search).get('seed') ?? '')}
            attempts={store.load().progress.quizzes[quiz]?.attempts ?? []}
            begin={(written, timed) => void begin(written, timed)}
            seeLast={() => void seeLast()}
          />
        );
      case 'taking':
        return <ExamQuestions {...phase} now={now()} actions={actions} />;
      case 'result':
        return (
          <ExamResult
            {...phase}
            plan={plan}
            storage={store.load().state}
            name={loadCertificateName()}
            rename={(name) => {
              saveCertificateName(name);
              show(phase);
            }}
            again={() => show(atStart, 'exam-title')}
          />
        );
    }
  }

  /** Loads what is asked, with all that shows and grades it; null where that fails, which the start then says. */
  async function load(keys: readonly string[]): Promise<Asked | null> {
    try {
      const loaded = await loadItems(items, quiz, keys);
      return { loaded, kits: await loadItemKits(loaded.data.quiz.items, noKits) };
    } catch {
      show({ kind: 'start', badSeed: false, failed: true });
      return null;
    }
  }

  async function begin(written: string, timed: boolean): Promise<void> {
    const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const seed = written.trim() === '' ? seedFrom(random) : readSeed(written);
    if (seed === null) return show({ kind: 'start', badSeed: true, failed: false });
    await take(startExam(seed, now(), timed ? plan.minutes : null, drawExam(plan, seed)));
  }

  async function take(saved: Exam): Promise<void> {
    const asked = await load(saved.items);
    if (!asked) return;
    // A build since may have taken questions away.
    const ids = asked.loaded.data.quiz.items.map(({ id }) => id);
    const exam = { ...saved, items: saved.items.filter((id) => ids.includes(id)) };
    const current = exam.items.find((id) => !exam.responses[id]) ?? exam.items[0];
    if (current === undefined) return;
    const kept = saveExam(exam);
    show({ kind: 'taking', exam, current, asked: false, kept, seen: now(), ...asked }, `exam-${current}`);
    if (timeLeft(exam, now()) === 0) handIn();
  }

  /** Changes the exam that is being taken, and keeps it. */
  function change(
    by: (exam: Exam, current: string) => Partial<Exam>,
    then: { readonly current?: string; readonly asked?: boolean } = {},
  ): void {
    if (phase.kind !== 'taking') return;
    const attended = attend(phase.exam, phase.current, now() - phase.seen);
    const exam = { ...attended, ...by(attended, phase.current) };
    const kept = saveExam(exam);
    const next: Phase = { ...phase, asked: false, ...then, exam, kept, seen: now() };
    show(next, then.current && `exam-${then.current}`);
  }

  function handIn(): void {
    if (phase.kind !== 'taking') return;
    const { loaded, kits, current, seen } = phase;
    const exam = attend(phase.exam, current, now() - seen);
    const attempt = gradeExam(exam, loaded.data.quiz, kits.graders, now());
    store.update((progress) => withAttempt(progress, quiz, attempt, (key) => key));
    saveExam(null);
    show({ kind: 'result', attempt, loaded, kits }, 'exam-result');
  }

  async function seeLast(): Promise<void> {
    const attempt = store.load().progress.quizzes[quiz]?.attempts.at(-1);
    const asked = attempt && (await load(attempt.items));
    if (asked) show({ kind: 'result', attempt, ...asked }, 'exam-result');
  }

  const toggled = (ids: readonly string[], id: string) =>
    ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

  const actions: ExamActions = {
    go: (to) => change(() => ({}), { current: to }),
    respond: (item, response) =>
      change(({ responses }) => {
        // An editor tells what it says as soon as it is there; nothing is mended yet, and so nothing answered.
        if (response.kind === 'edited' && !response.passed && !responses[item]) return {};
        return { responses: { ...responses, [item]: response } };
      }),
    doubt: () => change(({ unsure }, current) => ({ unsure: toggled(unsure, current) })),
    flag: () => change(({ flagged }, current) => ({ flagged: toggled(flagged, current) })),
    handIn() {
      if (phase.kind !== 'taking') return;
      const { exam, asked } = phase;
      if (asked || exam.items.every((id) => exam.responses[id])) handIn();
      else change(() => ({}), { asked: true });
    },
  };

  setInterval(() => {
    if (phase.kind !== 'taking') return;
    const left = timeLeft(phase.exam, now());
    if (left === 0) handIn();
    else if (left !== null) show(phase);
  }, 1000);

  const saved = loadExam();
  show(atStart);
  if (saved) void take(saved);
}
