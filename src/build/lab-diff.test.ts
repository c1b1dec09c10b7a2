import { expect, it } from 'vitest';
import { diffFiles } from './lab-diff.ts';

const file = (text: string, name = 'a.yaml') => ({ name, text });

it('shows what changed with two lines around it', () => {
  expect(diffFiles([file('1\n2\n3\n4\n5\n6\n')], [file('1\n2\n3\nfour\n5\n6\n')])).toEqual([
    {
      name: 'a.yaml',
      hunks: [
        [
          { sign: ' ', text: '2' },
          { sign: ' ', text: '3' },
          { sign: '-', text: '4' },
          { sign: '+', text: 'four' },
          { sign: ' ', text: '5' },
          { sign: ' ', text: '6' },
        ],
      ],
    },
  ]);
});

it('leaves out files that stay as they are, and shows a new one whole', () => {
  expect(diffFiles([file('1\n')], [file('1\n'), file('x', 'b.yaml')])).toEqual([
    { name: 'b.yaml', hunks: [[{ sign: '+', text: 'x' }]] },
  ]);
});
