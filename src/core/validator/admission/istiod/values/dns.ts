const label = /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/;
const wildcardLabel = /^(?:\*|(?:\*-?)?[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)$/;

/** Whether a text is one label of a DNS name as Istio sees it (capitals allowed), at most 63 characters. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && label.test(text);
}

function isWholeNumber(text: string): boolean {
  if (!/^[-+]?\d+$/.test(text)) return false;
  const value = BigInt(text.replace('+', ''));
  // Go reads whole numbers into 64 bits; longer ones are no numbers to it.
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

function labelsFault(domain: string): string | undefined {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (isWholeNumber(last)) return `it ends in the number ${last}`;
  // A dot at the end is allowed, as in `example.com.`.
  const wrong = labels.find((one, index) => !isDnsLabel(one) && !(one === '' && index === labels.length - 1));
  return wrong === undefined ? undefined : labelFault(wrong);
}

function labelFault(wrong: string): string {
  if (wrong === '') return 'a part between its dots is empty';
  if (wrong.length > 63) return 'a part of it is longer than 63 characters';
  return `"${wrong}" is no part of a DNS name`;
}

function lengthFault(domain: string): string | undefined {
  if (domain === '') return 'it is empty';
  return new TextEncoder().encode(domain).length > 255 ? 'it is longer than 255 characters' : undefined;
}

/** Why a text can't be a full DNS name, or nothing. */
export function domainFault(domain: string): string | undefined {
  return lengthFault(domain) ?? labelsFault(domain);
}

/** Why a text can't be a DNS name whose first part may be, or begin with, an asterisk; or nothing. */
export function wildcardDomainFault(domain: string): string | undefined {
  const tooLong = lengthFault(domain);
  if (tooLong) return tooLong;
  const dot = domain.indexOf('.');
  const first = dot < 0 ? domain : domain.slice(0, dot);
  if (first.length > 63 || !wildcardLabel.test(first)) return labelFault(first);
  return dot < 0 ? undefined : labelsFault(domain.slice(dot + 1));
}

/** Whether a host has an asterisk elsewhere than as its whole first part, as in `*-shop.example.com`. */
export function hasPartialWildcard(host: string): boolean {
  return host.includes('*') && host !== '*' && !host.startsWith('*.');
}
