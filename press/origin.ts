import type { IncomingMessage } from 'node:http';
import { acceptsAnyOrigin } from './routes';
import type { Visitor } from './visitor';

/**
 * Whether a post may act here. A reader's form must come from this very site; where the post carries its own secret a
 * null or missing Origin will do, but a foreign one never.
 */
export function mayPost(req: IncomingMessage, visitor: Visitor, path: string): boolean {
  const { origin } = req.headers;
  if (origin === undefined || origin === 'null') return acceptsAnyOrigin(path);
  return isOwn(origin, visitor);
}

/** Programs send no Origin, browsers always do: a foreign one is somebody else's page using staff's cookies. */
export function isForeign(req: IncomingMessage, visitor: Visitor): boolean {
  const { origin } = req.headers;
  return origin !== undefined && !isOwn(origin, visitor);
}

function isOwn(origin: string, visitor: Visitor): boolean {
  return origin.toLowerCase() === `${visitor.scheme}://${visitor.host}`;
}
