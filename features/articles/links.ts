/** An address that running text may link to: the web, mail, telephone, this site. Anything else is no link. */
export function toLink(href: string): { href: string; leavesSite: boolean } | null {
  if (/^(\/(?![/\\])|#)/.test(href)) return { href, leavesSite: false };
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !ALLOWED.has(url.protocol)) return null;
  return { href: url.href, leavesSite: url.protocol.startsWith('http') };
}

const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);
