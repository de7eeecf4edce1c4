import { isIP } from 'node:net';

/** Groups of an IPv6 address that name a network; the rest is chosen by whoever sits in it. */
const NETWORK_GROUPS = 4;

/** IPv4 as it is, IPv6 by 64 bits, which belong to one customer; else 'unknown'. */
export function networkOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  if (isIP(bare) === 0) return 'unknown';
  return isIP(bare) === 4 ? bare : `${groupsOf(bare).slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): string[] {
  // The parser of addresses writes an embedded IPv4 address as groups, and everything in lower case.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = written.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after];
}
