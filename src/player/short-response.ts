import type { Item } from '../core/quiz/item.ts';
import type { Response } from '../core/quiz/response.ts';

/** A response by the places of options: `[0, 2]`; a text where it was written. Null is no line, or no text kept. */
export type ShortResponse = string | readonly (number | string | null)[];

/** Writes a response by the places of its item's options. */
export function writeResponse(item: Item<unknown>, response: Response, texts: boolean): ShortResponse {
  const place = (id: string) => item.options.findIndex((option) => option.id === id);
  switch (response.kind) {
    case 'chosen':
    case 'ordered':
      return response.options.map(place);
    case 'matched':
      return item.type === 'matching'
        ? item.options.map(({ id }) => item.targets.findIndex((target) => target.id === response.pairs[id]))
        : [];
    case 'written':
      return response.text;
    case 'located':
      return [place(response.option), response.line];
    case 'edited':
      return [response.passed ? 1 : 0, texts ? response.text : null];
  }
}

/** Reads what {@link writeResponse} wrote; null where it is nothing that the item could be answered with. */
export function readResponse(item: Item<unknown>, short: ShortResponse): Response | null {
  if (item.type === 'short-answer' || item.type === 'numeric')
    return typeof short === 'string' ? { kind: 'written', text: short } : null;
  if (typeof short === 'string') return null;
  const [first, second] = short;
  const ids = short.flatMap((place) => (typeof place === 'number' ? (item.options[place]?.id ?? []) : []));
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return { kind: 'chosen', options: ids };
    case 'sequence':
      return { kind: 'ordered', options: ids };
    case 'matching': {
      const pairs = item.options.flatMap(({ id }, at) => {
        const target = item.targets[Number(short[at])];
        return target ? [[id, target.id] as const] : [];
      });
      return { kind: 'matched', pairs: Object.fromEntries(pairs) };
    }
    case 'finding': {
      const option = item.options[Number(first)];
      return option
        ? { kind: 'located', option: option.id, line: typeof second === 'number' ? second : null }
        : null;
    }
    case 'repair':
      return { kind: 'edited', passed: first === 1, text: typeof second === 'string' ? second : '' };
  }
}
