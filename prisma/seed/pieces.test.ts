import { expect, test } from 'vitest';
import type { Block } from '@/features/articles/blocks';
import { parseBody } from '@/features/articles/blocks';
import { countWords, relatedIdsOf, textOf } from '@/features/articles/body';
import { authors } from './authors';
import type { Piece } from './piece';
import { readPieces } from './pieces';
import { sections } from './sections';
import { topics } from './topics';

// Reading them is the first test: what is not understood, and what offends the house style, is refused with its line.
const pieces = readPieces(process.cwd());

test('every body is one that the site can show', () => {
  for (const { file, body } of pieces) expect(parseBody(body), file).toEqual(body);
});

test('what a piece names is there, and what it relates to came before it', () => {
  for (const [index, piece] of pieces.entries()) {
    const { file, code } = piece;
    expect(
      sections.map((it) => it.code),
      file,
    ).toContain(code);
    expect(
      authors.map((it) => it.handle),
      file,
    ).toEqual(expect.arrayContaining(piece.authors.map((it) => it.handle)));
    expect(
      topics.map((it) => it.slug),
      file,
    ).toEqual(expect.arrayContaining(piece.topics));
    const earlier = pieces.slice(0, index).filter((it) => it.state === 'live');
    expect(
      earlier.map((it) => it.slug),
      file,
    ).toEqual(expect.arrayContaining([...relatedIdsOf(piece.body), ...linkedFrom(piece)]));
  }
});

test('slugs, numbers and block ids are each used once', () => {
  expect(repeated(pieces.map((it) => it.slug))).toEqual([]);
  expect(repeated(pieces.map((it) => String(it.number)))).toEqual([]);
  for (const { file, body } of pieces) expect(repeated(body.content.map((it) => it.attrs.id)), file).toEqual([]);
});

test('the language is that of the section', () => {
  for (const piece of pieces) expect(piece.language, piece.file).toBe(sectionOf(piece)?.language);
});

test('what is live was published before the first start, what is scheduled comes after it', () => {
  for (const { file, state, hours } of pieces) {
    if (state === 'live') expect(hours, file).toBeLessThan(0);
    if (state === 'scheduled') expect(hours, file).toBeGreaterThan(0);
  }
});

test('a brief is brief, anything else is worth opening', () => {
  for (const { file, kind, state, body } of pieces) {
    const words = countWords(textOf(body));
    if (kind === 'brief') expect(words, file).toBeLessThan(150);
    else if (state === 'live') expect(words, file).toBeGreaterThan(kind === 'sponsored' ? 180 : 330);
  }
});

test('no sentence stands in the set twice', () => {
  expect(repeated(pieces.flatMap((piece) => sentencesOf(piece)))).toEqual([]);
});

test('the set is spread as a publication’s first year would be', () => {
  const live = pieces.filter((it) => it.state === 'live');
  const ofKind = (kind: Piece['kind']) => live.filter((it) => it.kind === kind).length;
  expect(live).toHaveLength(66);
  expect(live.filter((it) => it.hours >= -48)).toHaveLength(12);
  expect(Math.min(...live.map((it) => it.hours))).toBeLessThan(-24 * 400);
  expect([ofKind('brief'), ofKind('interview'), ofKind('analysis'), ofKind('sponsored')]).toEqual([8, 4, 6, 2]);
  expect(live.filter((it) => countWords(textOf(it.body)) > 2_500)).toHaveLength(3);
  expect([live.flatMap((it) => it.corrections), live.flatMap((it) => it.replies)]).toMatchObject([[{}], [{}]]);
  expect(pieces.filter((it) => it.state === 'scheduled')).toHaveLength(3);
  expect(authors.map((it) => it.handle).sort()).toEqual([...new Set(live.flatMap(handlesOf))].sort());
  expect(topics.map((it) => it.slug).sort()).toEqual([...new Set(live.flatMap((it) => it.topics))].sort());
});

const handlesOf = (piece: Piece) => piece.authors.map((it) => it.handle);

const sectionOf = (piece: Piece) => sections.find((it) => it.code === piece.code);

/** Slugs of the pieces that a text links to; any other address has no place in an invented world. */
const linkedFrom = ({ body }: Piece) =>
  [...JSON.stringify(body).matchAll(/"href":"([^"]*)"/g)].map(([, href = '']) => href.replace(/^piece:/, ''));

const repeated = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index);

function sentencesOf({ headline, standfirst, body, corrections, replies }: Piece): string[] {
  const extra = [...corrections, ...replies].map((it) => it.text);
  const texts = [
    headline,
    standfirst,
    ...extra,
    ...body.content.filter(runs).map((it) => textOf({ type: 'doc', content: [it] })),
  ];
  return texts.flatMap((text) => text.split(/(?<=[.!?…][’»)]*)\s+|\n/u)).filter((it) => countWords(it) > 2);
}

/** Tables and data sheets share labels; everything else is prose. */
const runs = ({ type }: Block) => type !== 'table' && type !== 'specSheet';
