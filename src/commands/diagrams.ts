/**
 * `npm run diagrams`: draws the Mermaid fences of the content that the cache lacks and removes pictures nothing asks
 * for. With `--check` it changes nothing, draws all of them again, and exits 1 where the cache is not what it should be.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../build/chromium.ts';
import { cachedDiagram, orphanDiagrams, wantedDiagrams } from '../build/diagram-cache.ts';
import { diagramFolder } from '../build/diagram-key.ts';
import { startDiagramRenderer } from '../build/diagram-renderer.ts';
import { sameDrawing } from '../build/same-drawing.ts';

const check = process.argv.includes('--check');
const wanted = wantedDiagrams('.');
const orphans = orphanDiagrams('.', wanted);
const errors: string[] = [];
const toDraw = check ? wanted : wanted.filter(({ source }) => cachedDiagram(source) === undefined);

if (toDraw.length > 0) {
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      'Diagrams are drawn in Chromium, and none was found. Run `npm run provide:chromium` first.',
    );
    process.exit(1);
  }
  const renderer = await startDiagramRenderer(chromium);
  for (const { at, key, source } of toDraw) {
    const file = join(diagramFolder, `${key}.svg`);
    const drawing = await renderer.draw(source, key);
    const cached = cachedDiagram(source);
    if ('fault' in drawing) {
      errors.push(
        `${at} The diagram can not be drawn. ${drawing.fault} Mend the Mermaid source of the fence.`,
      );
    } else if (!check) {
      mkdirSync(diagramFolder, { recursive: true });
      writeFileSync(file, drawing.svg);
      console.log(`${file} drawn for ${at}`);
    } else if (cached === undefined) {
      errors.push(`${at} The cache has no ${file}. Run \`npm run diagrams\` and commit the file.`);
    } else if (!sameDrawing(cached, drawing.svg)) {
      errors.push(
        `${at} ${file} differs from what is drawn today. Remove the file, run \`npm run diagrams\` and look at it.`,
      );
    }
  }
  await renderer.close();
}
for (const orphan of orphans) {
  if (check) errors.push(`${orphan} belongs to no fence. Run \`npm run diagrams\`, which removes it.`);
  else rmSync(orphan);
}
for (const error of errors) console.error(error);
const count = `${wanted.length} ${wanted.length === 1 ? 'diagram' : 'diagrams'}`;
console.log(check ? `${count} compared` : `${count}, ${orphans.length} removed`);
process.exit(errors.length > 0 ? 1 : 0);
