import { compress } from './compress';
import { fingerprint, type Wire, type Wires } from './copy';
import type { FlatHeaders } from './headers';

export type Said = {
  contentType: string;
  cacheControl: string;
  /** Security headers and what the page itself says. */
  rest: FlatHeaders;
  compressible: boolean;
  /** Only a whole answer can be "not modified". */
  tagged: boolean;
  modifiedAt: Date | null;
};

/** Prepares all encodings of a body at once, each with its headers ready to send. */
export async function makeWires(body: Buffer, said: Said): Promise<Wires> {
  const print = fingerprint(body);
  const plain = wire(body, said, '', `"${print}.id"`);
  if (!said.compressible) return { br: null, gzip: null, plain };
  const small = await compress(body);
  return {
    br: small.br && wire(small.br, said, 'br', `"${print}.br"`),
    gzip: small.gzip && wire(small.gzip, said, 'gzip', `"${print}.gz"`),
    plain,
  };
}

/** The same headers before a better compressed body. */
export function betterWire(old: Wire, body: Buffer): Wire {
  const etag = (old.etag ?? '').replace('.br"', '.b2"');
  const swap = (headers: FlatHeaders) =>
    headers.map((value, index) => {
      if (headers[index - 1] === 'ETag') return etag;
      return headers[index - 1] === 'Content-Length' ? String(body.length) : value;
    });
  return { body, etag: old.etag && etag, headers: swap(old.headers), unchanged: swap(old.unchanged) };
}

function wire(body: Buffer, said: Said, encoding: string, etag: string): Wire {
  const always = ['Cache-Control', said.cacheControl, ...said.rest];
  if (said.tagged) always.unshift('ETag', etag);
  if (said.compressible) always.unshift('Vary', 'Accept-Encoding');
  if (said.modifiedAt !== null) always.push('Last-Modified', said.modifiedAt.toUTCString());
  const headers = ['Content-Type', said.contentType, 'Content-Length', String(body.length)];
  if (encoding !== '') headers.push('Content-Encoding', encoding);
  headers.push(...always);
  return { body, etag: said.tagged ? etag : null, headers, unchanged: always };
}
