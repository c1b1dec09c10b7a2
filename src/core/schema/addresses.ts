/** Whether the text is an IPv4 address, without zeros in front, as Kubernetes wants it. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

/** Whether the text is an IPv6 address; one `::` may stand for zeros, and an IPv4 address for the end. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || (text.includes('.') && text.endsWith('::'))) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const tail = groups.at(-1) ?? '';
  const hex = isIpv4(tail) ? [...groups.slice(0, -1), '0', '0'] : groups;
  return (
    hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)) &&
    (halves.length === 2 ? hex.length < 8 : hex.length === 8)
  );
}

/** Whether the text is an IP address. */
export const isIp = (text: string): boolean => isIpv4(text) || isIpv6(text);

/** Whether the text is a range of addresses, such as `10.0.0.0/8`. */
export function isCidr(text: string): boolean {
  const [address = '', length = '', ...rest] = text.split('/');
  const most = isIpv4(address) ? 32 : isIpv6(address) ? 128 : -1;
  return rest.length === 0 && /^(?:0|[1-9]\d*)$/.test(length) && Number(length) <= most;
}
