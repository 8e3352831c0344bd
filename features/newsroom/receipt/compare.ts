import type { Expectation } from '@/features/newsroom/receipt/expectation';
import type { Fetched } from '@/features/newsroom/receipt/fetched';
import { readPage } from '@/features/newsroom/receipt/read-page';

/** Null where a page is as it should be; else what is not, in words for the desk. */
export function compare(expected: Expectation, fetched: Fetched): string | null {
  if (!fetched.ok) return fetched.why;
  const { status } = fetched;
  switch (expected.is) {
    case 'further-back':
      return null;
    case 'article':
      return status === 200 ? firstMissing(expected.passages, fetched.html) : `answers ${status}`;
    case 'no-article':
      return status === expected.status ? null : `answers ${status}, not ${expected.status}`;
    case 'leads-to':
      return status === 301 || status === 308 ? leadsElsewhere(expected.path, fetched.location) : `answers ${status}`;
    case 'listed':
      return status === 200 ? unlisted(expected, fetched.html) : `answers ${status}`;
    case 'entered':
      return status === 200 ? notEntered(expected, fetched.html) : `answers ${status}`;
    case 'not-listed':
      // A list that had nothing else is gone with the piece.
      if (status >= 500) return `answers ${status}`;
      return linksTo(expected.path, fetched.html).length > 0 ? 'still links to it' : null;
  }
}

/** Passages must stand there in their order: an older text has one of them otherwise. */
function firstMissing(passages: string[], html: string): string | null {
  const text = squeezed(readPage(html).text);
  let from = 0;
  for (const passage of passages) {
    const at = text.indexOf(squeezed(passage), from);
    if (at < 0) return `lacks “${passage.slice(0, 60)}${passage.length > 60 ? '…' : ''}”`;
    from = at + squeezed(passage).length;
  }
  return null;
}

function leadsElsewhere(path: string, location: string | null): string | null {
  const to = location === null ? null : pathIn(location);
  return to === path ? null : `leads to ${to ?? 'nowhere'}`;
}

function unlisted({ path, headlines }: { path: string; headlines: string[] }, html: string): string | null {
  const links = linksTo(path, html);
  if (links.length === 0) return 'does not show it';
  const asked = headlines.map(squeezed);
  return links.some(({ text }) => asked.includes(squeezed(text))) ? null : 'has another headline';
}

function notEntered({ path, headline }: { path: string; headline: string | undefined }, html: string): string | null {
  if (linksTo(path, html).length === 0) return 'does not name it';
  return !headline || squeezed(readPage(html).text).includes(squeezed(headline)) ? null : 'has another headline';
}

const linksTo = (path: string, html: string) => readPage(html).links.filter(({ href }) => pathIn(href) === path);

function pathIn(href: string): string | null {
  const here = 'http://here.invalid';
  return URL.canParse(href, here) ? new URL(href, here).pathname : null;
}

/** Letters alone: how lines break, and what ties words together, is the page's affair. */
const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]+/g, '');
