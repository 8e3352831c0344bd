import { XML_HEAD, xml } from '@/features/found/xml';

/** What a search engine is to look at, and when that last changed, where known. */
export type Entry = { path: string; changedAt: Date | null };

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
export const URL_SET = { opens: `${XML_HEAD}<urlset ${NAMESPACE}>\n`, closes: '</urlset>\n' };

export const urlOf = ({ path, changedAt }: Entry, site: string) =>
  `<url><loc>${xml(site + path)}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</url>\n`;

export const toUrlSet = (entries: Entry[], site: string) =>
  URL_SET.opens + entries.map((it) => urlOf(it, site)).join('') + URL_SET.closes;

export const toIndex = (paths: string[], site: string) =>
  `${XML_HEAD}<sitemapindex ${NAMESPACE}>\n${paths
    .map((path) => `<sitemap><loc>${xml(site + path)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;
