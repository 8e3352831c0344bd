import type { IncomingMessage, ServerResponse } from 'node:http';
import { matchingTag, unchangedSince } from './conditional';
import type { Copy, Wire } from './copy';
import { chooseEncoding } from './encoding';
import { type FlatHeaders, PICTURE_AGE, pictureAge } from './headers';

/** Sends a copy as this reader can take it: 304 where nothing changed, no body for HEAD. Returns the body's bytes. */
export function deliver(req: IncomingMessage, res: ServerResponse, copy: Copy): { bytes: number; unchanged: boolean } {
  const { headers } = req;
  const wire = copy.wires[chooseEncoding(headers['accept-encoding'])] ?? copy.wires.plain;
  const { status } = copy.mark;
  if (status === 200) {
    const seen = headers['if-none-match'];
    if (seen !== undefined ? seen === wire.etag : isUnchangedSince(headers['if-modified-since'], copy)) {
      res.writeHead(304, timed(wire.unchanged, copy));
      res.end();
      return UNCHANGED;
    }
    if (seen !== undefined && answeredUnchanged(seen, res, copy, wire)) return UNCHANGED;
  }
  res.writeHead(status, timed(wire.headers, copy));
  if (req.method === 'HEAD') {
    res.end();
    return { bytes: 0, unchanged: false };
  }
  res.end(wire.body);
  return { bytes: wire.body.length, unchanged: false };
}

const UNCHANGED = { bytes: 0, unchanged: true };

function isUnchangedSince(said: string | undefined, copy: Copy): boolean {
  return said !== undefined && copy.modifiedAt !== null && unchangedSince(said, copy.modifiedAt);
}

/** The long way: lists, weak forms, `*`, and other encodings of the same content. */
function answeredUnchanged(seen: string, res: ServerResponse, copy: Copy, wire: Wire): boolean {
  const tag = matchingTag(seen, copy, wire);
  if (tag === null) return false;
  const unchanged = wire.unchanged.map((value) => (value === wire.etag ? tag : value));
  res.writeHead(304, timed(unchanged, copy));
  res.end();
  return true;
}

/** The one header that depends on the moment of sending: how long a picture that must go may still be kept elsewhere. */
function timed(headers: FlatHeaders, { shelf, mark }: Copy): FlatHeaders {
  if (shelf !== 'pictures' || mark.neverAfter === Number.POSITIVE_INFINITY) return headers;
  const age = pictureAge(mark.neverAfter);
  return headers.map((value) => (value === PICTURE_AGE ? age : value));
}
