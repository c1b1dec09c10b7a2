import { type Locale, locales } from '../../../core/quiz/locale.ts';
import type { Translation } from './words.ts';

const others: Record<Exclude<Locale, 'en'>, () => Promise<{ readonly translation: Translation }>> = {
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
};

/**
 * What a quiz says in another language than English; null where it says it in English after all.
 *
 * @param locale null for the first of the learner's languages in which a quiz can speak
 * @param host the quiz in the page, which learns in which language it will speak
 */
export async function loadTranslation(locale: Locale | null, host: HTMLElement): Promise<Translation | null> {
  const spoken = locale ?? learnersLocale();
  if (locale === null) keepLanguageOfTexts(host);
  host.lang = spoken;
  return spoken === 'en' ? null : (await others[spoken]()).translation;
}

function learnersLocale(): Locale {
  const known = (tag: string) => locales.find((locale) => locale === tag.slice(0, 2).toLowerCase());
  return navigator.languages.map(known).find((locale) => locale !== undefined) ?? 'en';
}

/** Questions and answers stay in the language of their page, and a screen reader must go on reading them so. */
function keepLanguageOfTexts(host: HTMLElement): void {
  for (const text of host.querySelectorAll('[data-text]')) {
    const named = document.createElement('div');
    named.lang = document.documentElement.lang;
    named.append(...text.childNodes);
    text.append(named);
  }
}
