import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteFooter } from '@/features/organisation/components/site-footer';
import { SiteHeader } from '@/features/organisation/components/site-header';
import type { Language } from '@/features/words/language';
import { anOrganisation, aSection } from '@/tests/shapes';

const organisation = anOrganisation();
const sections = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aSection({ slug: `s${index}`, code: `S${index}`, name: `Part ${index}` }),
  );
const header = (count: number, current: string | null = null) =>
  renderToStaticMarkup(
    <SiteHeader organisation={organisation} sections={sections(count)} current={current} language="en" />,
  );

test.each([0, 1, 7, 8, 12])('a header of %i sections', (count) => {
  const html = header(count);
  expect(html.match(/class="index-entry/g) ?? []).toHaveLength(count);
  expect(html).not.toContain(' style=');
});

test('what does not fit into the line stands behind More, and the page’s own section is current there too', () => {
  const [line = '', more = ''] = header(40, 's30').split('<details><summary>More');
  expect(line.match(/class="index-entry/g)).toHaveLength(6);
  expect(more.match(/class="index-entry/g)).toHaveLength(34);
  expect(more).toMatch(/href="\/s30" aria-current="page"/);
});

test('the page’s own section is the current one', () => {
  expect(header(3, 's1')).toMatch(/href="\/s1" aria-current="page"/);
});

test('what can be called is a link, a fax that is not there is not mentioned', () => {
  expect(header(1)).toContain('href="tel:+493012340"');
  expect(header(1)).not.toContain('Fax');
});

test('a section in another language says so', () => {
  const html = renderToStaticMarkup(
    <SiteHeader
      organisation={organisation}
      sections={[aSection({ slug: 'la', code: 'LA', name: 'América Latina', language: 'es' })]}
      current={null}
      language="en"
    />,
  );
  expect(html).toMatch(/href="\/la" lang="es" hrefLang="es" class="index-entry/);
  expect(html).toMatch(/href="\/la" lang="es" hrefLang="es" class="strip-link">Español/);
});

test('strip and menu lead to the newsletter’s own page, in the page’s language', () => {
  const links = (language: Language) =>
    renderToStaticMarkup(
      <SiteHeader organisation={organisation} sections={[]} current={null} language={language} />,
    ).match(/href="[^"]*newsletter"/g);
  expect(links('en')).toEqual(['href="/newsletter"', 'href="/newsletter"']);
  expect(links('es')).toEqual(['href="/es/newsletter"', 'href="/es/newsletter"']);
});

test('the footer is signed by the publisher, and owns up to invented content', () => {
  const footer = (demonstration: boolean) =>
    renderToStaticMarkup(
      <SiteFooter
        organisation={organisation}
        sections={sections(2)}
        language="en"
        now={new Date('2026-11-18T09:15:00Z')}
        demonstration={demonstration}
      />,
    );
  expect(footer(true)).toMatch(/<address.*Example Verlag GmbH.*Hafenstraße 1/);
  expect(footer(true)).toContain('all names are invented');
  expect(footer(false)).not.toContain('invented');
  expect(footer(false)).toContain('© 2026 Example Verlag GmbH');
});
