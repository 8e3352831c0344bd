import 'server-only';
import { namesOf } from '@/features/newsroom/drafts/names';
import type { Remark } from '@/features/newsroom/remarks/remark';
import { staffDb } from '@/lib/staff-db';

/** What is said of a piece's passages and not done with, oldest first, each with its answers. */
export async function listRemarks(articleId: string): Promise<Remark[]> {
  const rows = await staffDb().remark.findMany({
    where: { articleId, answersId: null, doneAt: null },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    include: { answeredBy: { orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }] } },
    take: 200,
  });
  const all = rows.flatMap((it) => [it, ...it.answeredBy]);
  const names = await namesOf(
    staffDb(),
    all.map((it) => it.staffId),
  );
  type Row = Pick<(typeof rows)[number], 'id' | 'blockId' | 'words' | 'staffId' | 'writtenAt'>;
  const said = ({ id, blockId, words, staffId, writtenAt }: Row) => ({
    ...{ id, blockId, words, at: writtenAt.toISOString() },
    by: names(staffId)?.name.split(/\s+/)[0] ?? null,
  });
  return rows.map((it) => ({ ...said(it), answers: it.answeredBy.map(said) }));
}
