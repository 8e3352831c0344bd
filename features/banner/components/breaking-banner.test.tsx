import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BreakingBanner } from '@/features/banner/components/breaking-banner';

const said = 'Strait closed to shipping';

test('says in the words of its language what it is, and leads to its piece', () => {
  const html = renderToStaticMarkup(
    <BreakingBanner banner={{ text: said, language: 'es', path: '/la/estrecho' }} language="en" />,
  );
  expect(html).toContain('<aside aria-label="Breaking" lang="es"');
  expect(html).toContain('<strong>Última hora</strong>');
  expect(html).toContain(`<a href="/la/estrecho">${said}</a>`);
});

test('is plain words where it leads nowhere', () => {
  const html = renderToStaticMarkup(
    <BreakingBanner banner={{ text: said, language: 'en', path: null }} language="en" />,
  );
  expect(html).not.toContain('href');
  expect(html).not.toContain('lang=');
});
