import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Block, Inline, Mark } from '@/features/articles/blocks';
import { parseBody } from '@/features/articles/blocks';
import { ArticleBody } from '@/features/articles/components/article-body';
import { aPicture, aTeaser } from '@/tests/shapes';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] });
const item = (words: string) => ({ type: 'listItem' as const, content: [paragraph(words)] });

function show(content: Block[], { dateline = null as string | null, sponsored = false } = {}): string {
  return renderToStaticMarkup(
    <ArticleBody
      body={{ type: 'doc', content }}
      pictures={new Map([['p1', aPicture()]])}
      related={new Map([['t1', aTeaser()]])}
      dateline={dateline}
      language="en"
      sponsored={sponsored}
    />,
  );
}

const oneOfEach: { [Type in Block['type']]: { block: Extract<Block, { type: Type }>; shows: RegExp } } = {
  paragraph: { block: { ...paragraph('The kettle.'), attrs: { id: 'a' } }, shows: /<p>The kettle\./ },
  heading: {
    block: { type: 'heading', attrs: { id: 'a', level: 2 }, content: [text('The weight')] },
    shows: /<h2 id="h-a">The weight<\/h2>/,
  },
  bulletList: { block: { type: 'bulletList', attrs: { id: 'a' }, content: [item('one')] }, shows: /<ul><li><p>one/ },
  orderedList: {
    block: { type: 'orderedList', attrs: { id: 'a', start: 3 }, content: [item('three')] },
    shows: /<ol start="3"><li><p>three/,
  },
  blockquote: {
    block: { type: 'blockquote', attrs: { id: 'a', source: 'The log' }, content: [paragraph('Quiet.')] },
    shows: /<blockquote><p>Quiet\.<\/p><footer[^>]*>The log/,
  },
  pullQuote: {
    block: { type: 'pullQuote', attrs: { id: 'a', attribution: 'The engineer' }, content: [text('Very quiet.')] },
    shows: /<blockquote>Very quiet\.<\/blockquote><figcaption>The engineer/,
  },
  figure: {
    block: { type: 'figure', attrs: { id: 'a', pictureId: 'p1', width: 'wide', caption: null } },
    shows: /type="image\/avif".*alt="A drawing of a drive".*One axis, nine parts\./,
  },
  gallery: {
    block: { type: 'gallery', attrs: { id: 'a', pictures: [{ pictureId: 'p1', caption: 'The harbour' }] } },
    shows: /aria-label="Pictures".*The harbour/,
  },
  table: {
    block: {
      type: 'table',
      attrs: { id: 'a', caption: 'Noise' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Speed'), cell('tableHeader', 'dB')] },
        { type: 'tableRow', content: [cell('tableHeader', '6 kn'), cell('tableCell', '−11')] },
      ],
    },
    shows:
      /tabindex="0" aria-labelledby="t-a".*<caption><span id="t-a">Noise.*<th scope="col".*<th scope="row".*<td class="text-end"/,
  },
  specSheet: {
    block: { type: 'specSheet', attrs: { id: 'a', title: 'The ship', rows: [{ label: 'Length', value: '71 m' }] } },
    shows: /The ship.*<dt[^>]*>Length<\/dt><dd[^>]*>71\u00a0m/,
  },
  keyPoints: {
    block: { type: 'keyPoints', attrs: { id: 'a', title: null }, content: [item('Kept')] },
    shows: /Key points.*<li><p>Kept/,
  },
  timeline: {
    block: { type: 'timeline', attrs: { id: 'a', entries: [{ when: 'May 2027', text: 'She docks.' }] } },
    shows: /<ol class="timeline"><li><p[^>]*>May 2027<\/p><p[^>]*>She docks\./,
  },
  embed: {
    block: { type: 'embed', attrs: { id: 'a', provider: 'Host', url: 'https://example.com/v', title: 'Aboard' } },
    shows: /Aboard.*<a href="https:\/\/example\.com\/v"[^>]*>Open at Host/,
  },
  related: {
    block: { type: 'related', attrs: { id: 'a', articleId: 't1' } },
    shows: /Read also.*href="\/components\/hybrid-drive-goes-quiet"/,
  },
  note: {
    block: { type: 'note', attrs: { id: 'a', label: null }, content: [paragraph('At our own cost.')] },
    shows: /Note.*At our own cost\./,
  },
  download: {
    block: { type: 'download', attrs: { id: 'a', href: '/log.pdf', title: 'Log', format: 'pdf', bytes: 1_840_000 } },
    shows: /href="\/log\.pdf">Log<.*PDF, 1\.8\u00a0MB/,
  },
  divider: { block: { type: 'divider', attrs: { id: 'a' } }, shows: /<hr/ },
};

test.each(Object.entries(oneOfEach))('%s has its place on the page', (_, { block, shows }) => {
  const html = show([block]);
  expect(html).toMatch(shows);
  expect(html).not.toMatch(/ style=|<script|<iframe/);
});

test('the dateline opens the first paragraph, the mark ends the last', () => {
  const html = show(
    [
      oneOfEach.divider.block,
      { ...paragraph('First.'), attrs: { id: 'b' } },
      { ...paragraph('Last.'), attrs: { id: 'c' } },
    ],
    {
      dateline: 'Kolvik',
    },
  );
  expect(html).toMatch(/<p><span class="dateline">Kolvik<\/span>\u00a0– First\.<\/p>/);
  expect(html).toMatch(/<p>Last\.<span aria-hidden="true">\u00a0<span class="end-mark">/);
  expect(html.match(/end-mark/g)).toHaveLength(1);
});

const linked = (href: string, sponsored = false) =>
  show([{ type: 'paragraph', attrs: { id: 'a' }, content: [text('here', { type: 'link', attrs: { href } })] }], {
    sponsored,
  });

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ' javascript:x'])(
  '%j is words, not a link',
  (href) => {
    expect(linked(href)).not.toContain('<a');
    expect(linked(href)).toContain('here');
  },
);

test('what paid content links to is marked as paid for', () => {
  expect(linked('https://example.com/', true)).toContain('rel="sponsored"');
  expect(linked('https://example.com/')).not.toContain('rel=');
});

test('marks lie inside each other', () => {
  const html = show([
    {
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [text('ñandú', { type: 'italic' }, { type: 'foreign', attrs: { lang: 'es' } })],
    },
  ]);
  expect(html).toContain('<span lang="es"><em>ñandú</em></span>');
});

test('what is written is never taken for markup', () => {
  expect(show([{ ...paragraph('<script>alert(1)</script>'), attrs: { id: 'a' } }])).toContain('&lt;script&gt;');
});

test('pictures and articles that are not there, and blocks of another version, leave no trace', () => {
  const { content } = parseBody({ type: 'doc', content: [{ type: 'hologram', attrs: { id: 'x' } }] });
  const html = show([
    ...content,
    { type: 'figure', attrs: { id: 'a', pictureId: 'gone', width: 'full', caption: 'x' } },
    { type: 'gallery', attrs: { id: 'b', pictures: [{ pictureId: 'gone', caption: null }] } },
    { type: 'related', attrs: { id: 'c', articleId: 'gone' } },
  ]);
  expect(html).toBe('<div class="running-text"></div>');
});

function cell(type: 'tableHeader' | 'tableCell', words: string) {
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(words)] };
}
