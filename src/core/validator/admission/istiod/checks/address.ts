import { isCidr } from '../../../../schema/addresses.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isIpAddress } from '../values/ip-address.ts';

export const unixPrefix = 'unix://';

/** An IPv4 or IPv6 address. */
export function checkIpAddress(address: Field, { refuse }: Review): void {
  if (isIpAddress(address.text)) return;
  refuse(
    'bad-address',
    address,
    `"${address.text}" is no IP address.`,
    'Write an address such as 10.0.0.1 or 2001:db8::1, without a port or a prefix length.',
  );
}

/** An address, or a block of them in CIDR notation. */
export function checkSubnet(subnet: Field, review: Review): void {
  const { text } = subnet;
  if (text.split('/').length !== 2) checkIpAddress(subnet, review);
  else if (!isCidr(text)) {
    review.refuse('bad-address', subnet, `"${text}" is no CIDR block.`, 'Write one such as 10.0.0.0/16.');
  }
}

/** The path of a Unix domain socket, which stands behind `unix://`. */
export function checkUnixPath(address: Field, path: string, { refuse }: Review): void {
  if (path.startsWith('@') || (path.startsWith('/') && !path.endsWith('/'))) return;
  refuse(
    'bad-address',
    address,
    `"${address.text}" names no socket.`,
    'Write unix:// and the absolute path of the socket, or unix://@ and an abstract name.',
  );
}
