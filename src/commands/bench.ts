import {
  ajvWithCel,
  type Contestant,
  kubernetesModels,
  ours,
  yamlLanguageServer,
} from '../bench/contestants.ts';
import { exampleLines, exampleMesh } from '../bench/example-mesh.ts';
import { createValidator } from '../core/validator/validate.ts';
import { fixtures } from '../fuzz/fixtures.ts';

const rounds = 7;
/** A word or two of typing. */
const keystrokes = 25;
const lineCount = (text: string) => text.split('\n').length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of a task: the median of several runs after one that counts for nothing. */
async function measure(task: () => unknown, runs = rounds): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return median(times);
}

const mesh = exampleLines(5000);
console.log(
  `Side by side: one mesh of ${lineCount(mesh)} lines, from text to verdict, median of ${rounds} runs.`,
);
const contestants: readonly Contestant[] = [ours, ajvWithCel(), kubernetesModels, yamlLanguageServer()];
let own = 0;
for (const { name, judge } of contestants) {
  const milliseconds = await measure(() => judge(mesh));
  own ||= milliseconds;
  const ratio = `${(milliseconds / own).toFixed(2)} times ours`;
  console.log(`  ${name.padEnd(28)} ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio}`);
}

console.log(`\nAgain after each of ${keystrokes} one-character edits in that mesh, median (at most 16 ms):`);
for (const [where, share] of [
  ['at the top', 0.001],
  ['in the middle', 0.5],
  ['at the end', 0.999],
] as const) {
  const validate = createValidator();
  const at = mesh.indexOf('name: ', Math.floor(mesh.length * share) - 200) + 6;
  let edits = 0;
  validate([{ name: 'mesh.yaml', text: mesh }]);
  const milliseconds = await measure(() => {
    edits += 1;
    const text = mesh.slice(0, at) + 'x'.repeat(edits) + mesh.slice(at);
    validate([{ name: 'mesh.yaml', text }]);
  }, keystrokes);
  console.log(`  ${where.padEnd(28)} ${milliseconds.toFixed(1).padStart(9)} ms`);
}

console.log('\nGrowth, all layers from text to verdict:');
let before: number | undefined;
for (const resources of [500, 5000]) {
  const text = exampleMesh(resources);
  const milliseconds = await measure(() => ours.judge(text));
  const growth =
    before === undefined
      ? ''
      : `  ${(milliseconds / before).toFixed(1)} times the time for 10 times the mesh`;
  console.log(`  ${`${resources} resources`.padEnd(28)} ${milliseconds.toFixed(1).padStart(9)} ms${growth}`);
  before = milliseconds;
}

console.log('\nSlowest text of the course, repeated until it has 1,000 lines (at most 50 ms per 1,000):');
const slowest = { perThousand: 0, lines: 0 };
for (const text of fixtures()) {
  const repeated = Array(Math.ceil(1000 / lineCount(text)))
    .fill(text)
    .join('\n---\n');
  const perThousand = ((await measure(() => ours.judge(repeated))) / lineCount(repeated)) * 1000;
  if (perThousand > slowest.perThousand) Object.assign(slowest, { perThousand, lines: lineCount(text) });
}
console.log(`  ${slowest.perThousand.toFixed(1)} ms per 1,000 lines, a text of ${slowest.lines} lines`);
