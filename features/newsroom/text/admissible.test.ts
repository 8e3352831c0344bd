import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { toAdmissible } from '@/features/newsroom/text/admissible';
import { readPieces } from '@/prisma/seed/pieces';

const admit = (node: Record<string, unknown> & { type: string }) => toAdmissible('b1', node);
const link = (href: unknown) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href, onclick: 'x()' } }] }],
});

test('every piece of the demonstration set passes to the letter', () => {
  for (const { body } of readPieces(join(import.meta.dirname, '../../..'))) {
    const blocks: (RawNode & { attrs: { id: string } })[] = JSON.parse(
      JSON.stringify(body.content).replaceAll('"piece:', '"/pieces/'),
    );
    for (const block of blocks) expect(toAdmissible(block.attrs.id, block)).toStrictEqual(block);
  }
});

test('what readers are not shown by this version passes to the letter, also in blocks that it knows', () => {
  const odd: RawNode = {
    type: 'paragraph',
    attrs: { id: 'b1', align: 'centre', nothing: null },
    reviewed: { by: 'Mara' },
    content: [
      { type: 'mention', attrs: { of: 'Mara' } },
      { type: 'text', text: 'x', marks: [{ type: 'glow' }] },
    ],
  };
  expect(admit(odd)).toStrictEqual(odd);
});

test('words are kept whatever they say', () => {
  const words = 'javascript: <script>alert(1)</script> is what they sent';
  const quote = {
    type: 'pullQuote',
    attrs: { id: 'b1', attribution: words },
    content: [{ type: 'text', text: words }],
  };
  expect(admit(quote)).toStrictEqual(quote);
  const sheet = { type: 'specSheet', attrs: { id: 'b1', title: words, rows: [{ label: 'Said', value: words }] } };
  expect(admit(sheet)).toStrictEqual(sheet);
});

test('a block of a kind that nobody knows passes to the letter', () => {
  const strange: RawNode = {
    type: 'chartOfTomorrow',
    attrs: { id: 'b1', points: [1, { x: 0.5 }], note: 'a < b & "c"', src: 'https://example.org/a.png', on: true },
    content: [{ type: 'odd', text: 'kept', marks: [{ type: 'glow', attrs: { hue: 4 } }] }],
    extra: ['kept'],
  };
  expect(admit(strange)).toEqual(strange);
});

describe('nothing that runs is stored', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    '//evil.example/x',
    '/\\evil.example',
    42,
    { toString: 'javascript:1' },
  ])('a link to %j loses its address and keeps its word', (href) =>
    expect(admit(link(href))).toEqual({
      type: 'paragraph',
      attrs: { id: 'b1' },
      content: [{ type: 'text', text: 'here', marks: [] }],
    }),
  );

  test('a link loses its handlers', () =>
    expect(JSON.stringify(admit(link('https://example.org/?a=1#b')))).not.toContain('onclick'));

  test('known blocks carry no handlers and no addresses of scripts', () =>
    expect(
      admit({
        type: 'figure',
        onerror: 'x()',
        attrs: { id: 'b1', pictureId: 'p', onload: 'x()', src: 'javascript:1', pictures: [{ href: 'data:,x' }] },
      }),
    ).toEqual({ type: 'figure', attrs: { id: 'b1', pictureId: 'p', src: '', pictures: [{ href: '' }] } }));

  test('an embed and a download lead nowhere but to the web', () => {
    expect(admit({ type: 'embed', attrs: { url: 'javascript:1', provider: 'x', title: 't' } })?.attrs).toMatchObject({
      url: '',
    });
    expect(admit({ type: 'download', attrs: { href: 'data:text/html,x' } })?.attrs).toMatchObject({ href: '' });
  });

  test('blocks of unknown kinds lose handlers, scripts and what pollutes, and nothing else', () => {
    const attack = JSON.parse(
      '{"type":"widget","attrs":{"onClick":"x()","__proto__":{"a":1},"html":"<script>x()</script>","href":"java\\tscript:x()","srcdoc":"<p>","ongoing":true,"inner":{"svg":"<svg onload=x()>","safe":"yes"}},"content":[{"type":"text","text":"<script> as a word"}]}',
    );
    expect(admit(attack)).toEqual({
      type: 'widget',
      attrs: { id: 'b1', html: '', href: '', ongoing: true, inner: { svg: '', safe: 'yes' } },
      content: [{ type: 'text', text: '<script> as a word' }],
    });
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  test('a known block inside an unknown one is held to its own rule', () =>
    expect(admit({ type: 'columns', content: [{ type: 'paragraph', attrs: { onclick: 'x' } }] })).toEqual({
      type: 'columns',
      attrs: { id: 'b1' },
      content: [{ type: 'paragraph', attrs: {} }],
    }));
});

test('what a database cannot hold is taken out of the words', () =>
  expect(admit({ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b\ud800c' }] })?.content).toEqual([
    { type: 'text', text: 'ab\ufffdc' },
  ]));

test('what is nested without end is no text', () => {
  let node: RawNode = { type: 'paragraph' };
  for (let depth = 0; depth < 60; depth++) node = { type: 'listItem', content: [node] };
  expect(JSON.stringify(admit(node)).match(/listItem/g)).toHaveLength(41);
});

test('admitted twice is admitted once', () => {
  const once = admit({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }, ...italics] }],
  });
  expect(toAdmissible('b1', once)).toEqual(once);
});
const italics = [{ type: 'italic' }, { type: 'link', attrs: { href: '/a' } }];
