import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lab as labSchema } from '../../content-schemas/lab.ts';
import { judgeGoals } from '../../core/lab/judge-goals.ts';
import type { SourceFile } from '../../core/validator/diagnostic.ts';
import { readLabMeshes } from '../labs.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';
import type { Validate } from './verdicts.ts';
import { readYaml, yamlSource } from './yaml-source.ts';

/** Every lab can be read; its start fails, its solution and two others pass, and two near misses fail. */
export function checkLabs({ root, files }: Content, validate: Validate): ContentError[] {
  return files.filter((file) => file.endsWith('/lab.yaml')).flatMap((file) => checkLab(root, file, validate));
}

function checkLab(root: string, file: string, validate: Validate): ContentError[] {
  const source = yamlSource(readFileSync(join(root, file), 'utf8'), file);
  const { value: lab, errors } = readYaml(source, labSchema, 'The exercise is made from this file.');
  if (!lab) return errors;
  const folder = file.replace(/\/lab\.yaml$/, '');
  const { start, solution, accepted, nearMisses } = readLabMeshes(join(root, folder));
  const found: ContentError[] = [];
  const complain = (what: string, why: string, remedy: string) =>
    found.push({ file, line: 1, what, why, remedy });

  const missing = [
    ...(start.length === 0 ? ['start/*.yaml'] : []),
    ...(solution.length === 0 ? ['solution/*.yaml'] : []),
    ...(accepted.length < 2 ? ['two folders in accepted/'] : []),
    ...(nearMisses.length < 2 ? ['two folders in near-misses/'] : []),
  ];
  for (const what of missing) {
    complain(
      `The lab lacks ${what}.`,
      'They prove that the goals judge rightly.',
      'Add them beside lab.yaml.',
    );
  }

  const unmet = (mesh: readonly SourceFile[]) => {
    const results = judgeGoals(lab.goals, mesh, validate(mesh));
    return lab.goals.flatMap(({ says }, index) => {
      const result = results[index];
      return result?.held ? [] : [`«${says}».${result?.found ? ` ${result.found}` : ''}`];
    });
  };
  const mustPass = [
    ...(solution.length > 0 ? [{ name: 'solution', files: solution }] : []),
    ...accepted.map(({ name, files }) => ({ name: `accepted/${name}`, files })),
  ];
  const mustFail = [
    ...(start.length > 0 ? [{ name: 'start', files: start }] : []),
    ...nearMisses.map(({ name, files }) => ({ name: `near-misses/${name}`, files })),
  ];
  for (const { name, files } of mustPass) {
    for (const goal of unmet(files)) {
      complain(
        `${name} does not reach the goal ${goal}`,
        'Learners who repair the mesh this way would be told that they are wrong.',
        'Mend the files or the goal.',
      );
    }
  }
  for (const { name, files } of mustFail) {
    if (unmet(files).length > 0) continue;
    complain(
      `${name} reaches every goal.`,
      'A mesh that is still wrong would count as mended.',
      'Add a goal that it misses, or mend its files.',
    );
  }
  return found;
}
