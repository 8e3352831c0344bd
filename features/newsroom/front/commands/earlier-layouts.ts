import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { forgetFront } from '@/features/newsroom/front/forget-front';
import { findLayout, keepLayout, lockFrontDraft } from '@/features/newsroom/front/front-draft';
import { change } from '@/lib/change';
import { staffDb } from '@/lib/staff-db';

type Order = { number: number; actor: Actor; now: Date };
export type LayoutAnswer = { ok: true } | { ok: false; problem: 'unknown' | 'live-meanwhile' };

/** Shows readers an earlier layout again, at once, as a layout of its own. What the desk works on stays as it is. */
export async function putLayoutBack({ number, actor, now }: Order): Promise<LayoutAnswer> {
  return change<LayoutAnswer>(async (tx) => {
    await lockFrontDraft(tx);
    const layout = await findLayout(tx, number);
    if (!layout) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    const forget = await forgetFront(tx, now, layout.pins);
    const { pins } = layout;
    const made = await keepLayout(tx, { pins, startsAt: now, staffId: actor.staffId, now, fromNumber: number });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'put-front-back', thing: { kind: 'front', id: String(made) } },
      after: { from: String(number), byHand: pins.map((it) => it.articleId) },
    });
    return { answer: { ok: true }, forget };
  });
}

/** Goes on working from a layout. What stood on the desk and was in no layout yet is kept as one that nobody sees. */
export async function takeLayoutUp({ number, actor, now }: Order): Promise<LayoutAnswer> {
  return staffDb().$transaction(async (tx): Promise<LayoutAnswer> => {
    const draft = await lockFrontDraft(tx);
    const layout = await findLayout(tx, number);
    if (!layout) return { ok: false, problem: 'unknown' };
    const from = draft.fromNumber === null ? null : await findLayout(tx, draft.fromNumber);
    const isKept =
      draft.pins.length === 0 || JSON.stringify(sorted(draft.pins)) === JSON.stringify(sorted(from?.pins ?? []));
    const staffId = actor.staffId;
    const aside = isKept ? null : await keepLayout(tx, { pins: draft.pins, startsAt: null, staffId, now });
    await tx.frontDraft.update({
      where: { id: 1 },
      data: {
        ...{ pins: layout.pins, fromNumber: number, changedAt: now, changedById: staffId },
        version: { increment: 1 },
      },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'take-front-up', thing: { kind: 'front', id: String(number) } },
      ...(aside === null ? {} : { after: { laidAside: String(aside) } }),
    });
    return { ok: true };
  });
}

/** Takes back a layout whose time has not come; where it came in that second, it is refused rather than taken from readers. */
export async function takeLayoutBack({ number, actor, now }: Order): Promise<LayoutAnswer> {
  return change<LayoutAnswer>(async (tx) => {
    await lockFrontDraft(tx);
    const layout = await findLayout(tx, number);
    if (!layout?.startsAt || layout.endedAt) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    if (layout.startsAt <= now) return { answer: { ok: false, problem: 'live-meanwhile' }, forget: null };
    const forget = await forgetFront(tx, now, layout.pins);
    await tx.frontLayout.update({ where: { number }, data: { endedAt: now, endedById: actor.staffId } });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'unschedule-front', thing: { kind: 'front', id: String(number) } },
      before: { startsAt: layout.startsAt.toISOString() },
    });
    return { answer: { ok: true }, forget };
  });
}

const sorted = (
  pins: {
    slot: string;
    place: number;
    articleId: string;
    until: string | null;
    headline: string | null;
    pictureId: string | null;
  }[],
) => pins.map((it) => [it.slot, it.place, it.articleId, it.until, it.headline, it.pictureId].join(' ')).toSorted();
