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

/** The grade of a response that has nothing to do with the item. */
export const nothing: Grade = { right: 0, wrong: 0, of: 1, placed: 0, places: 1 };

/** The grade of an item in which every part has its own place. */
export function inPlace(right: number, given: number, of: number): Grade {
  return { right, wrong: given - right, of, placed: right, places: of };
}

/** Whether a response is right in every part. */
export function isRight({ right, wrong, of }: Grade): boolean {
  return right === of && wrong === 0;
}
