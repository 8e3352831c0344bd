import type { IncomingMessage } from 'node:http';

export type Body = { ok: true; body: Buffer<ArrayBuffer> } | { ok: false; problem: 'too-large' | 'too-slow' | 'gone' };

/** Reads a whole request body within bounds of size (bytes) and time (ms). */
export function readBody(req: IncomingMessage, size: number, time: number): Promise<Body> {
  if (Number(req.headers['content-length'] ?? 0) > size) return Promise.resolve({ ok: false, problem: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (result: Body) => {
      clearTimeout(timer);
      req.off('data', take);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > size) end({ ok: false, problem: 'too-large' });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => end({ ok: false, problem: 'too-slow' }), time);
    req.on('data', take);
    req.on('end', () => end({ ok: true, body: Buffer.concat(chunks) }));
    req.on('error', () => end({ ok: false, problem: 'gone' }));
    req.on('close', () => end({ ok: false, problem: 'gone' }));
  });
}
