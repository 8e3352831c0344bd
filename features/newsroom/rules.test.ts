import { describe, expect, test } from 'vitest';
import { planPublication, reasonsNotToPublish, slugFrom } from '@/features/newsroom/rules';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-23T12:00:00Z');
const earlier = new Date('2026-11-23T08:00:00Z');

describe('a slug', () => {
  test.each([
    ['Kaldrup Shrinks Coastal Radar to a Two-Person Load', 'kaldrup-shrinks-coastal-radar-to-a-two-person-load'],
    ['El ñandú electrónico: un vehículo ligero', 'el-nandu-electronico-un-vehiculo-ligero'],
    ['Šárka’s Øresund – Łódź & Straße', 'sarkas-oresund-lodz-strasse'],
    ['«La logística es nuestra primera línea»', 'la-logistica-es-nuestra-primera-linea'],
    ['???', 'piece'],
  ])('of “%s” is %s', (headline, slug) => expect(slugFrom(headline)).toBe(slug));

  test('ends with a whole word and has at most 80 characters', () => {
    const slug = slugFrom('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-word')).toBe(true);
  });
});

describe('the time of publication', () => {
  const draft = { state: 'draft', publishedAt: null, unpublishAt: null };
  const at = (goesLiveAt: Date | null, unpublishAt?: Date | null) => ({
    goesLiveAt,
    ...(unpublishAt === undefined ? {} : { unpublishAt }),
  });
  test('is now when nobody says otherwise', () =>
    expect(planPublication(draft, at(null), now)).toEqual({
      ok: true,
      publishedAt: now,
      unpublishAt: null,
      wasSeen: false,
    }));
  test('may lie ahead', () =>
    expect(planPublication(draft, at(later), now)).toEqual({
      ok: true,
      publishedAt: later,
      unpublishAt: null,
      wasSeen: false,
    }));
  test('may not lie behind', () =>
    expect(planPublication(draft, at(earlier), now)).toEqual({ ok: false, problem: 'in-the-past' }));
  test('stays the first one when a live piece is updated', () =>
    expect(planPublication({ ...draft, state: 'published', publishedAt: earlier }, at(null), now)).toEqual({
      ok: true,
      publishedAt: earlier,
      unpublishAt: null,
      wasSeen: true,
    }));
  test('stays the first one when a withdrawn piece returns', () =>
    expect(planPublication({ ...draft, state: 'withdrawn', publishedAt: earlier }, at(null), now)).toMatchObject({
      publishedAt: earlier,
    }));
  test('can be brought forward or put off while it is to come', () => {
    const scheduled = { ...draft, state: 'published', publishedAt: later };
    expect(planPublication(scheduled, at(null), now)).toMatchObject({ publishedAt: now });
    expect(planPublication(scheduled, at(new Date('2026-11-24T00:00:00Z')), now)).toMatchObject({
      ok: true,
      wasSeen: false,
    });
  });
  test('of a piece that readers know cannot be planned again', () =>
    expect(planPublication({ ...draft, state: 'published', publishedAt: earlier }, at(later), now)).toEqual({
      ok: false,
      problem: 'seen-before',
    }));
});

describe('the end of a publication', () => {
  const scheduled = { state: 'published', publishedAt: later, unpublishAt: null };
  test.each([
    ['before now', { ...scheduled, publishedAt: earlier }, { goesLiveAt: null, unpublishAt: earlier }],
    [
      'before its beginning',
      { ...scheduled, state: 'draft', publishedAt: null },
      { goesLiveAt: later, unpublishAt: later },
    ],
    [
      'already behind a piece that is to return',
      { state: 'withdrawn', publishedAt: earlier, unpublishAt: now },
      { goesLiveAt: null },
    ],
  ])('is refused %s', (_, standing, wish) =>
    expect(planPublication(standing, wish, now)).toEqual({ ok: false, problem: 'ends-too-soon' }),
  );
  test('stays when nobody speaks of it, and is taken away by null', () => {
    const ending = { state: 'published', publishedAt: earlier, unpublishAt: later };
    expect(planPublication(ending, { goesLiveAt: null }, now)).toMatchObject({ unpublishAt: later });
    expect(planPublication(ending, { goesLiveAt: null, unpublishAt: null }, now)).toMatchObject({ unpublishAt: null });
  });
});

test('a piece without its necessities is refused with each of them named', () => {
  const bare = {
    headline: ' ',
    sectionId: null,
    bylines: [],
    words: 0,
    pictures: [{ alt: null, credit: '' }],
    namesOnlyWhatIs: false,
  };
  expect(reasonsNotToPublish(bare)).toEqual([
    'headline',
    'section',
    'author',
    'text',
    'picture-credit',
    'picture-description',
    'something-it-names',
  ]);
  const whole = {
    headline: 'A',
    sectionId: 's',
    bylines: [1],
    words: 9,
    pictures: [{ alt: '', credit: 'MON' }],
    namesOnlyWhatIs: true,
  };
  expect(reasonsNotToPublish(whole)).toEqual([]);
});
