import { isIPv6 } from 'node:net';

/** Set by our server on every request; whatever a client sends under this name is replaced. */
export const ADDRESS_HEADER = 'x-client-address';

const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * The address a request comes from: the connection's, or with a trusted proxy in front the last one that proxy
 * wrote. What stands before that in the header anybody may have written.
 */
export function clientAddress(
  forwardedFor: string | string[] | undefined,
  connection: string | undefined,
  trustProxy: boolean,
): string {
  const forwarded = trustProxy
    ? String(forwardedFor ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return (forwarded || connection || 'unknown').replace(MAPPED, '');
}

/** What attempts are counted by: an IPv4 address, or the /64 network one IPv6 customer has. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...gap, ...after].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
