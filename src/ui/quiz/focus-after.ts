import type { Action, Session } from '../../core/quiz/session.ts';

/**
 * Moves the focus to what an action brought: the verdict, the hint, the item or the overview that it led to. A screen
 * reader says it then, once; nothing else announces it.
 */
export function focusAfter(
  host: HTMLElement,
  quiz: string,
  action: Action,
  before: Session,
  after: Session,
): void {
  const stem = (id: string | null) =>
    document.getElementById(id === null ? `${quiz}-overview` : `${quiz}-${id}`);
  const within = (id: string, selector: string) =>
    [...(stem(id)?.closest('form')?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
  const target = (): HTMLElement | null | undefined => {
    switch (action.type) {
      case 'answer':
        return after.attempt === before.attempt ? null : within(action.item, '.quiz-verdict');
      case 'hint':
        return within(action.item, '.quiz-hint');
      case 'go':
      case 'open':
        return stem(after.current);
      default:
        return null;
    }
  };
  const element = target();
  if (!element || !host.contains(element)) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
