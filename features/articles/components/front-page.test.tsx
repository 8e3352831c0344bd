import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Teaser } from '@/features/articles/article';
import { EmptyFront } from '@/features/articles/components/empty-front';
import { FrontPage } from '@/features/articles/components/front-page';
import { chooseFront } from '@/features/articles/front-choice';
import { aPicture, aSection, aTeaser } from '@/tests/shapes';

const now = new Date('2026-11-23T12:00:00Z');
const cs = aSection({ id: 'cs', slug: 'cs' });
const la = aSection({ id: 'la', slug: 'la', code: 'LA', name: 'América Latina', language: 'es' });
const sections = [cs, la];

const several = (count: number, over: Partial<Teaser> = {}) =>
  Array.from({ length: count }, (_, index) =>
    aTeaser({
      id: `${over.section?.slug ?? 'cs'}-${index}`,
      section: cs,
      headline: `Piece ${index} of ${over.section?.code ?? 'CS'}`,
      publishedAt: new Date(now.getTime() - (index + 1) * 3_600_000),
      ...over,
    }),
  );

function show(pieces: Teaser[]) {
  const newest = sections.map((section) => pieces.filter((it) => it.section.slug === section.slug));
  const chosen = chooseFront({ latest: pieces, analyses: [], newest }, sections, { language: 'en', now });
  const topics = new Map([['la', [{ id: 't', slug: 'astilleros', name: 'Astilleros' }]]]);
  return renderToStaticMarkup(
    <FrontPage title="MON" chosen={chosen} topics={topics} newsletter={<hr />} language="en" />,
  );
}

describe('a front page', () => {
  test.each([1, 2, 3, 5, 40])(
    'of %i pieces has one first heading, one first picture, and no style of its own',
    (count) => {
      const html = show(several(count, { picture: aPicture() }));
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/fetchPriority="high"/g)).toHaveLength(1);
      expect(html.match(/<img/g)?.length).toBe((html.match(/loading="lazy"/g)?.length ?? 0) + 1);
      expect(html).not.toContain(' style=');
    },
  );

  test('of nothing but a brief is its list of the latest, at the top', () => {
    const html = show(several(1, { kind: 'brief', headline: 'Ten Lines' }));
    expect(html).toContain('Ten Lines');
    expect(html).not.toContain('text-display');
  });

  test('says of what is paid for that it is, wherever it stands', () => {
    const paid = several(1, { id: 'paid', kind: 'sponsored', headline: 'Buy Two', kicker: null });
    const html = show([...paid, ...several(12)]);
    const stands = html.split('Buy Two').length - 1;
    expect(stands).toBeGreaterThan(1);
    expect(html.split('Advertisement').length - 1).toBeGreaterThanOrEqual(stands);
  });

  test('marks the language of a band, and leads to what its section is about', () => {
    const html = show([...several(6), ...several(6, { section: la, language: 'es' })]);
    expect(html).toMatch(/<section aria-labelledby="band-la" lang="es"/);
    expect(html).toContain('href="/topics/astilleros"');
    expect(html).toContain('aria-label="Temas de América Latina"');
  });

  test('gives a section that has long been quiet one line', () => {
    const last = new Date('2026-08-01T09:00:00Z');
    const html = show([...several(6), ...several(1, { section: la, language: 'es', publishedAt: last })]);
    expect(html).toContain('Lo último, 1 de agosto de 2026:');
  });
});

test('before the first piece it says what is to come, and where', () => {
  const html = renderToStaticMarkup(
    <EmptyFront title="MON" sections={sections} newsletter={<form />} inPrint={null} language="en" />,
  );
  expect(html).toContain('The first edition is being written');
  expect(html).toContain('href="/cs"');
  expect(html).toContain('<form');
});
