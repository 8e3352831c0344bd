import type { Teaser } from '@/features/articles/article';
import { listTeasers } from '@/features/articles/queries';

/**
 * What of a digest is live at this moment, in its order: newest first, an advertisement never at the top. What was
 * withdrawn since it was composed is not there.
 */
export async function listPieces(articleIds: string[]): Promise<Teaser[]> {
  const live = await listTeasers(articleIds);
  const lead = live.find((it) => it.kind !== 'sponsored');
  return lead ? [lead, ...live.filter((it) => it !== lead)] : live;
}
