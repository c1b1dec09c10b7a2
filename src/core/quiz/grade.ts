import type { Item } from './item.ts';
import type { Response } from './response.ts';

/** How a response compares with the key, before any rule turns it into points. */
export interface Grade {
  /** Parts of the key that the response has. */
  readonly right: number;
  /** Parts of the response that the key does not have. */
  readonly wrong: number;
  /** Parts that the key has. */
  readonly of: number;
  /** Places, right ones left alone included, that are as the key has them; and all places. */
  readonly placed: number;
  readonly places: number;
}

const nothing: Grade = { right: 0, wrong: 0, of: 1, placed: 0, places: 1 };

/** Compares a response with an item's key. A response of another kind than the item's has nothing right. */
export function grade<Text>(item: Item<Text>, response: Response): Grade {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice': {
      if (response.kind !== 'chosen') return nothing;
      const chosen = new Set(response.options);
      const keys = item.options.filter(({ correct }) => correct);
      const right = keys.filter(({ id }) => chosen.has(id)).length;
      return {
        right,
        wrong: chosen.size - right,
        of: keys.length,
        placed: item.options.filter(({ id, correct }) => chosen.has(id) === correct).length,
        places: item.options.length,
      };
    }
    case 'sequence': {
      if (response.kind !== 'ordered') return nothing;
      const right = item.options.filter(({ id }, at) => response.options[at] === id).length;
      return inPlace(right, response.options.length, item.options.length);
    }
  }
}

/** The grade of an item in which every part has its own place. */
function inPlace(right: number, given: number, of: number): Grade {
  return { right, wrong: given - right, of, placed: right, places: of };
}

/** Whether a response is right in every part. */
export function isRight({ right, wrong, of }: Grade): boolean {
  return right === of && wrong === 0;
}
