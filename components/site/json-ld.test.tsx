import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from '@/components/site/json-ld';

test('nothing that is said can end the element, and a machine reads what was said', () => {
  const name = '</script><script>alert(1)</script> \u2028\u2029 “quoted” & done';
  const html = renderToStaticMarkup(<JsonLd data={{ '@type': 'Event', name }} />);
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(html).not.toMatch(/[\u2028\u2029]/);
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name });
});
