/** A set of keys as read: why it can't be, or which of its keys are secret. */
export type JwksReading = { readonly fault: string } | { readonly secret: readonly number[] };

type Json = Readonly<Record<string, unknown>>;

/** What a key of each type must have, and what it may have that is bytes; `d` makes it a private key. */
const types: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly bytes: readonly string[] }>
> = {
  RSA: { needs: ['n', 'e'], bytes: ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] },
  EC: { needs: ['crv', 'x', 'y'], bytes: ['x', 'y', 'd'] },
  OKP: { needs: ['crv', 'x'], bytes: ['x', 'd'] },
  oct: { needs: ['k'], bytes: ['k'] },
};
const texts = ['alg', 'kid', 'use', 'x5t', 'x5t#S256', 'x5u'];

/** Reads a JSON Web Key Set, or a single key. https://www.rfc-editor.org/rfc/rfc7517 */
export function readJwks(text: string): JwksReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON' };
  }
  if (!isObject(value)) return { fault: 'it is no JSON object' };
  const keys = Object.hasOwn(value, 'keys') ? (value['keys'] ?? []) : [value];
  if (!Array.isArray(keys)) return { fault: '"keys" is no list' };
  const secret: number[] = [];
  for (const [index, key] of keys.entries()) {
    const fault = isObject(key) ? keyFault(key) : 'it is no JSON object';
    if (fault) return { fault: keys.length === 1 ? fault : `key ${index + 1}: ${fault}` };
    if (key['kty'] === 'oct' || Object.hasOwn(key, 'd')) secret.push(index);
  }
  return { secret };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyFault(key: Json): string | undefined {
  const kty = key['kty'];
  const type = typeof kty === 'string' && Object.hasOwn(types, kty) ? types[kty] : undefined;
  if (!type) return 'its "kty" is none of RSA, EC, OKP and oct';
  const missing = type.needs.find((name) => !Object.hasOwn(key, name));
  if (missing) return `"${missing}" is missing`;
  const has = (name: string) => key[name] !== undefined && key[name] !== null;
  const noText = [...texts, ...type.needs, ...type.bytes].find(
    (name) => has(name) && typeof key[name] !== 'string',
  );
  if (noText) return `"${noText}" is no text`;
  const noBytes = type.bytes.find((name) => has(name) && !isBase64(String(key[name])));
  if (noBytes) return `"${noBytes}" is not base64url`;
  if (has('key_ops') && !isTexts(key['key_ops'])) return '"key_ops" is no list of texts';
  return has('x5c') && !isCertificates(key['x5c']) ? '"x5c" is no list of certificates' : undefined;
}

/** Certificates begin with the sign for a sequence and its length, which is "MI" in base64. */
function isCertificates(value: unknown): boolean {
  return isTexts(value) && value.every((text) => text.startsWith('MI'));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Base64 in either alphabet, but not both, padded or not. */
function isBase64(text: string): boolean {
  const bare = text.replaceAll(/[\r\n]/g, '');
  const body = bare.replace(/=+$/, '');
  if (!/^(?:[-_A-Za-z0-9]*|[+/A-Za-z0-9]*)$/.test(body) || body.length % 4 === 1) return false;
  return body === bare || (bare.length % 4 === 0 && bare.length - body.length < 3);
}
