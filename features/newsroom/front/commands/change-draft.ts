import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockFrontDraft } from '@/features/newsroom/front/front-draft';
import type { DraftPin, KeptPin, PlaceChange } from '@/features/newsroom/front/pin';
import { type Unfit, whyUnfit } from '@/features/newsroom/front/why-unfit';
import { staffDb } from '@/lib/staff-db';

export type ChangeAnswer =
  | { ok: true; version: number }
  | { ok: false; problem: 'changed-meanwhile' | 'stands-elsewhere' | Unfit };

/**
 * Changes places of the layout that the desk works on, all that are named or none. Two people may work on it at once: who
 * changes a place that has become another meanwhile is refused and looks first, and nothing of either is lost.
 */
export async function changeFrontDraft(order: {
  changes: PlaceChange[];
  actor: Actor;
  now: Date;
}): Promise<ChangeAnswer> {
  const { changes, actor, now } = order;
  return staffDb().$transaction(async (tx): Promise<ChangeAnswer> => {
    const draft = await lockFrontDraft(tx);
    const at = new Map(draft.pins.map((pin) => [keyOf(pin), pin]));
    for (const { was, now: wanted, ...place } of changes) {
      const stands = at.get(keyOf(place)) ?? null;
      if (!isSame(stands, was) && !isSame(stands, wanted)) return { ok: false, problem: 'changed-meanwhile' };
    }
    for (const { was: _, now: wanted, ...place } of changes) {
      if (wanted) at.set(keyOf(place), { ...place, ...wanted });
      else at.delete(keyOf(place));
    }
    const pins = [...at.values()];
    if (new Set(pins.map((it) => it.articleId)).size < pins.length) return { ok: false, problem: 'stands-elsewhere' };
    const problem = await whyUnfit(tx, changes, now);
    if (problem) return { ok: false, problem };
    const version = draft.version + 1;
    await tx.frontDraft.update({
      where: { id: 1 },
      data: { pins, version, changedAt: now, changedById: actor.staffId },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'lay-out-front', thing: { kind: 'front', id: 'draft' } },
      before: Object.fromEntries(changes.map((it) => [wordsOf(it), it.was?.articleId ?? 'by rule'])),
      after: Object.fromEntries(changes.map((it) => [wordsOf(it), it.now?.articleId ?? 'by rule'])),
    });
    return { ok: true, version };
  });
}

const keyOf = ({ slot, place }: { slot: string; place: number }) => `${slot} ${place}`;
const wordsOf = ({ slot, place }: PlaceChange) => `${slot.replace(/:.*/, '')} ${place + 1}`;

function isSame(one: KeptPin | DraftPin | null, other: DraftPin | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.articleId === other.articleId &&
    one.until === other.until &&
    one.headline === other.headline &&
    one.pictureId === other.pictureId
  );
}
