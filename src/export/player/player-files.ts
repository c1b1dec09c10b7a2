import { quizzesOf, type Selection } from '../selection.ts';
import type { Files } from '../zip.ts';
import { buildPlayer } from './build-player.ts';
import { type PlayerPageOptions, playerPage } from './player-page.ts';

export interface PlayerFiles {
  /** The page of each quiz, by its id. */
  readonly pages: ReadonlyMap<string, string>;
  /** What the pages share. */
  readonly shared: Files;
  /** All of it by its path. */
  readonly all: Files;
}

/**
 * What a package of quizzes that play themselves is made of.
 *
 * @param player the file that begins, below `src/player/`
 */
export async function playerFiles(
  selection: Selection,
  player: string,
  options: PlayerPageOptions,
): Promise<PlayerFiles> {
  const quizzes = quizzesOf(selection);
  const judged = quizzes.some(({ quiz }) => quiz.items.some(({ type }) => type === 'repair'));
  const [shared, ...written] = await Promise.all([
    buildPlayer(player, judged),
    ...quizzes.map(async (about) => [`${about.id}.html`, await playerPage(about, options)] as const),
  ]);
  const pages = new Map(quizzes.map(({ id }) => [id, `${id}.html`]));
  return { pages, shared, all: { ...Object.fromEntries(written), ...shared } };
}
