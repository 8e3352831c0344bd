import type { Teaser } from '@/features/articles/article';
import { type FrontPin, isWorthy, PLACES, sectionSlot, settlePins, weave } from '@/features/articles/front-pins';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';

/** What a front page may choose from, each newest first: all pieces, analyses and interviews, and each section's own. */
export type FrontPool = { latest: Teaser[]; analyses: Teaser[]; newest: Teaser[][] };

export type FrontBand<Section> =
  | { state: 'filled'; section: Section; teasers: Teaser[] }
  /** Nothing new for a long time: one line says so, and what was last. */
  | { state: 'quiet'; section: Section; last: Teaser };

export type FrontChoice<Section> = {
  lead: Teaser | null;
  /** Under the lead’s standfirst: what else its section has today. */
  alongside: Teaser[];
  seconds: Teaser[];
  /** Complete, whatever stands elsewhere: the one list in which a piece stands again. */
  latest: Teaser[];
  opinion: Teaser[];
  bands: FrontBand<Section>[];
};

/** Enough to choose from: a band of nine may lose some to the top. */
export const FRONT_POOL = { latest: 30, analyses: 16, each: 14 };

const ALONGSIDE = 2;
const LATEST = 12;
const FEWEST_OPINIONS = 2;
const IN_A_BAND = 9;
/** A band keeps this many of its own before the lead may take others along. */
const BAND_FIRST = 4;
/** Variety is worth a piece that is so much older, and no more. */
const RECENT = 3 * 24 * 3_600_000;
const QUIET_AFTER = 60 * 24 * 3_600_000;

type Settings = {
  language: Language;
  now: Date;
  /** What an editor put by hand; the rule fills every other place. */
  pins?: FrontPin[];
};

/** Puts a front page together, by hand where an editor did and by itself everywhere else; no piece stands twice on it. */
export function chooseFront<Section extends SectionMark & { id: string }>(
  pool: FrontPool,
  sections: Section[],
  { language, now, pins = [] }: Settings,
): FrontChoice<Section> {
  const settled = settlePins(pins, sections);
  for (;;) {
    const choice = choose(pool, sections, { language, now, settled });
    // A page has a lead before anything else, and one analysis alone no row: what was put there stands where the rule has it.
    const given = choice.lead ? (choice.opinion.length === 0 && settled.get('opinion')) || [] : lastPins(settled);
    if (given.length === 0) return choice;
    given.pop();
  }
}

/** Of the last slot on the page into which something was put. */
const lastPins = (settled: Map<string, FrontPin[]>): FrontPin[] =>
  [...settled.values()].findLast((it) => it.length > 0) ?? [];

type Settled = { language: Language; now: Date; settled: Map<string, FrontPin[]> };

function choose<Section extends SectionMark & { id: string }>(
  pool: FrontPool,
  sections: Section[],
  { language, now, settled }: Settled,
): FrontChoice<Section> {
  const pinsOf = (slot: string) => settled.get(slot) ?? [];
  const taken = new Set([...settled.values()].flat().map((it) => it.teaser.id));
  const take = (teasers: Teaser[]) => {
    for (const teaser of teasers) taken.add(teaser.id);
    return teasers;
  };
  const free = (teasers: Teaser[]) => teasers.filter((it) => !taken.has(it.id));

  const [lead = null] = take(weave(chooseLead(free(pool.latest), language), pinsOf('lead'), PLACES.lead));
  const seconds = take(chooseSeconds(free(pool.latest), lead, pinsOf('seconds'), language));
  const opinion = take(chooseOpinion(free(pool.analyses), pinsOf('opinion'), language));
  const own = pool.newest.find((_, index) => sections[index]?.slug === lead?.section.slug) ?? [];
  const alongside = take(chooseAlongside(free(own), language));
  const bands = sections.flatMap((section, index): FrontBand<Section>[] => {
    const newest = pool.newest[index] ?? [];
    const byHand = pinsOf(sectionSlot(section.id));
    const [last] = newest;
    if (last && byHand.length === 0 && now.getTime() - last.publishedAt.getTime() > QUIET_AFTER) {
      return taken.has(last.id) ? [] : [{ state: 'quiet', section, last }];
    }
    const teasers = weave(withOneAdvertisement(free(newest), byHand), byHand, IN_A_BAND);
    return teasers.length > 0 ? [{ state: 'filled', section, teasers }] : [];
  });
  return { lead, alongside, seconds, latest: pool.latest.slice(0, LATEST), opinion, bands };
}

/** Every piece that stands on the page. */
export function teasersOn<Section>({
  lead,
  alongside,
  seconds,
  latest,
  opinion,
  bands,
}: FrontChoice<Section>): Teaser[] {
  const inBands = bands.flatMap((it) => (it.state === 'filled' ? it.teasers : [it.last]));
  const all = [...(lead ? [lead] : []), ...alongside, ...seconds, ...latest, ...opinion, ...inBands];
  return [...new Map(all.map((it) => [it.id, it])).values()];
}

/** The newest worthy piece with a picture in the page’s language; without a picture, or in another, where there is no such. */
function chooseLead(latest: Teaser[], language: Language): Teaser[] {
  const worthy = latest.filter(isWorthy);
  const own = worthy.filter((it) => it.language === language);
  const lead = own.find((it) => it.picture) ?? own[0] ?? worthy[0];
  return lead ? [lead] : [];
}

/** Of the last days one of each section that has nothing at the top yet, then the newest of all. */
function chooseSeconds(latest: Teaser[], lead: Teaser | null, pins: FrontPin[], language: Language): Teaser[] {
  const worthy = latest.filter((it) => isWorthy(it) && it.language === language);
  const since = (worthy[0]?.publishedAt.getTime() ?? 0) - RECENT;
  const seen = new Set([lead?.section.slug, ...pins.map((it) => it.teaser.section.slug)]);
  const firsts = worthy.filter(
    ({ section, publishedAt }) => publishedAt.getTime() >= since && !seen.has(section.slug) && seen.add(section.slug),
  );
  const others = worthy.filter((it) => !firsts.includes(it));
  const chosen = new Set([...firsts, ...others].slice(0, PLACES.seconds - pins.length));
  return weave(
    worthy.filter((it) => chosen.has(it)),
    pins,
    PLACES.seconds,
  );
}

/** One alone would stand in an empty row. */
function chooseOpinion(analyses: Teaser[], pins: FrontPin[], language: Language): Teaser[] {
  const own = analyses.filter((it) => it.language === language);
  const row = weave(own, pins, PLACES.opinion);
  return row.length < FEWEST_OPINIONS ? [] : row;
}

function chooseAlongside(own: Teaser[], language: Language): Teaser[] {
  const spare = Math.max(0, own.length - BAND_FIRST);
  return own.filter((it) => isWorthy(it) && it.language === language).slice(0, Math.min(ALONGSIDE, spare));
}

/** No more than one paid piece in a band, and never the only one in it. */
function withOneAdvertisement(teasers: Teaser[], pins: FrontPin[]): Teaser[] {
  if (pins.length === 0 && !teasers.some((it) => it.kind !== 'sponsored')) return [];
  const first = teasers.find((it) => it.kind === 'sponsored');
  return teasers.filter((it) => it.kind !== 'sponsored' || it === first);
}
