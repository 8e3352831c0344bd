import { articleTag, CHROME, CLOCK, LATEST } from '@/features/articles/tags';
import { answer, unknown } from '@/features/found/answer';
import { isFound } from '@/features/found/is-found';
import { listNews, newsUntil, toNewsSitemap } from '@/features/found/sitemaps/news';
import { findOrganisation } from '@/features/organisation/queries';
import { earliest } from '@/lib/clock';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';

export const dynamic = 'force-dynamic';

const TAGS = [CHROME, LATEST, CLOCK];

/** What came out in the last two days. */
export async function GET() {
  await findNextChange();
  if (!(await isFound())) return unknown(TAGS);
  const [news, { name }] = await Promise.all([listNews(new Date()), findOrganisation()]);
  return answer(toNewsSitemap(news, name, env().SITE_ADDRESS), 'application/xml', {
    tags: [...TAGS, ...news.map((it) => articleTag(it.id))],
    neverAfter: earliest(...news.map((it) => it.unpublishAt)),
    renewBy: newsUntil(news),
  });
}
