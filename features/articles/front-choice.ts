import type { Teaser } from '@/features/articles/article';
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
const SECONDS = 4;
const LATEST = 12;
const OPINIONS = 4;
const FEWEST_OPINIONS = 2;
const IN_A_BAND = 9;
/** A band keeps this many of its own before the lead may take others along. */
const BAND_FIRST = 4;
/** Variety is worth a piece that is so much older, and no more. */
const RECENT = 3 * 24 * 3_600_000;
const QUIET_AFTER = 60 * 24 * 3_600_000;

/** Puts a front page together by itself; no piece stands twice on it. */
export function chooseFront<Section extends SectionMark>(
  pool: FrontPool,
  sections: Section[],
  { language, now }: { language: Language; now: Date },
): FrontChoice<Section> {
  const taken = new Set<string>();
  const take = (teasers: Teaser[]) => {
    for (const teaser of teasers) taken.add(teaser.id);
    return teasers;
  };
  const free = (teasers: Teaser[]) => teasers.filter((it) => !taken.has(it.id));

  const [lead = null] = take(chooseLead(pool.latest, language));
  const seconds = take(chooseSeconds(free(pool.latest), lead, language));
  const opinion = take(chooseOpinion(free(pool.analyses), language));
  const own = pool.newest.find((_, index) => sections[index]?.slug === lead?.section.slug) ?? [];
  const alongside = take(chooseAlongside(free(own), language));
  const bands = sections.flatMap((section, index): FrontBand<Section>[] => {
    const newest = pool.newest[index] ?? [];
    const [last] = newest;
    if (last && now.getTime() - last.publishedAt.getTime() > QUIET_AFTER) {
      return taken.has(last.id) ? [] : [{ state: 'quiet', section, last }];
    }
    const teasers = oneAdvertisement(free(newest)).slice(0, IN_A_BAND);
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

/** May stand at the top, or lead a band: no advertisement, and nothing of ten lines. */
export const isWorthy = ({ kind }: Teaser) => kind !== 'sponsored' && kind !== 'brief';

/** The newest worthy piece with a picture in the page’s language; without a picture, or in another, where there is no such. */
function chooseLead(latest: Teaser[], language: Language): Teaser[] {
  const worthy = latest.filter(isWorthy);
  const own = worthy.filter((it) => it.language === language);
  const lead = own.find((it) => it.picture) ?? own[0] ?? worthy[0];
  return lead ? [lead] : [];
}

/** Of the last days one of each section that has nothing at the top yet, then the newest of all. */
function chooseSeconds(latest: Teaser[], lead: Teaser | null, language: Language): Teaser[] {
  const worthy = latest.filter((it) => isWorthy(it) && it.language === language);
  const since = (worthy[0]?.publishedAt.getTime() ?? 0) - RECENT;
  const seen = new Set([lead?.section.slug]);
  const firsts = worthy.filter(
    ({ section, publishedAt }) => publishedAt.getTime() >= since && !seen.has(section.slug) && seen.add(section.slug),
  );
  const others = worthy.filter((it) => !firsts.includes(it));
  const chosen = new Set([...firsts, ...others].slice(0, SECONDS));
  return worthy.filter((it) => chosen.has(it));
}

/** One alone would stand in an empty row. */
function chooseOpinion(analyses: Teaser[], language: Language): Teaser[] {
  const own = analyses.filter((it) => it.language === language).slice(0, OPINIONS);
  return own.length < FEWEST_OPINIONS ? [] : own;
}

function chooseAlongside(own: Teaser[], language: Language): Teaser[] {
  const spare = Math.max(0, own.length - BAND_FIRST);
  return own.filter((it) => isWorthy(it) && it.language === language).slice(0, Math.min(ALONGSIDE, spare));
}

/** No more than one paid piece in a band, and never the only one in it. */
function oneAdvertisement(teasers: Teaser[]): Teaser[] {
  if (!teasers.some((it) => it.kind !== 'sponsored')) return [];
  const first = teasers.find((it) => it.kind === 'sponsored');
  return teasers.filter((it) => it.kind !== 'sponsored' || it === first);
}
