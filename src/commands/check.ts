/**
 * `npm run check -- [--json | --sarif] [--strict] <files or folders>`: what the API server, istiod and
 * `istioctl analyze` would say of your own YAML. All files together are one mesh. `-` is standard input.
 * `--off CODE` leaves a rule out, `--also CODE` adds one that runs on request; both may be repeated. `--revision NAME`
 * is the control plane that is asked, `default` if none is named.
 * Exit status: 0 nothing wrong, 1 errors found (with `--strict`: warnings too), 2 the call or a file can't be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectFiles } from '../check/collect-files.ts';
import { jsonReport } from '../check/format-json.ts';
import { formatText } from '../check/format-text.ts';
import { sarif } from '../check/sarif.ts';
import { validate } from '../core/validator/validate.ts';

const usage =
  'npm run check -- [--json | --sarif] [--strict] [--no-color] [--off CODE]… [--also CODE]… [--revision NAME] <files or folders, or - for standard input>';
const site = process.env['SITE'] ?? 'https://sidecar-school.example';
const pageOf = (code: string) => `${site.replace(/\/$/, '')}/rules/${code}/`;

function readArguments() {
  const boolean = { type: 'boolean', default: false } as const;
  const codes = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: boolean,
        sarif: boolean,
        strict: boolean,
        'no-color': boolean,
        help: boolean,
        off: codes,
        also: codes,
        revision: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
// npm runs scripts in the project's folder; paths are meant from where the learner stands.
process.chdir(process.env['INIT_CWD'] ?? '.');
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (values.json && values.sarif) {
  console.error(`Choose one of --json and --sarif.\n${usage}`);
  process.exit(2);
}
// Piped input without a name is what is meant; at a terminal there would be nothing to read.
const paths = positionals.length === 0 && !process.stdin.isTTY ? ['-'] : positionals;
if (paths.length === 0) {
  console.error(`Name what to check.\n${usage}`);
  process.exit(2);
}
const { files, faults, passedOver } = collectFiles(paths, () => readFileSync(0));
for (const fault of faults) console.error(fault);
if (passedOver > 0) {
  console.error(
    `${passedOver === 1 ? 'One YAML file holds' : `${passedOver} YAML files hold`} no resource and ${passedOver === 1 ? 'is' : 'are'} passed over.`,
  );
}
const report = validate(files, {
  clock: Date.now,
  off: new Set(values.off),
  also: new Set(values.also),
  revision: values.revision,
});
if (values.json) console.log(JSON.stringify(jsonReport(report, files, pageOf), null, 2));
else if (values.sarif) console.log(JSON.stringify(sarif(report, files, pageOf), null, 2));
else {
  const colour = !values['no-color'] && !process.env['NO_COLOR'] && process.stdout.isTTY === true;
  console.log(formatText(report, files, { colour, pageOf }));
}
const counts = report.diagnostics.filter(
  ({ severity }) => severity === 'error' || (values.strict && severity === 'warning'),
).length;
// Not process.exit: a long report into a pipe would be cut.
process.exitCode = faults.length > 0 ? 2 : counts > 0 ? 1 : 0;
