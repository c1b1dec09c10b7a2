/** The sentences that the build took out of the worker's script, by number; in its own file, loaded with the first finding. */
export const sentences: readonly string[] = [];
