import type { StorageWords } from '../words.ts';

export const storageWords: StorageWords = {
  blocked: 'This browser keeps nothing for the page: your answers last until you leave it.',
  full: 'The browser has no room left: what you answer now lasts until you leave the page.',
  damaged: 'Some of your earlier answers could not be read. A copy is kept; you can go on.',
  newer: 'Your answers were saved by a later version of the course. They are safe, and not shown here.',
};
