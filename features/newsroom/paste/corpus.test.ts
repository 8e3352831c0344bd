import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, parseBody } from '@/features/articles/blocks';
import { textOf } from '@/features/articles/body';
import { cleanHtml, type Pasted } from './clean-html';
import { outlineOf } from './corpus/outline';
import { seenWords, wordsIn } from './corpus/seen-words';
import { readDocx } from './docx';
import { readMarkdown } from './markdown';
import { pastedSentence } from './pasted-note';
import { readPlain } from './plain';

const folder = new URL('./corpus/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const site = 'https://mon.example';
const textIn = (blocks: Block[]) => `${textOf({ type: 'doc', content: blocks })}\n`;

/** Compares with the file of that name; writes it where it is asked to, or where there is none yet. */
function expectFile(name: string, actual: string) {
  const file = new URL(name, folder);
  if (process.env.MON_RENEW_CORPUS || !existsSync(file)) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

function expectDocument(name: string, blocks: Block[]) {
  expect(parseBody(JSON.parse(JSON.stringify({ type: 'doc', content: blocks }))).content).toEqual(blocks);
  expectFile(`${name}.expected.txt`, textIn(blocks));
  expectFile(`${name}.structure.txt`, outlineOf(blocks));
}

const PAGES = [
  ['word', 'word'],
  ['word-web', 'word'],
  ['google-docs', 'google-docs'],
  ['google-docs-saved', 'google-docs'],
  ['libreoffice', 'libreoffice'],
  ['web-page', 'web'],
] as const;

describe.each(PAGES)('what is copied from %s', (name, source) => {
  const html = text(`${name}.html`);
  const pasted = cleanHtml(html, { site });

  test('is recognised', () => expect(pasted.note.source).toBe(source));
  test('keeps its text and its structure', () => expectDocument(name, pasted.doc));
  test('keeps every word that was seen, in order', () => expect(wordsIn(textIn(pasted.doc))).toEqual(seenWords(html)));
  test('says what was cleaned', () =>
    expectFile(`${name}.note.txt`, `${pastedSentence(pasted.note)}\n${pasted.note.list.join('\n')}\n`));
  test('names its pictures and stores none', () => {
    expect(JSON.stringify(pasted)).not.toContain('base64');
    expect(pasted.pictures.length).toBe((html.match(/<img/g) ?? []).length);
  });
});

test('Markdown keeps its text and its structure, with tables and footnotes', () => {
  const pasted: Pasted = readMarkdown(text('markdown.md'));
  expectDocument('markdown', pasted.doc);
  expect(pasted.pictures).toMatchObject([{ alt: 'A grey ferry', address: 'https://www.example.org/ferry.jpg' }]);
});

test('plain text keeps its paragraphs, and becomes lists where it has them', () => {
  expectDocument('plain', readPlain(text('plain.txt')).doc);
});

test('a Word document becomes a draft with its title, blocks, notes and pictures', async () => {
  const read = await readDocx(new Uint8Array(readFileSync(new URL('libreoffice.docx', folder))));
  if (!read.ok) throw new Error(read.problem);
  expect(read.title).toBe('Harbour Radar Comes Ashore at Kolvik');
  expectDocument('libreoffice-docx', read.blocks);
  expect(read.pictures).toMatchObject([{ mediaType: 'image/png', alt: 'A mast on a quay' }]);
  expect([...(read.pictures[0]?.bytes.slice(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')]);
  const after = read.blocks.find((it) => it.attrs.id === read.pictures[0]?.after);
  expect(after && textIn([after])).toContain('Questions go to');
});

test('what is no Word document is refused', async () => {
  const refused = { ok: false, problem: 'not-a-document' };
  expect(await readDocx(new TextEncoder().encode('Not a document.'))).toEqual(refused);
  expect(
    await readDocx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])),
  ).toEqual(refused);
  const docx = new Uint8Array(readFileSync(new URL('libreoffice.docx', folder)));
  expect(await readDocx(docx.slice(0, 4000))).toEqual(refused);
});
