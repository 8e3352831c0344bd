import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublic } from './public-address';
import { MOST_BYTES, type Received, receive } from './receive';
import type { Refused } from './refused';

const MOST_MOVES = 4;

export type Line = {
  /** Which machines may be asked; no setting opens it further. */
  mayAsk?: (address: string, port: number) => boolean;
  resolve?: (host: string) => Promise<string[]>;
  /** Milliseconds for all of it, moves included. */
  time?: number;
  bytes?: number;
};

const OWN: Required<Line> = {
  mayAsk: (address, port) => isPublic(address) && (port === 80 || port === 443),
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  ...{ time: 20_000, bytes: MOST_BYTES },
};

/**
 * A picture from an address that somebody typed. Names are looked up here and the machine that was judged is the one that
 * is asked, at each move anew: nothing inside a private network is ever reached, whatever a name or a move says.
 */
export async function fetchPicture(typed: string, given: Line = {}): Promise<Received> {
  const line = { ...OWN, ...given };
  const until = Date.now() + line.time;
  let next = typed.trim();
  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    const went = await visit(next, line, until);
    if (!('movedTo' in went)) return went;
    next = went.movedTo;
  }
  return refused('too-many-moves');
}

async function visit(typed: string, line: Required<Line>, until: number): Promise<Received | { movedTo: string }> {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return refused('no-address');
  const machine = await judge(url, line);
  if (!machine.ok) return machine;
  const answer = await ask(url, machine.address, until).catch(() => null);
  if (!answer) return refused('no-answer');
  const { statusCode = 0, headers } = answer;
  if (statusCode >= 300 && statusCode < 400 && headers.location && URL.canParse(headers.location, url)) {
    answer.destroy();
    return { movedTo: new URL(headers.location, url).href };
  }
  if (statusCode !== 200) {
    answer.destroy();
    return refused('no-answer');
  }
  const received = await receive(answer, { bytes: line.bytes, time: until - Date.now() }).catch(() => null);
  answer.destroy();
  return received ?? refused('no-answer');
}

/** Of all machines behind a name the first, when every one of them may be asked. */
async function judge(url: URL, { resolve, mayAsk }: Required<Line>) {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const found = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = found;
  if (!address) return refused('no-answer');
  return found.every((one) => mayAsk(one, port)) ? ({ ok: true, address } as const) : refused('private-address');
}

function ask(url: URL, address: string, until: number): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      {
        agent: false,
        headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'MON newsroom' },
        signal: AbortSignal.timeout(Math.max(1, until - Date.now())),
        // The very machine that was judged: a name may say something else the second time.
        lookup: (_host, options, answer) =>
          options.all ? answer(null, [{ address, family: isIP(address) }]) : answer(null, address, isIP(address)),
      },
      resolve,
    );
    asking.on('error', reject);
    asking.end();
  });
}

const refused = (problem: Refused) => ({ ok: false, problem }) as const;
