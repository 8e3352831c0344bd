import type { Teaser } from '@/features/articles/article';
import type { Picture } from '@/features/media/picture';
import type { SectionMark } from '@/features/sections/section';

/** A piece that an editor put in a place of the front page, as it is to be shown there. */
export type FrontPin = { slot: string; place: number; teaser: Teaser };

/** The same as it is kept: which piece, and what is said or shown here in place of its own. */
export type PinnedPiece = {
  slot: string;
  place: number;
  articleId: string;
  headline: string | null;
  picture: Picture | null;
};

/** Places of a slot that can be filled by hand; a band goes on after them by rule. */
export const PLACES = { lead: 1, seconds: 4, opinion: 4, section: 4 } as const;

export const sectionSlot = (sectionId: string) => `section:${sectionId}`;

/** How many places a slot has; none, where it is no slot. */
export function placesOf(slot: string): number {
  if (slot === 'lead' || slot === 'seconds' || slot === 'opinion') return PLACES[slot];
  return slot.startsWith(sectionSlot('')) ? PLACES.section : 0;
}

/** May stand at the top, or lead a band: no advertisement, and nothing of ten lines. */
export const isWorthy = ({ kind }: Pick<Teaser, 'kind'>) => kind !== 'sponsored' && kind !== 'brief';

/** Whether a piece may be put there: each slot says what it shows, and no money and no brief leads. */
export function mayStandIn(
  slot: string,
  piece: Pick<Teaser, 'kind'> & { section: { slug: string } },
  sections: { id: string; slug: string }[],
): boolean {
  if (!isWorthy(piece)) return false;
  if (slot === 'opinion') return piece.kind === 'analysis' || piece.kind === 'interview';
  if (slot === 'lead' || slot === 'seconds') return true;
  return sections.some((it) => sectionSlot(it.id) === slot && it.slug === piece.section.slug);
}

/** The pins that count, by slot: each in a place that there is, each piece once, where it comes first on the page. */
export function settlePins<Section extends SectionMark & { id: string }>(
  pins: FrontPin[],
  sections: Section[],
): Map<string, FrontPin[]> {
  const slots = ['lead', 'seconds', 'opinion', ...sections.map((it) => sectionSlot(it.id))];
  const seen = new Set<string>();
  return new Map(
    slots.map((slot) => {
      const own = pins.filter((it) => it.slot === slot).toSorted((one, other) => one.place - other.place);
      const taken = new Set<number>();
      const counting = own.filter(({ place, teaser }) => {
        if (place < 0 || place >= placesOf(slot) || taken.has(place) || seen.has(teaser.id)) return false;
        if (!mayStandIn(slot, teaser, sections)) return false;
        taken.add(place);
        return seen.add(teaser.id);
      });
      return [slot, counting];
    }),
  );
}

/** What was put there stands in its place, what the rule chose in the others; where the rule has no more, all move up. */
export function weave(chosen: Teaser[], pins: FrontPin[], places: number): Teaser[] {
  const rest = [...chosen];
  const woven = Array.from({ length: places }, (_, place) => {
    const pinned = pins.find((it) => it.place === place);
    return pinned ? { ...pinned.teaser, pinned: true as const } : rest.shift();
  });
  return woven.filter((it) => it !== undefined);
}
