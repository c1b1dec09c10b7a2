import type { TextRef } from '../../core/quiz/quiz.ts';
import type { Texts } from './quiz-data.ts';

/** A text without its markup, for places that take none, such as the options of a menu. */
export function plainText(texts: Texts, ref: TextRef): string {
  const template = document.createElement('template');
  template.innerHTML = texts.get(ref) ?? '';
  return template.content.textContent.trim();
}
