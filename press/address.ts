import { PATH_LENGTH, TARGET_LENGTH } from './limits';
import { caseMatters, kindOf } from './routes';

/** A request's address, put right: `path` is canonical, `moved` says that the reader asked for it in another form. */
export type Address =
  | { ok: true; path: string; query: string; moved: boolean }
  | { ok: false; status: 400 | 404 | 414 };

const PLAIN = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/;
const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const NEEDLESSLY_ESCAPED = /%(?:40|3A|24|26|2B|2C|3B|3D)/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a raw request target. Refuses what no page can have; what merely is written oddly comes back put right. */
export function readAddress(target: string): Address {
  if (target.length > TARGET_LENGTH) return { ok: false, status: 414 };
  if (!target.startsWith('/') || target.includes('#')) return { ok: false, status: 400 };
  const question = target.indexOf('?');
  const raw = question === -1 ? target : target.slice(0, question);
  const query = question === -1 ? '' : target.slice(question + 1);
  if (raw.length > PATH_LENGTH) return { ok: false, status: 414 };
  if (PLAIN.test(raw)) return { ok: true, path: raw, query, moved: false };
  const segments = readSegments(raw);
  if (typeof segments === 'number') return { ok: false, status: segments };
  const path = putRight(raw, segments);
  return { ok: true, path, query, moved: path !== raw };
}

function readSegments(raw: string): string[] | 400 | 404 {
  if (BROKEN_ESCAPE.test(raw)) return 400;
  const segments: string[] = [];
  for (const part of raw.split('/')) {
    if (part === '') continue;
    const segment = decode(part);
    if (segment === null || CONTROL.test(segment) || segment === '.' || segment === '..') return 400;
    if (segment.includes('/') || segment.includes('\\')) return 404;
    segments.push(segment);
  }
  return segments;
}

/** Escaped or raw, the bytes must be UTF-8: Node hands over raw bytes as Latin-1. */
function decode(part: string): string | null {
  const bytes = part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return null;
  }
}

function putRight(raw: string, segments: string[]): string {
  const kind = kindOf(raw);
  // Files and staff's addresses are Next's to spell; only the slashes are put right.
  if (kind !== 'page' && kind !== 'private') {
    return `/${raw
      .split('/')
      .filter((part) => part !== '')
      .join('/')}`;
  }
  const last = segments.at(-1)?.toLowerCase();
  const named = last === 'index.html' || last === 'index.htm' ? segments.slice(0, -1) : segments;
  const spelt = `/${named.map(encode).join('/')}`;
  if (caseMatters(spelt)) return spelt;
  const lowered = `/${named.map((segment) => encode(segment.normalize('NFC').toLowerCase())).join('/')}`;
  return lowered;
}

function encode(segment: string): string {
  return encodeURIComponent(segment.normalize('NFC')).replace(NEEDLESSLY_ESCAPED, decodeURIComponent);
}
