import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** Providers are names from the mesh configuration; none may be empty. */
export function checkProviders(settings: Field, { refuse }: Review): void {
  const nameless = settings.at('providers').items.find((provider) => provider.at('name').text === '');
  if (!nameless) return;
  refuse(
    'telemetry',
    nameless,
    'The provider has no name.',
    'Write the name of an extension provider in the mesh configuration.',
  );
}
