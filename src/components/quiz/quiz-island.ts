import type { QuizData } from '../../ui/quiz/quiz-data.ts';
import type { Translation } from '../../ui/quiz/words/words.ts';

/**
 * Brings a quiz to life when it comes near the view, or when its button is pressed where it has one (`startOnLoad: false`). Astro's own islands start from inline scripts, which the content
 * security policy does not allow.
 */
class QuizIsland extends HTMLElement {
  connectedCallback(): void {
    const start = this.querySelector('.quiz-start');
    if (start) {
      start.addEventListener('click', async () => {
        await this.#mount();
        this.querySelector<HTMLElement>('h3')?.focus();
      });
      return;
    }
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
      const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as QuizData;
      // Both at once.
      const translated = this.#translation(data);
      const { mountQuiz } = await import('../../ui/quiz/mount-quiz.tsx');
      await mountQuiz(this, data, await translated);
    } catch (error) {
      // As without scripts: every item with its answers behind a disclosure.
      this.dataset['static'] = '';
      throw error;
    }
  }

  /** Nearly every quiz speaks English, and has it with it. */
  async #translation({ quiz }: QuizData): Promise<Translation | null> {
    const { locale } = quiz.options;
    if (locale === 'en') return null;
    const { loadTranslation } = await import('../../ui/quiz/words/load-translation.ts');
    return loadTranslation(locale, this);
  }
}

customElements.define('quiz-island', QuizIsland);
