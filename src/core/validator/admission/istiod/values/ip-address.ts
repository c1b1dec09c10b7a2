/** Whether a text is an IPv4 or IPv6 address, the latter with a zone or not, as Go's netip.ParseAddr reads it. */
export function isIpAddress(text: string): boolean {
  const mark = /[.:%]/.exec(text)?.[0];
  return mark === '.' ? isIpv4(text) : mark === ':' && isIpv6(text);
}

/** Whether a text is an address with the length of its prefix: `10.0.0.0/8`. A zone is not allowed. */
export function isCidrBlock(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const address = text.slice(0, slash);
  const bits = text.slice(slash + 1);
  if (slash < 0 || address.includes('%') || !isIpAddress(address)) return false;
  return /^(?:0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= (address.includes(':') ? 128 : 32);
}

/** Whether a text is an address or a CIDR block. */
export function isIpAddressOrBlock(text: string): boolean {
  return text.includes('/') ? isCidrBlock(text) : isIpAddress(text);
}

function isIpv4(text: string): boolean {
  const fields = text.split('.');
  return (
    fields.length === 4 && fields.every((field) => /^(?:0|[1-9]\d{0,2})$/.test(field) && Number(field) <= 255)
  );
}

function isIpv6(text: string): boolean {
  const percent = text.indexOf('%');
  if (percent === text.length - 1) return false;
  const address = percent < 0 ? text : text.slice(0, percent);
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  // An address may end in an IPv4 address, which takes the room of two groups.
  const embedded = last.includes('.');
  if (embedded && (!isIpv4(last) || address.endsWith('::'))) return false;
  const hex = embedded ? all.slice(0, -1) : all;
  if (!hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  const length = hex.length + (embedded ? 2 : 0);
  // "::" stands for at least one group of zeros.
  return halves.length === 2 ? length < 8 : length === 8;
}
