import { choiceWords } from './en/choice.ts';
import { findingWords } from './en/finding.ts';
import { matchingWords } from './en/matching.ts';
import { overviewWords } from './en/overview.ts';
import { words } from './en/quiz.ts';
import { repairWords } from './en/repair.ts';
import { sequenceWords } from './en/sequence.ts';
import { staticWords } from './en/static.ts';
import { storageWords } from './en/storage.ts';
import { writtenWords } from './en/written.ts';
import type { Translation } from './words.ts';

/** English as a whole, for the build. Most learners read it, so each view brings the part of it that it says. */
export const translation: Translation = {
  quiz: words,
  choice: choiceWords,
  sequence: sequenceWords,
  matching: matchingWords,
  written: writtenWords,
  finding: findingWords,
  repair: repairWords,
  overview: overviewWords,
  storage: storageWords,
  static: staticWords,
};
