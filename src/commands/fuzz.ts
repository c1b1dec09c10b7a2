import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fixtures } from '../fuzz/fixtures.ts';
import { mutated, prefixes, randomYaml } from '../fuzz/inputs.ts';
import { inputJudge } from '../fuzz/withstand.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const end = Date.now() + Number(values.seconds) * 1000;
const seed = Number(values.seed);
const texts = fixtures();
const judge = inputJudge();
let tried = 0;

console.log(
  `Seed ${seed}, ${values.seconds} s, ${texts.length} fixtures. Other times: npm run fuzz -- --seconds 3600 --seed 5`,
);

const tell = (why: string, text: string): never => {
  console.error(
    `${why}\nThe input, as JSON:\n${JSON.stringify(text)}\nInputs tried: ${tried}, seed ${seed}.`,
  );
  process.exit(1);
};

// Prefixes go on where they stopped, in turns with random inputs, until the time is over.
const typed = prefixes(texts);
for (let round = 0; Date.now() < end; round++) {
  for (let count = 0; count < 500 && Date.now() < end; count++) {
    const { value: text } = typed.next();
    if (typeof text !== 'string') break;
    tried += 1;
    try {
      judge(text);
    } catch (error) {
      tell(error instanceof Error ? (error.stack ?? error.message) : String(error), text);
    }
  }
  for (const inputs of [randomYaml, mutated(texts)]) {
    const property = fc.property(inputs, (text) => {
      if (Date.now() >= end) return;
      tried += 1;
      judge(text);
    });
    const { failed, counterexample, errorInstance } = fc.check(property, {
      seed: seed + round,
      numRuns: 500,
    });
    if (failed) {
      const why =
        errorInstance instanceof Error
          ? (errorInstance.stack ?? errorInstance.message)
          : String(errorInstance);
      tell(why, counterexample?.[0] ?? '');
    }
  }
}
console.log(
  `Inputs tried: ${tried}. None made the validator throw, hang, take too long or point outside the text.`,
);
