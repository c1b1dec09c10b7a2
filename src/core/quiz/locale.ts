/** The languages in which a quiz can speak: those of quizdown-js. */
export const locales = ['de', 'en', 'es', 'fr'] as const;
export type Locale = (typeof locales)[number];
