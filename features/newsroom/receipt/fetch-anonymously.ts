import 'server-only';
import { type IncomingMessage, request } from 'node:http';
import type { Fetched, FetchPage } from '@/features/newsroom/receipt/fetched';

type Limits = { milliseconds?: number; bytes?: number };

/**
 * Fetches as an unknown reader does: through the press of this machine, under the public name, without cookies and
 * without a kept connection. Goes nowhere else, whatever a page or a redirect says.
 * @param press where the press listens; @param site the site's public address
 */
export function anonymousReader(press: string, site: string, limits: Limits = {}): FetchPage {
  const { hostname, port } = new URL(press);
  const { host } = new URL(site);
  const { milliseconds = 5_000, bytes = 4_000_000 } = limits;
  return (path) =>
    new Promise((answer) => {
      const signal = AbortSignal.timeout(milliseconds);
      const asked = request({
        ...{ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, signal, agent: false },
        headers: { host, accept: 'text/html', 'accept-encoding': 'identity' },
      });
      const fail = () => answer({ ok: false, why: signal.aborted ? 'takes too long' : 'does not answer' });
      asked.on('error', fail);
      asked.on('response', (response) => void read(response, bytes).then(answer, fail));
      asked.end();
    });
}

async function read(response: IncomingMessage, most: number): Promise<Fetched> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    parts.push(Buffer.from(part));
    bytes += part.length;
    if (bytes > most) {
      response.destroy();
      return { ok: false, why: 'is longer than any page' };
    }
  }
  const { statusCode = 0, headers } = response;
  return { ok: true, status: statusCode, location: headers.location ?? null, html: Buffer.concat(parts).toString() };
}
