import { BlockList, isIP } from 'node:net';

/** IPv4 networks that are nobody's public server: IANA's special-purpose registry, and Azure's host address. */
const CLOSED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** IPv6 likewise: unspecified, loopback and the old IPv4-compatible form; local NAT64; discard; Teredo and the like; 6to4; private. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** IPv6 addresses that carry an IPv4 address: mapped, translated, and NAT64's. */
const CARRIERS = ['::ffff:', '::ffff:0:', '64:ff9b::'];

const closed = closedNetworks();

function closedNetworks(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of CLOSED_V4) {
    list.addSubnet(network, prefix, 'ipv4');
    for (const carrier of CARRIERS) list.addSubnet(`${carrier}${network}`, 96 + prefix, 'ipv6');
  }
  for (const [network, prefix] of CLOSED_V6) list.addSubnet(network, prefix, 'ipv6');
  return list;
}

/**
 * Whether an IP address belongs to the public internet: not to this machine, its network, or a cloud's metadata. What is no
 * address at all is not public.
 */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") is a matter of this machine alone.
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && bare === address && !closed.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}
