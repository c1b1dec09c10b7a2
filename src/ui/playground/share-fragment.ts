import type { SourceFile } from '../../core/validator/diagnostic.ts';

/** What a link's fragment holds: files, nothing of ours, or something that can't be used, with the reason. */
export type SharedMesh =
  | { readonly type: 'files'; readonly files: readonly SourceFile[] }
  | { readonly type: 'nothing' }
  | { readonly type: 'refused'; readonly why: string };

const marker = '#mesh=';
/** More text than any mesh has, and little enough that a hostile link fills no memory. */
const maxCharacters = 2_000_000;
const maxFiles = 100;

/** The fragment of a link that opens these files: their JSON, compressed, in the alphabet of URLs. */
export async function shareFragment(files: readonly SourceFile[]): Promise<string> {
  const json = JSON.stringify(files.map(({ name, text }) => [name, text]));
  const compressed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer());
  // In pieces: a call takes only so many arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `${marker}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads such a fragment. Never throws, whatever it holds; a bomb is stopped before it unfolds. */
export async function readShareFragment(fragment: string): Promise<SharedMesh> {
  if (!fragment.startsWith(marker)) return { type: 'nothing' };
  try {
    const json = await inflate(fragment.slice(marker.length));
    if (json === undefined) return refused('it holds more text than the playground takes');
    return readFiles(JSON.parse(json));
  } catch {
    return refused('it is cut short or was changed on the way');
  }
}

const refused = (why: string): SharedMesh => ({ type: 'refused', why });

/** The text of a fragment's payload, or nothing where it is too long. */
async function inflate(payload: string): Promise<string | undefined> {
  if (payload.length > maxCharacters) return undefined;
  const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length <= maxCharacters) continue;
    await reader.cancel();
    return undefined;
  }
  return text;
}

function readFiles(value: unknown): SharedMesh {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxFiles) {
    return refused('it does not hold files');
  }
  const files = value.flatMap((pair: unknown): SourceFile[] => {
    if (!Array.isArray(pair)) return [];
    const [name, text] = pair as readonly unknown[];
    return typeof name === 'string' && typeof text === 'string' && name !== '' && name.length <= 200
      ? [{ name, text }]
      : [];
  });
  const names = new Set(files.map(({ name }) => name));
  if (files.length !== value.length || names.size !== files.length) return refused('it does not hold files');
  return { type: 'files', files };
}
