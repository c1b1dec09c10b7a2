import type { QuizData } from '../../ui/quiz/quiz-data.ts';

/**
 * Brings a quiz to life when it comes near the view. Astro's own islands start from inline scripts, which the content
 * security policy does not allow.
 */
class QuizIsland extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void this.#mount();
      },
      { rootMargin: '600px' },
    );
    observer.observe(this);
  }

  async #mount(): Promise<void> {
    try {
      const { mountQuiz } = await import('../../ui/quiz/mount-quiz.tsx');
      const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as QuizData;
      await mountQuiz(this, data);
    } catch (error) {
      // As without scripts: every item with its answers behind a disclosure.
      this.dataset['static'] = '';
      throw error;
    }
  }
}

customElements.define('quiz-island', QuizIsland);
