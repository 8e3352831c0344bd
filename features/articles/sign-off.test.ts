import { expect, test } from 'vitest';
import type { Byline } from '@/features/articles/article';
import { signOff } from '@/features/articles/sign-off';

const by = (name: string, place: string | null = null, outlet: string | null = null): Byline => ({
  author: { id: 'author', handle: name.toLowerCase(), name, kind: 'person' },
  place,
  outlet,
});

test('who wrote where for whom, as each language says it', () => {
  const byline = [by('Inés Ibarrola Peñafiel', 'Bogotá', 'MON')];
  expect(signOff(byline, 'en')).toBe('Inés Ibarrola Peñafiel in Bogotá for MON');
  expect(signOff(byline, 'es')).toBe('Inés Ibarrola Peñafiel, desde Bogotá, para MON');
  expect(signOff(byline, 'de')).toBe('Inés Ibarrola Peñafiel in Bogotá für MON');
});

test('a place or an outlet that is not known is not mentioned', () => {
  expect(signOff([by('MON Newsdesk')], 'en')).toBe('MON Newsdesk');
  expect(signOff([by('MON Newsdesk', null, 'MON')], 'es')).toBe('MON Newsdesk, para MON');
});

test('two names in one place share the sentence, two places do not', () => {
  const mara = by('Mara', 'Kolvik', 'MON');
  expect(signOff([mara, by('Tomasz', 'Kolvik', 'MON')], 'en')).toBe('Mara and Tomasz in Kolvik for MON');
  expect(signOff([mara, by('Šárka', 'Prague', 'MON')], 'en')).toBe('Mara in Kolvik for MON; Šárka in Prague for MON');
});
