/** What stands behind the language of a Markdown fence: `file="a.yaml" verdict="IST0101" static`. */
export type FenceMeta = Readonly<Record<string, string>>;

/**
 * Reads a fence's meta: `name="value"` pairs and bare words, which read as `''`.
 *
 * @throws a sentence that names the part that is neither
 */
export function parseFenceMeta(meta: string | null | undefined): FenceMeta {
  const found: Record<string, string> = {};
  const rest = (meta ?? '').replace(/([\w-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    found[name] = value;
    return '';
  });
  for (const word of rest.split(/\s+/).filter(Boolean)) {
    if (!/^[\w-]+$/.test(word)) {
      throw new Error(`Fence meta has «${word}», which is neither name="value" nor a word.`);
    }
    found[word] = '';
  }
  return found;
}
