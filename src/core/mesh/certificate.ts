/** Why a certificate can't be used. */
export type CertificateFault = 'not-pem' | 'not-x509' | 'expired' | 'not-yet-valid';

/**
 * Looks at the first PEM block of a file of certificates, as far as Istio does before it hands them to a gateway: it
 * must hold certificates, and be within their time.
 *
 * @param now milliseconds since 1970; without it the time is not compared
 */
export function certificateFault(pem: string, now?: number): CertificateFault | undefined {
  const body = /-----BEGIN ([A-Z0-9 ]+)-----\s*([A-Za-z0-9+/=\s]+?)\s*-----END \1-----/.exec(pem)?.[2];
  const bytes = body === undefined ? undefined : decodeBase64(body);
  if (!bytes) return 'not-pem';
  for (let at = 0; at < bytes.length; ) {
    const certificate = elementAt(bytes, at, bytes.length);
    const validity = certificate?.tag === 0x30 ? validityOf(bytes, certificate) : undefined;
    if (!certificate || !validity) return 'not-x509';
    if (now !== undefined && now > validity.until) return 'expired';
    if (now !== undefined && now < validity.from) return 'not-yet-valid';
    at = certificate.end;
  }
  return undefined;
}

/** The text that base64 stands for, byte by byte; `undefined` where it is none. */
export function decodeBase64Text(base64: string): string | undefined {
  const bytes = decodeBase64(base64);
  return bytes?.map((byte) => String.fromCharCode(byte)).join('');
}

function decodeBase64(text: string): readonly number[] | undefined {
  const digits = text.replace(/\s/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(digits)) return undefined;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits.replace(/=+$/, '')) {
    held = ((held << 6) | alphabet.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

/** An element of DER: where its content begins and ends. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

function elementAt(bytes: readonly number[], at: number, limit: number): Element | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 4) return undefined;
  const size =
    count === 0 ? first : bytes.slice(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = at + 2 + count;
  return start + size <= limit ? { tag, start, end: start + size } : undefined;
}

/** The elements inside another one; `undefined` where they don't fill it. */
function childrenOf(bytes: readonly number[], { start, end }: Element): readonly Element[] | undefined {
  const children: Element[] = [];
  for (let at = start; at < end; ) {
    const child = elementAt(bytes, at, end);
    if (!child) return undefined;
    children.push(child);
    at = child.end;
  }
  return children;
}

/** https://datatracker.ietf.org/doc/html/rfc5280#section-4.1 */
function validityOf(bytes: readonly number[], certificate: Element) {
  const [body] = childrenOf(bytes, certificate) ?? [];
  const fields = body && childrenOf(bytes, body);
  // Serial, signature, issuer, validity; before them the version, if it is given.
  const validity = fields?.[fields[0]?.tag === 0xa0 ? 4 : 3];
  const [from, until] = (validity && childrenOf(bytes, validity)) ?? [];
  const times = [from, until].map((element) => (element ? timeOf(bytes, element) : Number.NaN));
  const [start = Number.NaN, end = Number.NaN] = times;
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : { from: start, until: end };
}

function timeOf(bytes: readonly number[], { tag, start, end }: Element): number {
  const text = String.fromCharCode(...bytes.slice(start, end));
  const [, digits = ''] = /^(\d{12,14})Z$/.exec(text) ?? [];
  // Two digits for the year until 2049, four from 2050 on.
  const full = tag === 0x17 ? `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}` : digits;
  const [year, month, day, hour, minute, second] = [
    full.slice(0, 4),
    ...(full.slice(4).match(/../g) ?? []),
  ].map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day, hour, minute, second);
}
