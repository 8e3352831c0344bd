import { BlockList, isIP } from 'node:net';

/** What is no part of the public internet: this machine, private networks, links, tests, multicast, carriers' own. */
const CLOSED_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
];
/** Of the one part of IPv6 that is public, what carries an IPv4 address within it, or is only for documents. */
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'];

const closed = new BlockList();
for (const net of CLOSED_4) closed.addSubnet(...split(net), 'ipv4');
for (const net of CLOSED_6) closed.addSubnet(...split(net), 'ipv6');
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address belongs to the public internet; mapped and translated ones (::ffff:…, 64:ff9b::…) never do. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

function split(net: string): [string, number] {
  const [address = '', length = ''] = net.split('/');
  return [address, Number(length)];
}
