import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** Official schemas are third-party files and stand outside of the repository, if at all. */
const root = join(import.meta.dirname, '../../../shared/schemas');

/** Whether the schemas of a standard are at hand; says so where they are not. */
export function hasSchemas(standard: string): boolean {
  const there = existsSync(join(root, standard));
  if (!there) console.warn(`Skipped: the schemas of ${standard} are not at hand in ${join(root, standard)}.`);
  return there;
}

/**
 * What is wrong with documents under an official schema: a line for each error, none where all are valid.
 *
 * @param schema its file, below the folder of the standard
 */
export async function schemaErrors(
  standard: string,
  schema: string,
  documents: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([path, contents]) => ({ fileName: flat(path), contents })),
    schema: readSchema(standard, schema),
    preload: globSync('**/*.xsd', { cwd: join(root, standard) })
      .filter((file) => file !== schema)
      .map((file) => readSchema(standard, file)),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What is wrong with documents as XML, whatever they say. */
export async function formErrors(documents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([path, contents]) => ({ fileName: flat(path), contents })),
    normalization: 'c14n',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The validator's file system has one folder. */
const flat = (path: string) => path.replaceAll('/', '__');

function readSchema(standard: string, file: string): XMLFileInfo {
  const contents = readFileSync(join(root, standard, file), 'utf8')
    .replace(
      /(schemaLocation\s*=\s*")([^":]+)"/g,
      (_, before: string, path: string) => `${before}${flat(posix.join(dirname(file), path))}"`,
    )
    // In the schemas of SCORM 1.2; Namespaces in XML forbids it, and the validator stops there.
    .replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '');
  return { fileName: flat(file), contents };
}
