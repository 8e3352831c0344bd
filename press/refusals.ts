import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type FlatHeaders, guardHeaders, NO_STORE } from './headers';
import { refusalPage } from './refusal-page';
import { REFUSALS, type RefusalLanguage, type RefusalStatus, refusalLanguageOf } from './refusal-words';
import type { RouteKind } from './routes';

export type RefusalOptions = {
  kind?: RouteKind;
  allow?: string;
  /** Seconds. */
  retryAfter?: number;
  head?: boolean;
  /** The rest of the request is not worth reading. */
  close?: boolean;
};

/** Connections told to close: whatever else arrives on them is not listened to. */
const closing = new WeakSet<Duplex>();

/** Answers in the press's own words: a page for people, a problem document for programs. */
export function refuse(res: ServerResponse, status: RefusalStatus, options: RefusalOptions = {}): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  const { body, headers } = worded(status, refusalLanguageOf(res.req.url ?? ''), options);
  if (options.close) {
    headers.push('Connection', 'close');
    if (res.socket !== null) closing.add(res.socket);
  }
  res.writeHead(status, headers);
  res.end(options.head ? undefined : body);
}

/** For a connection whose request could not even be parsed. */
export function refuseRaw(socket: Duplex, status: RefusalStatus): void {
  if (!socket.writable || closing.has(socket)) {
    socket.end();
    return;
  }
  const { body, headers } = worded(status, 'en', {});
  headers.push('Connection', 'close', 'Date', new Date().toUTCString());
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`];
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`);
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body.toString('utf8')}`);
}

function worded(status: RefusalStatus, language: RefusalLanguage, options: RefusalOptions) {
  const kind = options.kind ?? 'page';
  const program = kind === 'api';
  const body = Buffer.from(program ? problemDocument(status) : refusalPage(status, language));
  const headers: FlatHeaders = [
    'Content-Type',
    program ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Content-Length',
    String(body.length),
    'Cache-Control',
    NO_STORE,
    // Staff's pages have their policy from Next; a refusal has not been there.
    ...guardHeaders(kind === 'admin' ? 'nowhere' : kind),
  ];
  if (options.allow !== undefined) headers.push('Allow', options.allow);
  if (options.retryAfter !== undefined) headers.push('Retry-After', String(options.retryAfter));
  return { body, headers };
}

function problemDocument(status: RefusalStatus): string {
  const { title, sentence } = REFUSALS.en[status];
  return `${JSON.stringify({ title, status, detail: sentence })}\n`;
}
