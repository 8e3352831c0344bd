import 'server-only';
import { kind } from '@/features/articles/kind';
import { articlePath } from '@/features/articles/paths';
import { XML_HEAD, xml } from '@/features/found/xml';
import { readerDb } from '@/lib/reader-db';

const TWO_DAYS = 48 * 60 * 60_000;
const MOST = 1_000;
/** Nothing that is paid for is news. */
const NEWS = kind.exclude(['sponsored']).options;

type News = {
  path: string;
  language: string;
  publishedAt: Date;
  headline: string;
  unpublishAt: Date | null;
  id: string;
};

/** What came out in the last two days, the newest first. */
export async function listNews(now: Date): Promise<News[]> {
  const rows = await readerDb().article.findMany({
    where: { publishedAt: { gt: new Date(now.getTime() - TWO_DAYS) }, kind: { in: NEWS } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      ...{ id: true, slug: true, language: true, publishedAt: true, headline: true, unpublishAt: true },
      section: { select: { slug: true } },
    },
  });
  return rows.map(({ section, slug, ...row }) => ({ ...row, path: articlePath(section.slug, slug) }));
}

/** When the oldest of them is no news any more. */
export const newsUntil = (news: News[]) => {
  const oldest = news.at(-1);
  return oldest && new Date(oldest.publishedAt.getTime() + TWO_DAYS);
};

export const toNewsSitemap = (news: News[], name: string, site: string) =>
  `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${news
    .map((piece) => toUrl(piece, name, site))
    .join('')}</urlset>\n`;

const toUrl = ({ path, language, publishedAt, headline }: News, name: string, site: string) =>
  `<url><loc>${xml(site + path)}</loc><news:news><news:publication><news:name>${xml(name)}</news:name>` +
  `<news:language>${language}</news:language></news:publication>` +
  `<news:publication_date>${publishedAt.toISOString()}</news:publication_date>` +
  `<news:title>${xml(headline)}</news:title></news:news></url>\n`;
