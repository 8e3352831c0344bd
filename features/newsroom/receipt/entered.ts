import 'server-only';
import { spanOf } from '@/features/archive/span';
import { listNews } from '@/features/found/sitemaps/news';
import { readPieces } from '@/features/found/sitemaps/queries';
import type { EntryAsked } from '@/features/newsroom/receipt/surfaces';

/**
 * What a list for machines has of a piece at this moment, asked of the query that its address asks: the headline, where
 * it says one; null where the piece is not in it.
 */
export async function enteredAs(
  asked: EntryAsked,
  articleId: string,
  now: Date,
): Promise<{ headline?: string } | null> {
  if (asked.list === 'news-sitemap') {
    const entry = (await listNews(now)).find((it) => it.id === articleId);
    return entry ? { headline: entry.headline } : null;
  }
  const span = spanOf(asked.day.split('-').slice(0, 2), now);
  if (!span) return null;
  for await (const entries of readPieces(span, 1)) if (entries.some((it) => it.path === asked.path)) return {};
  return null;
}
