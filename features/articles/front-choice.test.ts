import { describe, expect, test } from 'vitest';
import type { Teaser } from '@/features/articles/article';
import { chooseFront, type FrontChoice, teasersOn } from '@/features/articles/front-choice';
import { type FrontPin, mayStandIn, placesOf, sectionSlot } from '@/features/articles/front-pins';
import type { Section } from '@/features/sections/section';
import { aPicture, aSection, aTeaser } from '@/tests/shapes';

const HOUR = 3_600_000;
const now = new Date('2026-11-23T12:00:00Z');
const sections = ['CS', 'DB', 'HS', 'IN'].map((code) => aSection({ id: code, slug: code.toLowerCase(), code }));
const spanish = aSection({ id: 'LA', slug: 'la', code: 'LA', language: 'es' });
const [cs, db, hs] = sections;

let written = 0;
/** Pieces are written newest first: each is an hour older than the one before. */
const piece = (section: Section = aSection(), over: Partial<Teaser> = {}) => {
  written += 1;
  const at = new Date(now.getTime() - written * HOUR);
  return aTeaser({ id: `piece-${written}`, section, language: section.language, publishedAt: at, ...over });
};
const pictured = (section?: Section, over: Partial<Teaser> = {}) => piece(section, { picture: aPicture(), ...over });

/** The front page of a publication that has these pieces. */
function front(pieces: Teaser[], of: Section[] = sections, pins: FrontPin[] = []): FrontChoice<Section> {
  const newest = pieces.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  const pool = {
    latest: newest.slice(0, 30 + pins.length),
    analyses: newest.filter((it) => it.kind === 'analysis' || it.kind === 'interview').slice(0, 16 + pins.length),
    newest: of.map((section) => newest.filter((it) => it.section.slug === section.slug).slice(0, 14 + pins.length)),
  };
  return chooseFront(pool, of, { language: 'en', now, pins });
}

const idsOf = (teasers: Teaser[]) => teasers.map((it) => it.id);
const filled = (choice: FrontChoice<Section>) =>
  choice.bands.flatMap((band) => (band.state === 'filled' ? [band] : []));

describe('the lead', () => {
  test('is the newest with a picture', () => {
    const [text, first, second] = [piece(cs), pictured(db), pictured(hs)];
    expect(front([second, text, first]).lead?.id).toBe(first.id);
  });

  test('is no brief, no advertisement and nothing in another language, while there is anything else', () => {
    const refused = [
      pictured(cs, { kind: 'brief' }),
      pictured(db, { kind: 'sponsored' }),
      pictured(spanish, { language: 'es' }),
    ];
    const plain = piece(hs);
    expect(front([...refused, plain], [...sections, spanish]).lead?.id).toBe(plain.id);
    expect(front(refused, [...sections, spanish]).lead?.language).toBe('es');
    expect(front(refused.slice(0, 2)).lead).toBeNull();
  });
});

describe('the seconds', () => {
  test('come from sections that have nothing at the top yet, and stand newest first', () => {
    const [lead, again, one, two, three] = [pictured(cs), piece(cs), piece(db), piece(db), piece(hs)];
    expect(idsOf(front([lead, again, one, two, three]).seconds)).toEqual(idsOf([again, one, two, three]));
    const four = piece(sections[3]);
    const five = piece(aSection({ slug: 'ts', code: 'TS' }));
    expect(idsOf(front([lead, again, one, two, three, four, five]).seconds)).toEqual(idsOf([one, three, four, five]));
  });

  test('are no advertisements and no briefs', () => {
    const pieces = [pictured(cs), pictured(db, { kind: 'sponsored' }), pictured(hs, { kind: 'brief' })];
    expect(front(pieces).seconds).toEqual([]);
  });
});

describe('beside the lead', () => {
  test('stands what else its section has, once its band has enough of its own', () => {
    const pieces = [pictured(cs), ...Array.from({ length: 6 }, () => piece(cs))];
    const others = [piece(db), piece(hs), piece(sections[3]), piece(aSection({ slug: 'ts', code: 'TS' }))];
    const choice = front([...pieces, ...others]);
    expect(idsOf(choice.alongside)).toEqual(idsOf(pieces.slice(1, 3)));
    expect(filled(choice)[0]?.teasers.length).toBe(4);
    expect(front([...pieces.slice(0, 5), ...others]).alongside).toEqual([]);
  });
});

describe('analyses and interviews', () => {
  test('are in the language of the page, four at most, and never alone', () => {
    const one = piece(cs, { kind: 'analysis' });
    const news = [pictured(db), piece(hs), piece(hs), piece(hs), piece(hs), piece(hs)];
    const foreign = piece(spanish, { kind: 'interview', language: 'es' });
    expect(front([...news, foreign, one]).opinion).toEqual([]);
    const more = Array.from({ length: 5 }, () => piece(cs, { kind: 'interview' }));
    expect(front([...news, foreign, ...more]).opinion.length).toBe(4);
  });
});

describe('the bands', () => {
  test('hold one advertisement at most, and none of an advertisement alone', () => {
    const top = [pictured(cs), piece(cs), piece(cs), piece(cs), piece(cs)];
    const [paid, paidToo] = [piece(db, { kind: 'sponsored' }), piece(db, { kind: 'sponsored' })];
    const brief = piece(db, { kind: 'brief' });
    const band = filled(front([...top, paid, paidToo, brief])).find((it) => it.section.slug === 'db');
    expect(idsOf(band?.teasers ?? [])).toEqual(idsOf([paid, brief]));
    expect(filled(front([...top, paid])).some((it) => it.section.slug === 'db')).toBe(false);
  });

  test('are one line for a section with nothing new in sixty days, and nothing for an empty one', () => {
    const old = pictured(db, { publishedAt: new Date(now.getTime() - 61 * 24 * HOUR) });
    const fresh = Array.from({ length: 9 }, () => pictured(cs));
    const choice = front([...fresh, old]);
    expect(choice.bands.map((it) => [it.section.slug, it.state])).toEqual([
      ['cs', 'filled'],
      ['db', 'quiet'],
    ]);
  });
});

describe('no piece stands twice, but in the latest', () => {
  const kinds = ['news', 'news', 'analysis', 'brief', 'interview', 'news', 'sponsored'] as const;
  test.each([0, 1, 2, 3, 5, 8, 13, 40, 200])('of %i pieces', (count) => {
    const pieces = Array.from({ length: count }, (_, index) =>
      piece(sections[index % sections.length], {
        kind: kinds[index % kinds.length] ?? 'news',
        picture: index % 3 ? null : aPicture(),
      }),
    );
    const choice = front(pieces);
    const placed = [
      ...(choice.lead ? [choice.lead] : []),
      ...choice.alongside,
      ...choice.seconds,
      ...choice.opinion,
      ...choice.bands.flatMap((it) => (it.state === 'filled' ? it.teasers : [it.last])),
    ];
    expect(new Set(idsOf(placed)).size).toBe(placed.length);
    expect(choice.latest.length).toBe(Math.min(12, count));
    expect([choice.lead, ...choice.seconds].some((it) => it?.kind === 'sponsored' || it?.kind === 'brief')).toBe(false);
    expect(new Set(idsOf(teasersOn(choice))).size).toBe(teasersOn(choice).length);
  });
});

describe('by hand', () => {
  const pin = (slot: string, place: number, teaser: Teaser): FrontPin => ({ slot, place, teaser });
  const many = () => Array.from({ length: 40 }, (_, index) => pictured(sections[index % sections.length]));

  test('a piece stands where an editor put it, and nowhere else; the rule fills the rest', () => {
    const pieces = many();
    const [old, older, band] = [pieces[20], pieces[21], pieces[24]];
    if (!old || !older || !band) throw new Error('There are forty.');
    const pins = [pin('lead', 0, old), pin('seconds', 2, older), pin(sectionSlot('CS'), 1, band)];
    const choice = front(pieces, sections, pins);
    expect(choice.lead?.id).toBe(old.id);
    expect(choice.seconds.map((it) => it.id)).toHaveLength(4);
    expect(choice.seconds[2]?.id).toBe(older.id);
    expect(filled(choice)[0]?.teasers[1]?.id).toBe(band.id);
  });

  test('a band of a long quiet section is opened by what is put into it', () => {
    const old = pictured(db, { publishedAt: new Date(now.getTime() - 61 * 24 * HOUR) });
    const choice = front([...many().filter((it) => it.section.slug !== 'db'), old], sections, [
      pin(sectionSlot('DB'), 0, old),
    ]);
    expect(
      filled(choice)
        .find((it) => it.section.slug === 'db')
        ?.teasers.map((it) => it.id),
    ).toEqual([old.id]);
  });

  test('an analysis that would stand alone in its row stands where the rule has it', () => {
    const analysis = pictured(cs, { kind: 'analysis' });
    const choice = front([analysis, piece(db)], sections, [pin('opinion', 1, analysis)]);
    expect(choice.opinion).toEqual([]);
    expect(choice.lead?.id).toBe(analysis.id);
  });

  test('what is paid for and what has ten lines is put nowhere; a slot takes what it is for', () => {
    for (const kind of ['sponsored', 'brief'] as const)
      for (const slot of ['lead', 'seconds', 'opinion', sectionSlot('CS')])
        expect(mayStandIn(slot, piece(cs, { kind }), sections), slot).toBe(false);
    expect(mayStandIn('opinion', piece(cs), sections)).toBe(false);
    expect(mayStandIn(sectionSlot('DB'), piece(cs), sections)).toBe(false);
    expect(mayStandIn('somewhere', piece(cs), sections)).toBe(false);
  });

  test('at random: no piece twice, never a hole, and each pin that counts in its place', () => {
    const random = seeded(7);
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
    const slots = ['lead', 'seconds', 'opinion', 'elsewhere', ...sections.map((it) => sectionSlot(it.id))];
    for (let round = 0; round < 300; round++) {
      const pieces = Array.from({ length: Math.floor(random() * 60) }, () =>
        piece(pick(sections), {
          kind: pick(['news', 'news', 'news', 'analysis', 'interview', 'brief', 'sponsored']) ?? 'news',
          picture: random() < 0.6 ? aPicture() : null,
        }),
      );
      const pins = Array.from({ length: Math.floor(random() * 20) }, () => {
        const of = pick(pieces);
        return of ? [pin(pick(slots) ?? 'lead', Math.floor(random() * 6) - 1, of)] : [];
      }).flat();
      const choice = front(pieces, sections, pins);
      const bands = filled(choice);
      const placed = [
        ...(choice.lead ? [choice.lead] : []),
        ...choice.alongside,
        ...choice.seconds,
        ...choice.opinion,
        ...choice.bands.flatMap((it) => (it.state === 'filled' ? it.teasers : [it.last])),
      ];
      expect(new Set(idsOf(placed)).size, `round ${round}`).toBe(placed.length);
      const worthy = pieces.filter((it) => it.kind !== 'brief' && it.kind !== 'sponsored');
      expect(choice.lead !== null, `round ${round}`).toBe(worthy.length > 0);
      const above = new Set([
        ...idsOf(choice.opinion),
        ...idsOf(bands.flatMap((it) => it.teasers.filter((t) => t.pinned))),
      ]);
      const left = worthy.filter((it) => it.id !== choice.lead?.id && !above.has(it.id));
      expect(choice.seconds.length, `round ${round}`).toBeGreaterThanOrEqual(Math.min(4, left.length));
      expect(choice.seconds.every((it) => it.kind !== 'brief' && it.kind !== 'sponsored')).toBe(true);
      const byHand = placed.filter((it) => it.pinned);
      for (const { id } of byHand) expect(pins.some((it) => it.teaser.id === id)).toBe(true);
      for (const { slot, place, teaser } of pins)
        expect(
          place >= 0 && place < placesOf(slot) && mayStandIn(slot, teaser, sections) ? true : !byHand.includes(teaser),
        ).toBe(true);
    }
  });
});

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
