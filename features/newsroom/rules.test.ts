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
  const draft = { state: 'draft', publishedAt: null };
  test('is now when nobody says otherwise', () =>
    expect(planPublication(draft, null, now)).toEqual({ ok: true, publishedAt: now, wasSeen: false }));
  test('may lie ahead', () =>
    expect(planPublication(draft, later, now)).toEqual({ ok: true, publishedAt: later, wasSeen: false }));
  test('may not lie behind', () =>
    expect(planPublication(draft, earlier, now)).toEqual({ ok: false, problem: 'in-the-past' }));
  test('stays the first one when a live piece is updated', () =>
    expect(planPublication({ state: 'published', publishedAt: earlier }, null, now)).toEqual({
      ok: true,
      publishedAt: earlier,
      wasSeen: true,
    }));
  test('stays the first one when a withdrawn piece returns', () =>
    expect(planPublication({ state: 'withdrawn', publishedAt: earlier }, null, now)).toMatchObject({
      publishedAt: earlier,
    }));
  test('can be brought forward or put off while it is to come', () => {
    const scheduled = { state: 'published', publishedAt: later };
    expect(planPublication(scheduled, null, now)).toMatchObject({ publishedAt: now });
    expect(planPublication(scheduled, new Date('2026-11-24T00:00:00Z'), now)).toMatchObject({
      ok: true,
      wasSeen: false,
    });
  });
  test('of a piece that readers know cannot be planned again', () =>
    expect(planPublication({ state: 'published', publishedAt: earlier }, later, now)).toEqual({
      ok: false,
      problem: 'already-live',
    }));
});

test('a piece without its necessities is refused with each of them named', () => {
  const bare = { headline: ' ', sectionId: null, bylines: [], words: 0, pictures: [{ alt: null, credit: '' }] };
  expect(reasonsNotToPublish(bare)).toEqual([
    'headline',
    'section',
    'author',
    'text',
    'picture-credit',
    'picture-description',
  ]);
  const whole = { headline: 'A', sectionId: 's', bylines: [1], words: 9, pictures: [{ alt: '', credit: 'MON' }] };
  expect(reasonsNotToPublish(whole)).toEqual([]);
});
