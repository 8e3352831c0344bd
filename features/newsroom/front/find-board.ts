import 'server-only';
import type { Teaser } from '@/features/articles/article';
import { layBands, pictureFirst } from '@/features/articles/band-layouts';
import { chooseFront, FRONT_POOL, type FrontChoice } from '@/features/articles/front-choice';
import { placesOf, sectionSlot } from '@/features/articles/front-pins';
import { findFront } from '@/features/articles/queries';
import type { Board, BoardPlace, Card } from '@/features/newsroom/front/board';
import { findCards } from '@/features/newsroom/front/find-cards';
import { findBannerNow, listLayouts } from '@/features/newsroom/front/find-layouts';
import { type KeptPin, keptPins } from '@/features/newsroom/front/pin';
import { toPinned } from '@/features/newsroom/front/to-pinned';
import { type ListedSection, listSections } from '@/features/sections/queries';
import { staffDb } from '@/lib/staff-db';

/** The layout that the desk works on, with what readers would see in each place at this moment, and what else there is. */
export async function findBoard(now: Date): Promise<Board> {
  const draft = await staffDb().frontDraft.findUnique({ where: { id: 1 } });
  const pins = keptPins.parse(draft?.pins ?? []);
  const [sections, pinned, named, layouts, banner, changer] = await Promise.all([
    listSections(),
    toPinned(pins, now),
    findCards(pins.map((it) => it.articleId)),
    listLayouts(now),
    findBannerNow(now),
    draft?.changedById ? staffDb().staff.findUnique({ where: { id: draft.changedById } }) : null,
  ]);
  const ids = sections.map((it) => it.id);
  const { pins: standing, ...pool } = await findFront(ids, FRONT_POOL, pinned);
  const chosen = chooseFront(pool, sections, { language: 'en', now, pins: standing });
  const fill = { pins, named, now };
  return {
    ...{ now: now.toISOString(), version: draft?.version ?? 1 },
    ...{ changedAt: draft?.changedAt.toISOString() ?? null, changedBy: changer?.name ?? null },
    changes: countChanges(pins, layouts.inForce),
    slots: slotsOf(chosen, sections).map(({ shown, ...slot }) => ({
      ...slot,
      places: placesIn(slot.slot, shown, fill),
    })),
    layouts: layouts.list,
    banner,
  };
}

const NEWEST = 'its newest, one with a picture first';

function slotsOf(chosen: FrontChoice<ListedSection>, sections: ListedSection[]) {
  const top = [
    { slot: 'lead', name: 'Lead', rule: 'the newest with a picture', shown: chosen.lead ? [chosen.lead] : [] },
    { slot: 'seconds', name: 'Seconds', rule: 'one of each section, newest first', shown: chosen.seconds },
    { slot: 'opinion', name: 'Analysis and interviews', rule: 'the newest of both', shown: chosen.opinion },
  ].map((it) => ({ ...it, code: null, language: 'en' }));
  const filled = chosen.bands.flatMap((band) => (band.state === 'filled' ? [band] : []));
  const layouts = layBands(chosen.bands.map((band) => ({ teasers: band.state === 'filled' ? band.teasers : [] })));
  const bands = sections.map((section) => {
    const band = filled.find((it) => it.section.id === section.id);
    const layout = band && layouts[chosen.bands.indexOf(band)];
    return {
      ...{ slot: sectionSlot(section.id), name: section.name, code: section.code, language: section.language },
      ...{ rule: NEWEST, shown: band ? inTheirOrder(band.teasers, layout === 'ledger') : [] },
    };
  });
  return [...top, ...bands];
}

/** As the band will lie: all but a list by date begin with a picture. */
function inTheirOrder(teasers: Teaser[], isLedger: boolean): Teaser[] {
  if (isLedger) return teasers;
  const { first, others } = pictureFirst(teasers);
  return first ? [first, ...others] : others;
}

type Fill = { pins: KeptPin[]; named: Map<string, Named>; now: Date };
type Named = Card & { isLive: boolean; isComing: boolean };

function placesIn(slot: string, shown: Teaser[], { pins, named, now }: Fill): BoardPlace[] {
  return Array.from({ length: placesOf(slot) }, (_, place): BoardPlace => {
    const kept = pins.find((it) => it.slot === slot && it.place === place);
    const teaser = shown[place];
    const card = teaser ? cardOf(teaser) : null;
    if (!kept) return { slot, place, state: 'rule', pin: null, named: null, shown: card };
    const { articleId, until, headline, pictureId } = kept;
    const pin = { articleId, until, headline, pictureId };
    const piece = named.get(kept.articleId) ?? null;
    // Where the rule has too little, what was put further down moves up.
    const stands = shown.find((it) => it.pinned && it.id === kept.articleId);
    const state = stands ? 'pinned' : stateOf(kept, piece, now);
    return { slot, place, state, pin, named: piece, shown: stands ? cardOf(stands) : card };
  });
}

function stateOf({ until }: KeptPin, piece: Named | null, now: Date): BoardPlace['state'] {
  if (until !== null && new Date(until) <= now) return 'over';
  return piece?.isComing ? 'waiting' : 'lost';
}

const cardOf = ({ id, headline, language, section, publishedAt, picture }: Teaser): Card => ({
  ...{ id, headline, language, code: section.code, section: section.name },
  ...{ at: publishedAt.toISOString(), pictureId: picture?.id ?? null },
});

/** Places that would be others. */
function countChanges(pins: KeptPin[], inForce: KeptPin[]): number {
  const at = (list: KeptPin[]) =>
    new Map(
      list.map(({ slot, place, ...it }) => [
        `${slot} ${place}`,
        [it.articleId, it.until, it.headline, it.pictureId].join(' '),
      ]),
    );
  const [is, was] = [at(pins), at(inForce)];
  return [...new Set([...is.keys(), ...was.keys()])].filter((key) => is.get(key) !== was.get(key)).length;
}
