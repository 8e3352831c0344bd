import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Settings } from './settings';
import type { Visitor } from './visitor';

/** Meant for one connection only, or for a server that the press is not. */
const NEVER_FORWARDED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'content-length',
  'host',
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
  'x-client-ip',
  'x-host',
  'x-http-host-override',
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
  'x-original-host',
  'x-original-url',
  'x-rewrite-url',
  'x-matched-path',
  'next-resume',
]);

const INTERNAL = /^x-(press|middleware|invoke|prerender|vercel|now|nextjs|next)(-|$)/;

/** By these `next dev` tells a page of the newsroom the rest of an answer; without them the page waits for it. */
const OF_DEVELOPMENT = /^x-nextjs-(html-)?request-id$/;

/** Next sends whole heads only to agents that say who they are (`htmlLimitedBots` is matched against this). */
const OWN_AGENT = 'MON press';

/** What a page that many will read is asked with: nothing at all from the reader who happens to be first. */
export function ownHeaders(settings: Settings, listeningPort: () => number): () => OutgoingHttpHeaders {
  return () => {
    const { site } = settings;
    const host =
      site?.host ?? `${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${listeningPort()}`;
    return {
      host,
      accept: 'text/html,*/*',
      'accept-encoding': 'identity',
      'user-agent': OWN_AGENT,
      'x-forwarded-host': host,
      'x-forwarded-proto': site === null ? 'http' : site.protocol.slice(0, -1),
    };
  };
}

/** What a reader's form is sent on with: the words, and for the record of consent who sent them. */
export function formHeaders(given: IncomingHttpHeaders, visitor: Visitor, length: number): OutgoingHttpHeaders {
  return {
    accept: 'text/html',
    'accept-encoding': 'identity',
    'content-type': given['content-type'] ?? 'application/octet-stream',
    'content-length': length,
    'user-agent': given['user-agent'] || OWN_AGENT,
    ...(given.referer === undefined ? {} : { referer: given.referer }),
    ...saidByPress(visitor),
    // Checked already; a null one from a mail gateway would be refused by Next.
    origin: `${visitor.scheme}://${visitor.host}`,
  };
}

/** What passes through: all that is the visitor's own, nothing that would speak for the press. */
export function passedHeaders(given: IncomingHttpHeaders, visitor: Visitor, staff: boolean): OutgoingHttpHeaders {
  const passed: OutgoingHttpHeaders = {};
  const named = new Set(
    (given.connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  for (const [name, value] of Object.entries(given)) {
    const internal = INTERNAL.test(name) && !(staff && OF_DEVELOPMENT.test(name));
    if (NEVER_FORWARDED.has(name) || internal || named.has(name) || value === undefined) continue;
    // The framework's client runs on staff's pages only.
    if (!staff && /^(rsc$|next-|cookie$)/.test(name)) continue;
    passed[name] = value;
  }
  return { ...passed, ...saidByPress(visitor) };
}

/** Names in the answer that are between Next and the press. */
export function isPrivateToPress(name: string): boolean {
  return NEVER_FORWARDED.has(name) || name === 'x-powered-by' || name === 'x-press' || name === 'date';
}

function saidByPress(visitor: Visitor): OutgoingHttpHeaders {
  return {
    host: visitor.host,
    'x-forwarded-for': visitor.address,
    'x-forwarded-host': visitor.host,
    'x-forwarded-proto': visitor.scheme,
  };
}
