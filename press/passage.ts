import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { isCompressible } from './compress';
import { chooseEncoding } from './encoding';
import { isPrivateToPress, passedHeaders } from './forwarding';
import { type FlatHeaders, guardHeaders, NO_STORE, PICTURE_AGE, pictureAge } from './headers';
import { UPLOAD_SIZE } from './limits';
import { readMark } from './mark';
import type { Parts } from './parts';
import { refuse } from './refusals';
import type { RouteKind } from './routes';
import type { Visitor } from './visitor';

/** Streams a request to Next and its answer back, keeping nothing. */
export function pass(
  req: IncomingMessage,
  res: ServerResponse,
  target: string,
  kind: RouteKind,
  visitor: Visitor,
  { upstream, metrics, log }: Parts,
): void {
  const { method = 'GET', headers } = req;
  const length = headers['content-length'];
  const hasBody = headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
  if (Number(length ?? 0) > UPLOAD_SIZE) {
    refuse(res, 413, { kind, close: true });
    return;
  }
  const staff = kind === 'admin' || kind === 'api';
  const forwarded = passedHeaders(headers, visitor, staff);
  if (length !== undefined) forwarded['content-length'] = length;
  const asked = upstream.open(method, target, forwarded);
  asked.on('response', (answer) => {
    upstream.lastSignOfLife = Date.now();
    metrics.answers.passed += 1;
    passBack(req, res, answer, kind);
  });
  asked.on('error', (error) => {
    if (!res.headersSent) log('warn', 'passage-failed', { kind, cause: error.message });
    refuse(res, 503, { kind, retryAfter: 5, head: method === 'HEAD' });
  });
  res.on('close', () => asked.destroy());
  if (hasBody) passOn(req, res, asked, kind);
  else asked.end();
}

function passOn(
  req: IncomingMessage,
  res: ServerResponse,
  asked: ReturnType<Parts['upstream']['open']>,
  kind: RouteKind,
) {
  let length = 0;
  req.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= UPLOAD_SIZE) return;
    req.unpipe(asked);
    refuse(res, 413, { kind, close: true });
    asked.destroy();
  });
  req.pipe(asked);
}

function passBack(req: IncomingMessage, res: ServerResponse, answer: IncomingMessage, kind: RouteKind) {
  const status = answer.statusCode ?? 502;
  const type = answer.headers['content-type'] ?? '';
  // A whole page never comes this way: it would carry its mark and its scripts outside.
  if (kind === 'page' && type.startsWith('text/html')) {
    answer.destroy();
    refuse(res, 500, { kind });
    return;
  }
  const squeeze = squeezer(req, answer, status, type);
  const guards = guardHeaders(kind);
  const headers = [...spoken(answer, guards, kind, squeeze !== null), ...guards, ...age(answer, status, kind)];
  if (squeeze !== null) headers.push('Content-Encoding', squeeze.encoding, 'Vary', 'Accept-Encoding');
  res.writeHead(status, headers);
  answer.on('error', () => res.destroy());
  answer.on('aborted', () => res.destroy());
  if (squeeze === null) answer.pipe(res);
  else answer.pipe(squeeze.stream).pipe(res);
}

/** What Next says, without what the press says itself. */
function spoken(answer: IncomingMessage, guards: FlatHeaders, kind: RouteKind, squeezed: boolean): FlatHeaders {
  const said = new Set(guards.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  if (kind !== 'api' || answer.headers['cache-control'] === undefined) said.add('cache-control');
  if (kind !== 'admin' && kind !== 'api') said.add('set-cookie');
  const kept: FlatHeaders = [];
  for (let index = 0; index < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] ?? '';
    const value = answer.rawHeaders[index + 1] ?? '';
    const lower = name.toLowerCase();
    if (lower === 'content-length' && !squeezed) kept.push(name, value);
    if (isPrivateToPress(lower) || said.has(lower)) continue;
    kept.push(name, squeezed && lower === 'etag' && !value.startsWith('W/') ? `W/${value}` : value);
  }
  return kept;
}

function age(answer: IncomingMessage, status: number, kind: RouteKind): FlatHeaders {
  const said = answer.headers['cache-control'];
  if (kind === 'api') return said === undefined ? ['Cache-Control', NO_STORE] : [];
  if (kind !== 'picture' || (status !== 200 && status !== 206 && status !== 304)) return ['Cache-Control', NO_STORE];
  const mark = readMark(String(answer.headers['x-press'] ?? ''));
  if (mark !== null && mark.neverAfter !== Number.POSITIVE_INFINITY) {
    return ['Cache-Control', pictureAge(mark.neverAfter)];
  }
  return ['Cache-Control', said?.includes('public') ? said : PICTURE_AGE];
}

function squeezer(req: IncomingMessage, answer: IncomingMessage, status: number, type: string) {
  const encoding = chooseEncoding(req.headers['accept-encoding']);
  const done = answer.headers['content-encoding'] !== undefined;
  if (status !== 200 || req.method === 'HEAD' || done || encoding === 'plain' || !isCompressible(type)) return null;
  if (Number(answer.headers['content-length'] ?? Number.POSITIVE_INFINITY) < 1024) return null;
  // Flushed at every chunk, so that what Next streams arrives as it is said.
  const { BROTLI_OPERATION_FLUSH, BROTLI_PARAM_QUALITY, Z_SYNC_FLUSH } = constants;
  if (encoding === 'gzip') return { encoding, stream: createGzip({ flush: Z_SYNC_FLUSH }) };
  return {
    encoding,
    stream: createBrotliCompress({ flush: BROTLI_OPERATION_FLUSH, params: { [BROTLI_PARAM_QUALITY]: 4 } }),
  };
}
