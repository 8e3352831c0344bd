import type { IncomingHttpHeaders } from 'node:http';
import type { RouteKind } from './routes';

/** Names and values in turn, as `writeHead` takes them fastest. */
export type FlatHeaders = string[];

export const RULES_PATH = '/speculation-rules.json';

/** A browser asks again each time, and is answered 304 in a packet. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';
export const FOREVER = 'public, max-age=31536000, immutable';
/** For a picture that must go one day, or whose route does not say that it never changes. */
export const PICTURE_AGE = 'public, max-age=300';
export const NO_STORE = 'private, no-store';

/** The same for the last minutes of a picture that must go: no cache outside keeps it for longer than we do. */
export function pictureAge(neverAfter: number): string {
  const left = Math.floor((neverAfter - Date.now()) / 1000);
  return left >= 300 ? PICTURE_AGE : `public, max-age=${Math.max(left, 0)}`;
}

/** What a page may frame once a reader asks for it; nothing on a page frames anything by itself. */
export const FRAMED = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com', 'https://datawrapper.dwcdn.net'];

const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  `frame-src ${FRAMED.join(' ')}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The newsroom shows a preview in a frame of its own. */
const PRIVATE_POLICY = READER_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** An SVG opened by its own address may draw, and nothing else. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

const PERMISSIONS =
  'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

let behindTls = false;

/** Strict-Transport-Security is said only where the site's public address is https. */
export function speakHttpsOnly(https: boolean): void {
  behindTls = https;
}

/** The security headers of an answer; staff's pages bring their own policy with a nonce. */
export function guardHeaders(kind: RouteKind, html = false): FlatHeaders {
  const headers = [
    ...policyFor(kind),
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    // Where staff were is nobody else's business: an address may name what is under embargo.
    kind === 'admin' ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy',
    PERMISSIONS,
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    kind === 'picture' ? 'cross-origin' : 'same-origin',
  ];
  if (behindTls) headers.push('Strict-Transport-Security', 'max-age=31536000');
  if (kind === 'admin' || kind === 'api' || kind === 'private') headers.push('X-Robots-Tag', 'noindex');
  if (kind === 'page' && html) headers.push('Speculation-Rules', `"${RULES_PATH}"`);
  return headers;
}

function policyFor(kind: RouteKind): FlatHeaders {
  if (kind === 'admin') return [];
  if (kind === 'picture') return ['Content-Security-Policy', PICTURE_POLICY];
  if (kind === 'api') return ['Content-Security-Policy', DATA_POLICY];
  if (kind === 'private') return ['Content-Security-Policy', PRIVATE_POLICY];
  return ['Content-Security-Policy', READER_POLICY];
}

/** What a rendered page's own headers may tell the reader; everything else (cookies above all) stays inside. */
const SPOKEN = [
  'content-language',
  'content-disposition',
  'tdm-reservation',
  'x-robots-tag',
  'access-control-allow-origin',
];

export function spokenHeaders(headers: IncomingHttpHeaders): FlatHeaders {
  const spoken: FlatHeaders = [];
  for (const name of SPOKEN) {
    const value = headers[name];
    if (typeof value === 'string') spoken.push(name, value);
  }
  const links = readerLinks(headers.link);
  if (links !== '') spoken.push('Link', links);
  return spoken;
}

/** Next preloads fonts and its scripts in one header: the scripts go. */
function readerLinks(header: string | string[] | undefined): string {
  const text = Array.isArray(header) ? header.join(', ') : (header ?? '');
  return text
    .split(/,\s*(?=<)/)
    .filter((link) => link !== '' && !/;\s*(as="?script|rel="?modulepreload)/i.test(link))
    .join(', ');
}
