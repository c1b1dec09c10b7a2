import type { Exported, ExportOptions } from '../exporter.ts';
import { playerFiles } from '../player/player-files.ts';
import type { Selection } from '../selection.ts';
import { zip } from '../zip.ts';
import { courseStructure } from './course-structure.ts';

/** A cmi5 package: each quiz is an assignable unit that plays in the browser, with all types of items. */
export async function cmi5(selection: Selection, { site }: ExportOptions): Promise<Exported> {
  // The record store may stand anywhere: the platform says where when it opens the page.
  const player = await playerFiles(selection, 'cmi5/cmi5-player.ts', { site, connect: 'http: https:' });
  const structure = courseStructure(selection, player.pages, site);
  return { extension: '.cmi5.zip', data: zip({ 'cmi5.xml': structure, ...player.all }), notes: [] };
}
