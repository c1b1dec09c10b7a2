import type { Exported, ExportOptions } from '../exporter.ts';
import { playerFiles } from '../player/player-files.ts';
import type { Selection } from '../selection.ts';
import { zip } from '../zip.ts';
import { scorm12Manifest } from './manifest.ts';

/** A SCORM 1.2 package: each quiz is a SCO that plays in the browser, with all types of items. */
export async function scorm12(selection: Selection, { site }: ExportOptions): Promise<Exported> {
  const player = await playerFiles(selection, 'scorm12/scorm12-player.ts', { site, connect: "'self'" });
  const manifest = scorm12Manifest(selection, player);
  return {
    extension: '.scorm12.zip',
    data: zip({ 'imsmanifest.xml': manifest, ...player.all }),
    notes: [],
  };
}
