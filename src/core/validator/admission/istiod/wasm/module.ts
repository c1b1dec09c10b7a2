import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** Texts of a module and of a script; the schema counts characters, istiod counts bytes. */
export function checkModule(module: Field, review: Review): void {
  checkSize(module.at('pluginName'), 256, review);
  for (const variable of module.at('vmConfig', 'env').items) checkSize(variable.at('name'), 256, review);
}

/** A text of so many bytes at most. */
export function checkSize(text: Field, most: number, { refuse }: Review): void {
  if (new TextEncoder().encode(text.text).length <= most) return;
  refuse(
    'too-long',
    text,
    `The text is longer than ${most} bytes.`,
    'Shorten it; letters beyond ASCII count more than once.',
  );
}
