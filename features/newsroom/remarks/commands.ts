import type { Actor } from '@/features/newsroom/actor';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; id: string; actor: Actor; now: Date };
type Words = Order & { blockId: string; words: string; answers?: string | undefined };

/** Says something of a passage, or answers it; sent twice it is written once. An answer belongs to a remark of the piece. */
export async function sayOfPassage({ articleId, id, actor, now, blockId, words, answers }: Words): Promise<boolean> {
  const before = answers ? await staffDb().remark.findFirst({ where: { id: answers, articleId } }) : null;
  if (answers && !before) return false;
  const row = { id, articleId, words, writtenAt: now, staffId: actor.staffId };
  await staffDb().remark.createMany({
    data: { ...row, blockId: before?.blockId ?? blockId, answersId: before?.answersId ?? before?.id ?? null },
    skipDuplicates: true,
  });
  return true;
}

/** Done with: it stands beside the passage no more, and is kept. */
export async function finishRemark({ articleId, id, actor, now }: Order): Promise<boolean> {
  const { count } = await staffDb().remark.updateMany({
    where: { id, articleId, answersId: null },
    data: { doneAt: now, doneById: actor.staffId },
  });
  return count === 1;
}
