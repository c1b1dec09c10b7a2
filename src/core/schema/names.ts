/**
 * The forms of names in Kubernetes, as its API machinery checks them:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const oneLabel = new RegExp(`^${label}$`);
const subdomain = new RegExp(`^${label}(?:\\.${label})*$`);
const word = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** A label of a DNS name (RFC 1123): `orders-v2`. */
export const isDnsLabel = (text: string): boolean => text.length <= 63 && oneLabel.test(text);

/** A whole DNS name: `orders.example.com`. */
export const isDnsSubdomain = (text: string): boolean => text.length <= 253 && subdomain.test(text);

/** The key of a label or an annotation: `app`, `app.kubernetes.io/name`. */
export function isQualifiedName(key: string): boolean {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.length <= 2 &&
    name.length <= 63 &&
    word.test(name) &&
    (parts.length === 1 || isDnsSubdomain(parts[0] ?? ''))
  );
}

/** The value of a label; it may be empty. */
export const isLabelValue = (text: string): boolean => text === '' || (text.length <= 63 && word.test(text));

/** The name of a port: at most 15 small letters, digits and single hyphens, a letter among them. */
export const isPortName = (text: string): boolean =>
  text.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);

/** A port of TCP or UDP. */
export const isPortNumber = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65535;

/** A key of a ConfigMap or Secret, which becomes the name of a file. */
export const isDataKey = (text: string): boolean =>
  text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== '.' && !text.startsWith('..');
