import type { Copy, Wire } from './copy';

/**
 * The entity tag to answer 304 with, or null when the body must be sent. A client that holds another encoding of the
 * very same content keeps it: the answer names the tag it holds.
 */
export function matchingTag(ifNoneMatch: string, copy: Copy, chosen: Wire): string | null {
  const own = copy.wires.plain.etag;
  if (own === null || ifNoneMatch.trim() === '*') return chosen.etag;
  const content = contentOf(own);
  for (const part of ifNoneMatch.split(',')) {
    const tag = part.trim().replace(/^W\//, '');
    if (/^"[\w-]+\.(id|br|b2|gz)"$/.test(tag) && contentOf(tag) === content) return tag;
  }
  return null;
}

export function unchangedSince(ifModifiedSince: string, modifiedAt: Date): boolean {
  const since = Date.parse(ifModifiedSince);
  // HTTP dates have no fractions of a second.
  return !Number.isNaN(since) && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since;
}

function contentOf(etag: string): string {
  return etag.slice(1, etag.indexOf('.'));
}
