import { BlockList, isIP, isIPv4 } from 'node:net';

/** What the IANA registries of special-purpose addresses take out of the public internet. */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(net, bits, 'ipv6');

/** Tells whether an IP address is one of the public internet, so that no redirect leads the checker into a private network. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  return !special.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}
