import { expect, test } from 'vitest';
import { otherEditions } from '@/features/organisation/site-pages';
import type { SectionMark } from '@/features/sections/section';

const section = (code: string, language: SectionMark['language']): SectionMark => ({
  slug: code.toLowerCase(),
  code,
  name: code,
  nameInEnglish: null,
  shortName: code,
  language,
});

test('English pages lead to the Spanish section, Spanish ones to the front page', () => {
  const sections = [section('CS', 'en'), section('LA', 'es'), section('CA', 'es')];
  expect(otherEditions(sections, 'en')).toEqual([{ language: 'es', name: 'Español', path: '/la' }]);
  expect(otherEditions(sections, 'es')).toEqual([{ language: 'en', name: 'English', path: '/' }]);
});
