import { describe, expect, test } from 'vitest';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { pieceFields } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';
import { compareTexts, type Row } from './compare';

const paragraph = (id: string, text: string, marks?: object[]): RawNode => ({
  ...{ type: 'paragraph', attrs: { id } },
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
});
const fields = pieceFields.parse({
  ...{ kicker: null, headline: 'Orders Outrun the Yard', standfirst: '', sectionId: null, slug: null, kind: 'news' },
  ...{ language: 'en', dateline: null, leadPictureId: null, bylines: [], topicIds: [], printTitle: null },
  ...{ printIssue: null, printPage: null, searchTitle: null, searchDescription: null },
});
const textOf = (blocks: RawNode[], more: Partial<Text['fields']> = {}): Text => {
  const ids = blocks.map((it) => String(Object(it.attrs).id));
  return { fields: { ...fields, ...more }, blocks: new Map(blocks.map((it, at) => [ids[at] ?? '', it])), order: ids };
};
const differing = (was: Text, now: Text) => compareTexts(was, now, new Map()).filter((it) => it.differs);
const said = (parts: Row['was']) => parts?.map(({ words, is }) => (is === 'same' ? words : `[${words}]`)).join('');

describe('two texts side by side', () => {
  test('differ word by word, in fields and paragraphs', () => {
    const was = textOf([paragraph('a', 'The yard holds work for 41 months.'), paragraph('b', 'Same.')]);
    const now = textOf([paragraph('a', 'The yard holds work for 47 months.'), paragraph('b', 'Same.')], {
      headline: 'Backlog Outruns the Yard',
    });
    expect(differing(was, now).map(({ label, was, now }) => [label, said(was), said(now)])).toEqual([
      ['Headline', '[Orders] [Outrun] the Yard', '[Backlog] [Outruns] the Yard'],
      ['¶ 1', 'The yard holds work for [41] months.', 'The yard holds work for [47] months.'],
    ]);
  });

  test('show what came and what went where it stands or stood, and how to undo either', () => {
    const [a, b, c] = [paragraph('a', 'One.'), paragraph('b', 'Two.'), paragraph('c', 'Three.')];
    const rows = differing(textOf([a, b]), textOf([a, c]));
    expect(rows.map(({ key, was, now }) => [key, said(was), said(now)])).toEqual([
      ['b', '[Two.]', undefined],
      ['c', undefined, '[Three.]'],
    ]);
    expect(rows[0]?.putBack).toEqual({
      body: { blocks: [{ id: 'b', was: null, now: b, after: 'a' }], order: { was: ['a', 'c'], now: ['a', 'b', 'c'] } },
    });
    expect(rows[1]?.putBack).toEqual({
      body: { blocks: [{ id: 'c', was: c, now: null }], order: { was: ['a', 'c'], now: ['a'] } },
    });
  });

  test('say where only the look of the words is another', () => {
    const rows = differing(textOf([paragraph('a', 'One.')]), textOf([paragraph('a', 'One.', [{ type: 'bold' }])]));
    expect(rows).toMatchObject([{ key: 'a', onlyLooks: true }]);
  });

  test('say when paragraphs changed places, and name what they cannot read', () => {
    const [a, odd] = [paragraph('a', 'One.'), { type: 'hologram', attrs: { id: 'h' } }];
    expect(differing(textOf([a, odd]), textOf([odd, a]))).toMatchObject([{ key: 'order', label: 'Order' }]);
    expect(differing(textOf([a]), textOf([a, odd])).map(({ now }) => said(now))).toEqual(['[(hologram)]']);
  });

  test('are compared in no time, however much was rewritten', () => {
    const words = (seed: number) => Array.from({ length: 8000 }, (_, n) => `w${(n * seed) % 7919}`).join(' ');
    const before = performance.now();
    differing(textOf([paragraph('a', words(17))]), textOf([paragraph('a', words(23))]));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
