import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { forgetFront } from '@/features/newsroom/front/forget-front';
import { keepLayout, lockFrontDraft } from '@/features/newsroom/front/front-draft';
import { change } from '@/lib/change';

type Order = {
  /** The draft as it was seen: where somebody has moved something since, nothing goes out. */
  version: number;
  /** Readers see it from this instant on; null: now. */
  startsAt: Date | null;
  actor: Actor;
  now: Date;
};
export type PublishFrontAnswer =
  | { ok: true; number: number }
  | { ok: false; problem: 'changed-meanwhile' | 'in-the-past' };

/** Makes the layout that the desk works on what readers see, now or from an instant on; no job has to run for it. */
export async function publishFront({ version, startsAt, actor, now }: Order): Promise<PublishFrontAnswer> {
  return change<PublishFrontAnswer>(async (tx) => {
    const draft = await lockFrontDraft(tx);
    if (draft.version !== version) return { answer: { ok: false, problem: 'changed-meanwhile' }, forget: null };
    if (startsAt && startsAt <= now) return { answer: { ok: false, problem: 'in-the-past' }, forget: null };
    const forget = await forgetFront(tx, now, draft.pins);
    const at = startsAt ?? now;
    const number = await keepLayout(tx, { pins: draft.pins, startsAt: at, staffId: actor.staffId, now });
    await tx.frontDraft.update({ where: { id: 1 }, data: { fromNumber: number } });
    await writeDown(tx, {
      ...{ actor, at: now, action: startsAt ? 'schedule-front' : 'publish-front' },
      ...{
        thing: { kind: 'front', id: String(number) },
        after: { startsAt: at.toISOString(), byHand: draft.pins.map((it) => it.articleId) },
      },
    });
    return { answer: { ok: true, number }, forget };
  });
}
