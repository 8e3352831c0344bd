import { textOf, toColumns } from '@/features/newsroom/drafts/draft-text';
import { keepWhatStood } from '@/features/newsroom/drafts/keep-what-stood';
import { layAside } from '@/features/newsroom/drafts/lay-aside';
import type { LockedDraft } from '@/features/newsroom/drafts/lock-draft';
import { mergeChanges, type Outcome } from '@/features/newsroom/saving/merge/merge-changes';
import type { Changes, Saved } from '@/features/newsroom/saving/protocol';
import { toBody } from '@/features/newsroom/text/text';
import type { Transaction } from '@/lib/staff-db';

type Writing = {
  draft: LockedDraft;
  /** Held to the rules (admit-changes.ts). */
  changes: Changes;
  staffId: string;
  windowId: string;
  now: Date;
};
export type Written = { version: number; outcome: Outcome; waitingIds: string[]; kept?: Saved['kept'] };

/** A body of more characters is no piece; everything of one is read and written at each save. */
const LARGEST = 4_000_000;

/** Brings changes into a draft that is locked, as its next version; null where it would be larger than any piece is. */
export async function writeChanges(tx: Transaction, writing: Writing): Promise<Written | null> {
  const { draft, changes, staffId, windowId, now } = writing;
  const { articleId } = draft;
  const stood = textOf(draft);
  const outcome = mergeChanges(stood, changes);
  const { changed, text } = outcome;
  const reshaped = changed.blocks.length > 0 || changed.order;
  if (reshaped && JSON.stringify(toBody(text)).length > LARGEST) return null;

  let { version } = draft;
  let kept: Saved['kept'];
  if (reshaped || changed.fields.length > 0) {
    kept = await keepWhatStood(tx, { draft, stood, next: text, staffId, now });
    version += 1;
    await tx.draft.update({
      where: { articleId },
      data: {
        ...{ ...toColumns(text, changed), version, changedAt: now, changedById: staffId },
        // What was approved stays kept; what is typed later waits for its own approval.
        ...(draft.stage === 'approved' ? { stage: 'in-review' } : {}),
      },
      select: { version: true },
    });
    await tx.draftChange.create({
      data: {
        ...{ articleId, version, at: now, staffId, windowId },
        ...{ fields: changed.fields, blocks: changed.blocks, reordered: changed.order },
      },
    });
  }
  const waitingIds = await layAside(tx, { articleId, staffId, windowId, met: draft.version, now }, outcome.lost);
  return { version, outcome, waitingIds, ...(kept ? { kept } : {}) };
}
