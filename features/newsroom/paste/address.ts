import { toLink } from '@/features/articles/links';
import type { Tally } from './tally';

const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_id|oly_(anon|enc)_id|wt_mc|wt_zmc|xtor|at_(medium|campaign|custom\d)|sc_src|s_cid|_ga|_gl|ref_src|ref_url|srsltid|trk|trkinfo|cmpid|ito)$/i;

/**
 * The address that a pasted link leads to, without what follows readers about; an address of the site itself as its
 * path. Null where it leads nowhere that running text may lead.
 */
export function readAddress(written: string, tally: Tally, site?: string): string | null {
  // Browsers read an address without these, so "java\nscript:" must be judged without them too.
  const bare = written.replace(/[\p{Cc}\u00a0]+/gu, '').trim();
  if (!bare || bare.startsWith('#') || bare.length > 4000) return null;
  const link = toLink(bare);
  if (!link) return null;
  if (!link.leavesSite) return link.href;
  const url = withoutTracking(unwrap(new URL(link.href)), tally);
  if (site && url.origin === site) return `${url.pathname}${url.search}${url.hash}`;
  return toLink(url.href)?.href ?? null;
}

/** Mail filters and office suites lead through themselves first. */
function unwrap(url: URL): URL {
  const inner = wrapped(url);
  return inner && URL.canParse(inner) && /^https?:/i.test(inner) ? new URL(inner) : url;
}

function wrapped({ hostname, pathname, searchParams }: URL): string | null {
  if (/^(www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url');
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url');
  if (/^lm?\.facebook\.com$/.test(hostname)) return searchParams.get('u');
  if (hostname === 'www.linkedin.com' && pathname === '/redir/redirect') return searchParams.get('url');
  return null;
}

function withoutTracking(url: URL, tally: Tally): URL {
  if (!url.search) return url;
  const found = [...new Set(url.searchParams.keys())].filter((name) => TRACKING.test(name));
  for (const name of found) url.searchParams.delete(name);
  tally.note('tracking', found.length);
  return url;
}
