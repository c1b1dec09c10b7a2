import { answeredItems } from '../../storage/answered-items.ts';

/** Marks the stops whose quiz is wholly answered, and the first that is not, in the course that it encloses. */
class CourseProgress extends HTMLElement {
  connectedCallback(): void {
    const answered = answeredItems();
    const stops = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    const isDone = ({ dataset }: HTMLElement) =>
      Number(dataset['items']) > 0 &&
      (answered.get(dataset['lesson'] ?? '') ?? 0) >= Number(dataset['items']);
    for (const stop of stops.filter(isDone)) {
      stop.dataset['done'] = '';
      stop.querySelector('a')?.insertAdjacentHTML('beforeend', '<span class="visually-hidden">, done</span>');
    }
    const done = this.querySelectorAll('[data-done]').length;
    if (done === 0) return;
    const sum = this.querySelector('[data-sum]');
    if (sum) sum.innerHTML = `<b>${done} of ${stops.length}</b> stops done`;
    for (const count of this.querySelectorAll('[data-part]')) {
      const part = count.closest('details');
      count.textContent = `${part?.querySelectorAll('[data-done]').length} of ${part?.querySelectorAll('.stop').length}`;
    }
    const next = stops.find((stop) => !isDone(stop))?.querySelector('a');
    const go = document.querySelector<HTMLAnchorElement>('a[data-continue]');
    if (go && next) {
      go.href = next.href;
      go.textContent = `Continue at stop ${next.querySelector('.stop-number')?.textContent}`;
    }
  }
}

customElements.define('course-progress', CourseProgress);
