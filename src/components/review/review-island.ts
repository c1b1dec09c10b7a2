import { mountReview, type ReviewData } from '../../ui/review/mount-review.tsx';

/** Asks what is due today. */
class ReviewIsland extends HTMLElement {
  connectedCallback(): void {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as ReviewData;
    const [questions, schedule] = this.querySelectorAll<HTMLElement>('div');
    if (questions && schedule) mountReview({ questions, schedule }, data);
  }
}

customElements.define('review-island', ReviewIsland);
