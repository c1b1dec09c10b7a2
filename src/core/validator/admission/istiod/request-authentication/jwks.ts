import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { readJwks } from '../values/jwks.ts';

/** Keys written into the document: all public, and readable. */
export function checkJwks(jwks: Field, { refuse, warn }: Review): void {
  const reading = readJwks(jwks.text);
  if ('fault' in reading) {
    refuse(
      'bad-jwks',
      jwks,
      `The keys can't be read: ${reading.fault}.`,
      'Paste the JSON Web Key Set of the issuer, or write jwksUri.',
    );
    return;
  }
  for (const index of reading.secret) {
    warn(
      'private-key',
      jwks,
      `Key ${index + 1} is private.`,
      'Write the public key alone, and replace the private one: it is known now.',
    );
  }
}
