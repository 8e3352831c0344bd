import { describe, expect, test } from 'vitest';
import { readAsked } from '@/features/search/asked';
import { corrected, countSlips, type Similar, wordsOf } from '@/features/search/correction';
import { comparable, textOfRuns, toRuns } from '@/features/search/marks';
import { askedPath } from '@/features/search/paths';
import { readPeriod } from '@/features/search/period';
import { snippetOf } from '@/features/search/snippet';

const found = (text: string) => ({ text, found: true });
const plain = (text: string) => ({ text, found: false });

describe('marks', () => {
  test('stand where the words stand in the text as written', () => {
    expect(toRuns('El ñandú corre', 'El \u0001nandu\u0002 corre')).toEqual([
      plain('El '),
      found('ñandú'),
      plain(' corre'),
    ]);
  });

  test('go to the end of a word', () => {
    expect(toRuns('dos radares.', 'dos \u0001radar\u0002  .')).toEqual([plain('dos '), found('radares'), plain('.')]);
  });

  test('are left out where the copy does not fit the text', () => {
    expect(toRuns('abc', '\u0001a\u0002b')).toEqual([plain('abc')]);
  });

  test('do not shift behind letters of two units', () => {
    expect(toRuns('💣 radar', '💣 \u0001radar\u0002')).toEqual([plain('💣 '), found('radar')]);
  });

  test('cannot come from the text itself', () => expect(comparable('a\u0001b\u0002n\u0303')).toBe('a b ñ'));
});

describe('the passage shown', () => {
  const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

  test('is the paragraph that holds most, cut round the first word found', () => {
    const body = [plain(`${words(30)}\n${words(40)} `), found('radar'), plain(` ${words(60)}\nlast `), found('radar')];
    const text = textOfRuns(snippetOf([plain('A standfirst.')], body));
    expect(text).toMatch(/^… (word )+radar (word ?)+ …$/);
    expect(text.length).toBeLessThan(260);
  });

  test('is the standfirst where the body holds no more', () => {
    expect(textOfRuns(snippetOf([plain('A '), found('radar'), plain('.')], [found('radar')]))).toBe('A radar.');
    expect(textOfRuns(snippetOf([plain('A standfirst.')], [plain('A body.')]))).toBe('A standfirst.');
  });
});

describe('a correction', () => {
  const like = (word: string, spelling: string, likeness = 0.5, pieces = 3): Similar => ({
    word,
    spelling,
    likeness,
    pieces,
  });

  test.each([
    ['radar', 'radar', 0],
    ['raddar', 'radar', 1],
    ['rdaar', 'radar', 1],
    ['kaldurp', 'kaldrup', 1],
    ['', 'abc', 3],
  ])('%s is %s with slips: %i', (one, other, slips) => expect(countSlips(one, other)).toBe(slips));

  test('leaves quotes, exclusions and known words as they were typed', () => {
    expect(wordsOf('"coastal radra" OR sonar -harbuor 42 -"old quay"')).toEqual(['coastal', 'radra', 'sonar', 'quay']);
    expect(corrected('"coastal radra" -radra', [like('radra', 'radar')])).toBe('"coastal radar" -radra');
  });

  test('takes the nearest, then the likest, then the commoner', () => {
    expect(corrected('radra', [like('radra', 'radio', 0.9), like('radra', 'radar', 0.4)])).toBe('radar');
    expect(corrected('weldres', [like('weldres', 'welders', 0.4, 1), like('weldres', 'welder', 0.6, 9)])).toBe(
      'welders',
    );
    expect(corrected('cat', [like('cat', 'dog')])).toBeNull();
  });
});

describe('an address', () => {
  test('is read and written alike', () => {
    const path =
      '/es/search?q=radar+costero&section=am%C3%A9rica&type=brief&language=es&from=2025&to=2026&sort=date&page=3';
    const asked = readAsked(Object.fromEntries(new URL(path, 'http://x').searchParams));
    expect(askedPath('es', asked, { page: asked.page })).toBe(path);
    expect(askedPath('en', readAsked({ q: 'a', page: '3', type: 'nonsense' }))).toBe('/search?q=a');
  });

  test.each([
    ['0', 0],
    ['-1', 0],
    ['abc', 0],
    ['2', 2],
  ])('page %s is %i', (page, number) => expect(readAsked({ page }).page).toBe(number));

  test.each([
    ['2026', '2026', '2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['2026-07', null, '2026-06-30T22:00:00.000Z', null],
    [null, '2026-03-29', null, '2026-03-29T22:00:00.000Z'],
    ['2026-02-30', 'yesterday', null, null],
    ['2024-12-31', '2024-12-31', '2024-12-30T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
  ])('from %s to %s is %s to %s', (from, to, since, until) => {
    const period = readPeriod(from, to);
    expect([period.since?.toISOString() ?? null, period.until?.toISOString() ?? null]).toEqual([since, until]);
  });
});
