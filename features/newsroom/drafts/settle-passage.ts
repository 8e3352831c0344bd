import { type SaveAnswer, type SaveOrder, saveDraft } from '@/features/newsroom/drafts/save-draft';

/**
 * Settles a passage that waits, with what is to stand where that differs from what stands. Both versions stay in the
 * history. Settled as it stands it makes no version: every window is told all that waits each time it asks, so it hears of
 * it all the same. One that somebody has settled already stays settled; what is sent with it is saved all the same.
 */
export async function settlePassage({ passageId, ...order }: SaveOrder & { passageId: string }): Promise<SaveAnswer> {
  const { articleId, staffId, now } = order;
  return saveDraft({
    ...order,
    asked: passageId,
    also: async (tx) => {
      await tx.waitingPassage.updateMany({
        where: { id: passageId, articleId, settledAt: null },
        data: { settledAt: now, settledById: staffId },
      });
    },
  });
}
