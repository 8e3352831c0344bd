import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../listen';

export const MARK = 'toy-0123456789';

type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
type Played = (req: IncomingMessage, res: ServerResponse, body: string) => void | Promise<void>;

/** A stand-in for Next that plays what a test lays down for each address. */
export type ToyNext = {
  origin: URL;
  seen: Seen[];
  at: (path: string, played: Played) => void;
  renders: (path: string) => number;
  /** Breaks every connection and refuses new ones, until `revive`. */
  kill: () => Promise<void>;
  revive: () => Promise<void>;
  /** Accepts requests and says nothing, until `thaw`. */
  freeze: () => void;
  thaw: () => void;
  close: () => Promise<void>;
};

export async function openToyNext(): Promise<ToyNext> {
  const plays = new Map<string, Played>();
  const seen: Seen[] = [];
  let frozen: (() => void)[] | null = null;
  async function play(req: IncomingMessage, res: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('latin1');
    seen.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body });
    if (frozen !== null) await new Promise<void>((resolve) => frozen?.push(resolve));
    const path = (req.url ?? '').split('?', 1)[0] ?? '';
    const played = plays.get(req.url ?? '') ?? plays.get(path);
    if (played !== undefined) await played(req, res, body);
    else reader({ status: 404, tags: [`address:${path}`], words: 'Off the chart' })(req, res, body);
  }
  let server = createServer((req, res) => void play(req, res).catch(() => res.destroy()));
  const port = await listen(server, 0, '127.0.0.1');
  const kill = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    origin: new URL(`http://127.0.0.1:${port}`),
    seen,
    at: (path, played) => plays.set(path, played),
    renders: (path) => seen.filter((one) => one.url === path && one.method === 'GET').length,
    kill,
    revive: async () => {
      server = createServer((req, res) => void play(req, res).catch(() => res.destroy()));
      await listen(server, port, '127.0.0.1');
    },
    freeze: () => {
      frozen = [];
    },
    thaw: () => {
      const held = frozen ?? [];
      frozen = null;
      for (const go of held) go();
    },
    close: kill,
  };
}

type PageSaid = {
  words?: string | (() => string);
  tags?: string[];
  status?: number;
  location?: string;
  renewAt?: Date;
  neverAfter?: Date;
  build?: string;
  head?: string;
  /** Milliseconds. */
  after?: number;
};

/** Plays a page as Next renders it: scripts, comments, flight data and all. */
export function reader(said: PageSaid = {}): Played {
  return async (_, res) => {
    // Words are read first: what is published while the page is being made is not in it.
    const words = typeof said.words === 'function' ? said.words() : (said.words ?? 'Words');
    if (said.after !== undefined) await new Promise((resolve) => setTimeout(resolve, said.after));
    res.setHeader('Set-Cookie', 'session=1');
    res.setHeader('X-Powered-By', 'Toy');
    res.setHeader('Link', '</f.woff2>; rel=preload; as="font"; crossorigin="", </x.js>; rel=preload; as="script"');
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(html(words, said));
  };
}

function html(words: string, said: PageSaid): string {
  const { tags = ['a'], status = 200, location = null, renewAt, neverAfter, build = 'one', head = '' } = said;
  const json = JSON.stringify({
    tags,
    status,
    location,
    build,
    renewAt: renewAt?.toISOString() ?? null,
    neverAfter: neverAfter?.toISOString() ?? null,
  });
  const content = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html><html lang="en"><head><meta name="press-${MARK}" content="${content}"/>${head}<script src="/_next/static/x.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><p>${words}</p><p>${'A ship sails. '.repeat(60)}</p><script>self.__next_f.push([1,"flight"])</script></body></html>`;
}
