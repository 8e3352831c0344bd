import type { ServerResponse } from 'node:http';
import { ASK_AGAIN, guardHeaders, NO_STORE } from './headers';
import type { RouteKind } from './routes';

/** Never kept by a browser for longer than until it asks again: an address may become a page once more. */
export function redirect(res: ServerResponse, status: number, location: string, kind: RouteKind, store = true): void {
  const headers = ['Location', location, 'Content-Length', '0', 'Cache-Control', store ? ASK_AGAIN : NO_STORE];
  res.writeHead(status, [...headers, ...guardHeaders(kind === 'admin' ? 'nowhere' : kind)]);
  res.end();
}
