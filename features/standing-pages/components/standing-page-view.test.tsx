import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Body } from '@/features/articles/blocks';
import { StandingPageView } from '@/features/standing-pages/components/standing-page-view';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import { anOrganisation } from '@/tests/shapes';

const body = (headings: number): Body => ({
  type: 'doc',
  content: Array.from({ length: headings }, (_, index) => [
    {
      type: 'heading' as const,
      attrs: { id: `h${index}`, level: 2 as const },
      content: [{ type: 'text' as const, text: `Part ${index}` }],
    },
    {
      type: 'paragraph' as const,
      attrs: { id: `p${index}` },
      content: [{ type: 'text' as const, text: 'Words.' }],
    },
  ]).flat(),
});
const aPage = (over: Partial<StandingPage> = {}): StandingPage => ({
  name: 'privacy',
  language: 'de',
  title: 'Datenschutz',
  standfirst: 'Was wir wissen.',
  body: body(2),
  changedAt: new Date('2026-11-23T09:00:00Z'),
  ...over,
});
const show = (page: StandingPage) =>
  renderToStaticMarkup(<StandingPageView page={page} group="legal" organisation={anOrganisation()} />);

test('a legal page says since when, where it also stands, and which of its neighbours it is', () => {
  const html = show(aPage());
  expect(html).toContain('23. November 2026');
  expect(html).toMatch(/<p lang="en"><a href="\/privacy" hrefLang="en"[^>]*>In English/);
  expect(html).toMatch(/<a href="\/datenschutz" aria-current="page">Datenschutz/);
  expect(html).toContain('<a href="/terms" hrefLang="en">Nutzungsbedingungen');
  expect(html).toContain('Example Verlag GmbH');
});

test('it is no piece: nothing marks its end', () => expect(show(aPage())).not.toContain('end-mark'));

test('a list of its parts comes with many of them, and leads to them', () => {
  expect(show(aPage())).not.toContain('Auf dieser Seite');
  const html = show(aPage({ body: body(6) }));
  expect(html).toContain('Auf dieser Seite');
  expect(html).toMatch(/href="#h-h5">Part 5.*<h2 id="h-h5">/);
});

test('the imprint does not say the address twice', () => {
  expect(show(aPage({ name: 'imprint' }))).not.toContain('Example Verlag GmbH');
});
