import { describe, expect, it } from 'vitest';
import { validate } from '../core/validator/validate.ts';
import { jsonReport } from './format-json.ts';
import { formatText } from './format-text.ts';
import { linesByFile } from './place.ts';
import { sarif } from './sarif.ts';

const pageOf = (code: string) => `https://course.example/rules/${code}/`;
const files = [
  {
    name: 'mesh/mtls rules.yaml',
    text: 'apiVersion: security.istio.io/v1\r\nkind: PeerAuthentication\r\nmetadata:\r\n  name: default\r\nspec:\r\n  mtls:\r\n    mode: strict\r\n',
  },
];
const report = validate(files);

describe('text', () => {
  it('shows the line with carets under the field, then why, what to do and the page', () => {
    expect(formatText(report, files, { colour: false, pageOf })).toMatchInlineSnapshot(`
      "error[unknown-value]: "strict" is not among the words for this field.
       --> mesh/mtls rules.yaml:7:11 (PeerAuthentication default/default)
        |
      7 |     mode: strict
        |           ^^^^^^
        = why: The field takes one of a few words, letter for letter, and the API server refuses all others.
        = help: Write "STRICT", if that is what was meant, or one of UNSET, DISABLE, PERMISSIVE, STRICT.
        = fix: Write STRICT (offered in the playground)
        = page: https://course.example/rules/unknown-value/

      1 file: 1 error"
    `);
  });

  it('is painted only where colour is wanted, and says the same', () => {
    const painted = formatText(report, files, { colour: true, pageOf });
    expect(painted).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(formatText(report, files, { colour: false, pageOf }));
  });

  it('ends with a count, also of nothing', () => {
    expect(formatText(validate([]), [], { colour: false, pageOf })).toBe('0 files: no findings');
  });
});

it('JSON has file, line, column and the dotted path', () => {
  expect(jsonReport(report, files, pageOf)).toMatchObject({
    files: 1,
    admitted: 'failed',
    clean: 'waiting',
    findings: [
      { code: 'unknown-value', line: 7, column: 11, endLine: 7, endColumn: 17, path: 'spec.mtls.mode' },
    ],
  });
});

it('SARIF refers each result to its rule and to a region of a file', () => {
  expect(sarif(report, files, pageOf)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { rules: [{ id: 'unknown-value', helpUri: pageOf('unknown-value') }] } },
        results: [
          {
            ruleId: 'unknown-value',
            ruleIndex: 0,
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'mesh/mtls%20rules.yaml' },
                  region: { startLine: 7, startColumn: 11, endLine: 7, endColumn: 17 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

it('places count from one and know a line by its number', () => {
  const lines = linesByFile([{ name: 'a', text: 'one\ntwo\n' }])('a');
  expect(lines.place({ start: 4, end: 7 })).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 4 });
  expect([lines.line(1), lines.line(2), lines.line(3), lines.line(9)]).toEqual(['one', 'two', '', '']);
  expect(linesByFile([])('b').place({ start: 0, end: 0 }).line).toBe(1);
});
