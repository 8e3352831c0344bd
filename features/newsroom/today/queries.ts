import 'server-only';
import { readAsked } from '@/features/newsroom/lists/asked';
import type { PieceLine } from '@/features/newsroom/lists/lines';
import { listPieces } from '@/features/newsroom/lists/queries';
import { lookAtMachinery, type Machine } from '@/features/newsroom/today/machinery';
import type { Need } from '@/features/newsroom/today/needs';
import { listRedReceipts } from '@/features/newsroom/today/red-receipts';
import { missingFacts } from '@/features/organisation/missing-facts';
import { findOrganisation } from '@/features/organisation/queries';
import { may, type Someone } from '@/features/staff/permissions';
import { dayKeyOf } from '@/features/words/dates';
import { staffDb } from '@/lib/staff-db';

export type Today = {
  needs: Need[];
  coming: PieceLine[];
  /** What went live since midnight, newest first. */
  live: PieceLine[];
  /** One's own pieces that are not finished. */
  own: PieceLine[];
  /** Live pieces of which the desk has a newer text, and approved ones that nobody has given a time. */
  changed: PieceLine[];
  approved: PieceLine[];
  machines: Machine[];
};

/** What the desk is about today, for somebody: all of it is true at this moment. */
export async function findToday(staff: Someone, now: Date): Promise<Today> {
  const list = async (params: Record<string, string>) => (await listPieces(staff, readAsked(params), now)).lines;
  const publishes = may(staff, 'article:publish');
  const [coming, live, own, changed, approved, review, choices, facts, red] = await Promise.all([
    list({ state: 'scheduled' }),
    list({ state: 'live', from: dayKeyOf(now) }),
    list({ view: 'mine', state: 'draft,in-review,approved' }),
    list({ state: 'changed', ...(publishes ? {} : { view: 'mine' }) }),
    publishes ? list({ state: 'approved' }) : [],
    publishes ? list({ view: 'review' }) : [],
    listChoices(staff.id),
    staff.role === 'owner' ? findOrganisation().then(missingFacts) : [],
    listRedReceipts(staff, now),
  ]);
  const words = await countWords(review);
  const machines = await lookAtMachinery(now);
  return {
    needs: [
      ...red,
      ...choices,
      ...review.map((piece): Need => ({ is: 'review', piece, words: words.get(piece.id) ?? 0 })),
      ...(facts.length > 0 ? [{ is: 'imprint' as const, missing: facts.length }] : []),
    ],
    ...{ coming, live, own, changed, approved, machines },
  };
}

/** How long the pieces are that wait to be read: the words of their running text, roughly. */
async function countWords(pieces: PieceLine[]): Promise<Map<string, number>> {
  const ids = pieces.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await staffDb().$queryRaw<{ id: string; words: number }[]>`
    select article_id as id, (
      select count(*)::int from jsonb_path_query(body, 'strict $.**.text', '{}', true) said, regexp_matches(said #>> '{}', '\\S+', 'g')
    ) as words from draft where article_id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, words }) => [id, words]));
}

/** Pieces in which words of this person wait to be chosen or given up. */
async function listChoices(staffId: string): Promise<Need[]> {
  const waiting = await staffDb().waitingPassage.groupBy({
    by: ['articleId'],
    where: { staffId, settledAt: null, article: { trashedAt: null } },
    _count: true,
    orderBy: { _min: { writtenAt: 'asc' } },
    take: 20,
  });
  const drafts = await staffDb().draft.findMany({
    where: { articleId: { in: waiting.map((it) => it.articleId) } },
    select: { articleId: true, headline: true, language: true },
  });
  return waiting.flatMap(({ articleId, _count }) => {
    const draft = drafts.find((it) => it.articleId === articleId);
    return draft
      ? [{ is: 'choices', articleId, headline: draft.headline, language: draft.language, count: _count }]
      : [];
  });
}
