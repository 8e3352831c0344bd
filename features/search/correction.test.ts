import { expect, test } from 'vitest';
import { corrected, countSlips, type Similar, wordsOf } from '@/features/search/correction';

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

test('a correction leaves quotes, exclusions and known words as they were typed', () => {
  expect(wordsOf('"coastal radra" OR sonar -harbuor 42 -"old quay"')).toEqual(['coastal', 'radra', 'sonar', 'quay']);
  expect(corrected('"coastal radra" -radra', [like('radra', 'radar')])).toBe('"coastal radar" -radra');
});

test('a correction takes the nearest, then the likest, then the commoner', () => {
  expect(corrected('radra', [like('radra', 'radio', 0.9), like('radra', 'radar', 0.4)])).toBe('radar');
  expect(corrected('weldres', [like('weldres', 'welders', 0.4, 1), like('weldres', 'welder', 0.6, 9)])).toBe('welders');
  expect(corrected('cat', [like('cat', 'dog')])).toBeNull();
});
