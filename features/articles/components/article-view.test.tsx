import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Article } from '@/features/articles/article';
import { ArticleView } from '@/features/articles/components/article-view';
import { aByline, anArticle, aPicture, aSection, aTeaser } from '@/tests/shapes';

const show = (over: Partial<Article>) =>
  renderToStaticMarkup(
    <ArticleView article={anArticle(over)} moreInSection={[aTeaser({ headline: 'Another one' })]} />,
  );
const at = new Date('2026-11-19T07:40:00Z');

test('one heading of the first level, names, instants and the sign-off', () => {
  const html = show({ updatedAt: at, picture: aPicture() });
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('<time dateTime="2026-11-18T09:15:00.000Z"');
  expect(html).toMatch(/18 November 2026, <span[^>]*>10:15 CET/);
  expect(html).toMatch(/Updated<\/dt>.*19 November 2026, <span[^>]*>08:40 CET/);
  expect(html).toContain('Mara Lindqvist-Øye in Kolvik for MON');
  expect(html).toContain('fetchPriority="high"');
  expect(html).not.toContain(' style=');
});

test('nothing is said of an update that nobody called one', () => {
  expect(show({})).not.toContain('Updated');
});

test('a Spanish article speaks Spanish', () => {
  const section = aSection({ code: 'LA', name: 'América Latina', language: 'es' });
  const html = show({ section, language: 'es', bylines: [aByline('Inés Ibarrola Peñafiel', 'Bogotá')] });
  expect(html).toContain('Inés Ibarrola Peñafiel, desde Bogotá, para MON');
  expect(html).toContain('18 de noviembre de 2026');
  expect(html).toContain('Más en América Latina');
});

test('paid content says so', () => {
  expect(show({ kind: 'sponsored' })).toContain('Advertisement');
});

test('a reply stands with the article, and is pointed to from its top', () => {
  const html = show({ rightsOfReply: [{ at, claimant: 'Halvorsund Marine', text: 'It was agreed.' }] });
  expect(html).toContain('href="#right-of-reply"');
  expect(html).toMatch(/id="right-of-reply".*Right of reply.*Halvorsund Marine, 19 November 2026.*It was agreed\./);
});

test('corrections, topics and the print edition come after the text', () => {
  const html = show({
    corrections: [{ at, text: 'It is 1.2 MW.' }],
    topics: [{ slug: 'propulsion', name: 'Propulsion' }],
    printEdition: { title: 'MON REVIEW', number: '11/2026', page: 14, issue: null },
  });
  expect(html).toMatch(/Correction, 19 November 2026:<\/b> It is 1\.2\u00a0MW\./);
  expect(html).toMatch(/Topics:<\/b>.*<a href="\/topics\/propulsion">Propulsion<\/a>/);
  expect(html).toMatch(/In print:<\/b> MON REVIEW 11\/2026, p\. 14/);
});
