import type { Locale } from '../../../core/quiz/locale.ts';
import { translation as de } from './de.ts';
import { translation as en } from './en.ts';
import { translation as es } from './es.ts';
import { translation as fr } from './fr.ts';
import type { Translation } from './words.ts';

/** Every language, for the build, which writes the static quiz. */
export const translations: Readonly<Record<Locale, Translation>> = { de, en, es, fr };
