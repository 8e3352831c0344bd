import { spanOf } from '@/features/archive/span';
import {
  CHROME,
  CLOCK,
  EVENTS,
  LATEST,
  MAGAZINES,
  MASTHEAD,
  monthTag,
  standingPageTag,
  TOPICS,
} from '@/features/articles/tags';
import { answer, unknown } from '@/features/found/answer';
import { isFound } from '@/features/found/is-found';
import { type Listed, readShard } from '@/features/found/sitemaps/paths';
import { listEntries, listPages, measureMonth, readPieces } from '@/features/found/sitemaps/queries';
import { streamed } from '@/features/found/sitemaps/streamed';
import { toUrlSet } from '@/features/found/sitemaps/url-set';
import { standingPaths } from '@/features/standing-pages/paths';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';

export const dynamic = 'force-dynamic';

const XML = 'application/xml';
const TAGS = [CHROME, CLOCK];

/** One sitemap: a part of a month's pieces, or one of the other lists. Readers know it as /sitemap-….xml. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[shard]'>) {
  const [{ shard: name }] = await Promise.all([params, findNextChange()]);
  const shard = (await isFound()) ? readShard(name) : null;
  if (!shard) return unknown(TAGS);
  return typeof shard === 'string' ? listOf(shard) : monthOf(shard);
}

async function monthOf({ month, part }: { month: string; part: number }): Promise<Response> {
  const tags = [...TAGS, monthTag(month)];
  const span = spanOf(month.split('-'), new Date());
  if (!span) return unknown(tags);
  const [{ leavesAt }, pieces] = [await measureMonth(span), readPieces(span, part)];
  const first = await pieces.next();
  if (first.done || first.value.length === 0) return unknown(tags);
  return answer(streamed(first.value, pieces, env().SITE_ADDRESS), XML, { tags, neverAfter: leavesAt });
}

async function listOf(list: Listed): Promise<Response> {
  const entries = list === 'pages' ? await listPages() : await listEntries(list);
  const pages = list === 'pages' ? [MAGAZINES, EVENTS, ...Object.keys(standingPaths).map(standingPageTag)] : [];
  return answer(toUrlSet(entries, env().SITE_ADDRESS), XML, { tags: [...TAGS, LATEST, TOPICS, MASTHEAD, ...pages] });
}
