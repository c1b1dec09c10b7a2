import { isCidr, isIpv4, isIpv6 } from '../../../../schema/addresses.ts';

/** Whether a text is an IPv4 or IPv6 address, the latter with a zone (`fe80::1%eth0`) or not, as Go reads it. */
export function isIpAddress(text: string): boolean {
  const address = /^([^%]*)%./s.exec(text)?.[1];
  return isIpv4(text) || isIpv6(address ?? text);
}

/** Whether a text is an address, or a block of them in CIDR notation. */
export function isIpAddressOrBlock(text: string): boolean {
  return text.includes('/') ? isCidr(text) : isIpAddress(text);
}
