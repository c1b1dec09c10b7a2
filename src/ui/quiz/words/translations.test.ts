import { describe, expect, it } from 'vitest';
import { locales } from '../../../core/quiz/locale.ts';
import { translation as english } from './en.ts';
import { translations } from './translations.ts';

/** What is said in one place of a translation, given numbers that can be told apart. */
function said(word: unknown): string {
  return typeof word === 'function' ? String(word(...[2, 3, 25].slice(0, word.length))) : String(word);
}

/** Every word by its path, with the arguments already given. */
function everyWord(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): [string, string][] =>
    typeof word === 'object' && word !== null
      ? everyWord(word, `${path}${name}.`)
      : [[`${path}${name}`, said(word)]],
  );
}
const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
const inEnglish = new Map(everyWord(english));

describe.each(locales)('%s', (locale) => {
  const words = everyWord(translations[locale]);

  it('names itself, and says something everywhere', () => {
    expect(translations[locale].quiz.lang).toBe(locale);
    expect(words.filter(([, text]) => text.trim() === '' || /undefined|null/.test(text))).toEqual([]);
  });

  it('says every number that English says', () => {
    for (const [path, text] of words) expect(numbers(text), path).toEqual(numbers(inEnglish.get(path) ?? ''));
  });

  it.skipIf(locale === 'en')('leaves nothing in English', () => {
    // What is a number and a sign, or an abbreviation, is the same everywhere.
    const same = ['overview.minutes', 'finding.line'];
    const left = words.filter(([path, text]) => text === inEnglish.get(path) && !same.includes(path));
    expect(left).toEqual([]);
  });
});
