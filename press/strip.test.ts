import { expect, test } from 'vitest';
import { strip } from './strip';

const MARK = 'press-0123456789';
const mark = (said: string) => `<meta name="${MARK}" content="${said}"/>`;
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('framework scripts, their preloads, comments and the mark go; words and styles stay', () => {
  const { html, marks, complete, assets } = strip(
    page(
      `<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/x.js"/>` +
        `<link rel="modulepreload" href="/_next/y.js"/><meta name="next-size-adjust" content=""/>` +
        mark('{&quot;tags&quot;:[&quot;a&quot;]}') +
        `<script src="/_next/x.js" async=""></script>`,
      `<div hidden=""><!--$--><!--/$--></div><p>Six<!-- --> hulls &amp; a <b>"script"</b></p><script>self.__next_f.push("</p>")</script>`,
    ),
    MARK,
  );
  expect(html).toBe(
    page(`<link rel="stylesheet" href="/_next/static/a.css"/>`, `<p>Six hulls &amp; a <b>"script"</b></p>`),
  );
  expect(marks).toEqual(['{"tags":["a"]}']);
  expect(complete).toBe(true);
  expect(assets).toEqual(['/_next/static/a.css']);
});

test('structured data and islands stay', () => {
  const kept =
    `<script type="application/ld+json">{"a":"<b>"}</script><script src="/islands/theme.js"></script>` +
    `<script type="module" src="/islands/copy-link-0a1b2c3d.js"></script><link rel="modulepreload" href="/islands/a.js"/>`;
  expect(strip(page(kept, ''), MARK).html).toBe(page(kept, ''));
});

test.each([
  `<script type="module" src="/islands/../_next/x.js"></script>`,
  `<script type="module" src="//evil.example/islands/x.js"></script>`,
  `<script type="text/javascript" src="/islands/a.js"></script>`,
  `<SCRIPT>alert(1)</SCRIPT >`,
  `<script type="importmap">{}</script>`,
])('no other script stays: %s', (script) => {
  expect(strip(page('', script), MARK).html).toBe(page('', ''));
});

test('an article cannot speak for its page', () => {
  const { html, marks } = strip(page(mark('{}'), `<p>x</p>${mark('{"status":410}')}`), MARK);
  expect(marks).toEqual(['{}']);
  expect(html).not.toContain(MARK);
});

test('two marks in the head are told apart from one', () => {
  expect(strip(page(mark('a') + mark('b'), ''), MARK).marks).toEqual(['a', 'b']);
});

test.each([
  page('', '<template id="B:0"></template>'),
  page('', '<div hidden="" id="S:1">x</div>'),
  page('', 'x').replace('<html ', '<html id="__next_error__" '),
  page('', 'x').slice(0, -8),
  page('', '<script>cut off'),
])('what is not a whole page is recognised', (shell) => {
  expect(strip(shell, MARK).complete).toBe(false);
});

test('a script inside a drawing goes whole', () => {
  expect(strip(page('', '<svg><title>a</title><script>1<2</script><path/></svg>'), MARK).html).toBe(
    page('', '<svg><title>a</title><path/></svg>'),
  );
});

test('a comment that looks like a tag goes whole', () => {
  expect(strip(page('', 'a<!-- <p title="-->b'), MARK).html).toBe(page('', 'ab'));
});
