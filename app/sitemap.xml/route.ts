import { CHROME, CLOCK, LATEST } from '@/features/articles/tags';
import { answer, unknown } from '@/features/found/answer';
import { isFound } from '@/features/found/is-found';
import { listed, shardPath } from '@/features/found/sitemaps/paths';
import { listMonthShards } from '@/features/found/sitemaps/queries';
import { toIndex } from '@/features/found/sitemaps/url-set';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';

export const dynamic = 'force-dynamic';

const TAGS = [CHROME, LATEST, CLOCK];

/** Where all sitemaps are. */
export async function GET() {
  await findNextChange();
  if (!(await isFound())) return unknown(TAGS);
  const paths = [...listed.options, ...(await listMonthShards())].map(shardPath);
  return answer(toIndex(paths, env().SITE_ADDRESS), 'application/xml', { tags: TAGS });
}
