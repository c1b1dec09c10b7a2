/** Thrown where the worker comes to a part of its script that has not been loaded yet. */
class PartMissing extends Error {
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super('A part of the validator is still to be loaded.');
    this.load = load;
  }
}

/** A part that is loaded when it is first needed: what not every mesh asks for. */
export function part<M>(importPart: () => Promise<M>): () => M {
  let loaded: M | undefined;
  const load = async () => {
    loaded = await importPart();
  };
  return () => {
    if (!loaded) throw new PartMissing(load);
    return loaded;
  };
}

/** The result of a pure function, which is begun again after each part that it turned out to need. */
export async function withParts<T>(attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      await error.load();
    }
  }
}
