import { expect, test } from 'vitest';
import { indexNameOn, sectionNameOn } from '@/features/sections/section-name';
import { aSection } from '@/tests/shapes';

const latin = aSection({
  name: 'América Latina',
  nameInEnglish: 'Latin America (Spanish)',
  shortName: 'América Latina',
  language: 'es',
});

test('a section is called in English on English pages, and by its own name on all others', () => {
  expect(sectionNameOn('en', latin)).toEqual({ name: 'Latin America (Spanish)', link: { hrefLang: 'es' } });
  expect(sectionNameOn('es', latin)).toEqual({ name: 'América Latina', link: {} });
});

test('the index says the short name where the whole one does not fit two lines', () => {
  const name = 'Cyber, Electronic Warfare and Information Operations';
  expect(indexNameOn('en', aSection({ name, shortName: 'Cyber' })).name).toBe('Cyber');
  expect(indexNameOn('en', latin).name).toBe('Latin America (Spanish)');
  expect(indexNameOn('de', aSection({ name, shortName: 'Cyber' })).link).toEqual({ lang: 'en', hrefLang: 'en' });
});
