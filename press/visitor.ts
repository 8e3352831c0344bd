import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Settings } from './settings';

/** Who asks, and for which site: believed from the connection, or from a proxy the operator trusts. */
export type Visitor = { address: string; scheme: 'http' | 'https'; host: string };

const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

export function isPlainHost(host: string): boolean {
  return HOST.test(host);
}

/** Knows the site's own hosts and reads forwarded headers only where they may be believed. */
export class Visitors {
  readonly #proxies = new BlockList();
  readonly #trustsSome: boolean;
  /** The one Host header that needs no second look. */
  readonly #usual: string | null;

  constructor(readonly settings: Settings) {
    for (const proxy of settings.trustedProxies) trust(this.#proxies, proxy);
    this.#trustsSome = settings.trustedProxies.length > 0;
    this.#usual = settings.site?.host ?? null;
  }

  /** Quick: one comparison for the host nearly every request names. */
  isExpected(req: IncomingMessage): boolean {
    return this.#usual === null || req.headers.host === this.#usual;
  }

  /** Null when the request is for another site, or for none that can be named. */
  read(req: IncomingMessage): Visitor | null {
    const peer = plainAddress(req.socket.remoteAddress ?? '');
    const proxied = this.#trustsSome && this.#isTrusted(peer);
    const { site } = this.settings;
    const host = ((proxied ? single(req, 'x-forwarded-host') : undefined) ?? req.headers.host ?? '').toLowerCase();
    if (!isPlainHost(host)) return null;
    if (site !== null && !isSameHost(host, site)) return null;
    const address = proxied ? this.#behind(req, peer) : peer;
    const said = proxied ? single(req, 'x-forwarded-proto') : undefined;
    if (site !== null) return { address, scheme: schemeOf(site), host: site.host };
    return { address, scheme: said === 'https' ? 'https' : 'http', host };
  }

  /** The nearest address that is not a trusted proxy's. */
  #behind(req: IncomingMessage, peer: string): string {
    const hops = (single(req, 'x-forwarded-for') ?? '').split(',').map((hop) => plainAddress(hop.trim()));
    return hops.reverse().find((hop) => isIP(hop) !== 0 && !this.#isTrusted(hop)) ?? peer;
  }

  #isTrusted(address: string): boolean {
    const family = isIP(address);
    return family !== 0 && this.#proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
  }
}

function schemeOf(site: URL): 'http' | 'https' {
  return site.protocol === 'https:' ? 'https' : 'http';
}

function isSameHost(host: string, site: URL): boolean {
  const standard = site.protocol === 'https:' ? ':443' : ':80';
  return host.replace(/\.(?=:|$)/, '') === site.host || (site.port === '' && host === `${site.host}${standard}`);
}

function single(req: IncomingMessage, name: string): string | undefined {
  const value = req.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function plainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

function trust(proxies: BlockList, proxy: string) {
  const [address = '', bits] = proxy.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (bits === undefined) proxies.addAddress(address, family);
  else proxies.addSubnet(address, Number(bits), family);
}
