import type { RepairWords } from '../words.ts';

export const repairWords: RepairWords = {
  yourAnswer: 'Your answer',
  repair:
    'Change the YAML until nothing is found any more, without deleting what is there. Then press Answer.',
  mended: 'Mended: admitted, and clean.',
  broken: 'Not mended yet. You can answer all the same, and be shown how.',
  solution: 'One way to mend it',
};
