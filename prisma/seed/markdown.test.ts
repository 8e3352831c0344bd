import { describe, expect, test } from 'vitest';
import { parseBody } from '@/features/articles/blocks';
import { readBody } from './markdown';
import { readPiece } from './piece';
import { findMistake } from './typography';

const read = (text: string, language: 'en' | 'es' = 'en') =>
  readBody(
    text.split('\n').map((line, index) => ({ text: line, line: index + 1 })),
    { file: 'piece.md', language },
  );
const blocks = (text: string) => read(text).content;
const words = (text: string) => ({ type: 'text', text });

describe('a text becomes a body', () => {
  test('paragraphs run on over lines, break at a backslash, keep no-break spaces', () => {
    expect(blocks('One\nline of 5~kW.\\\nNext.\n\nTwo.')).toMatchObject([
      { type: 'paragraph', content: [words('One line of 5\u00a0kW.'), { type: 'hardBreak' }, words('Next.')] },
      { type: 'paragraph', content: [words('Two.')] },
    ]);
  });

  test('marks, links and foreign words, one in the other', () => {
    const [block] = blocks('a **b *c*** m^2^ H,,2,,O [the **port**](piece:port) [astillero]{es} 2\\*3');
    expect(block).toMatchObject({
      content: [
        words('a '),
        { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
        words(' m'),
        { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
        words(' H'),
        { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
        words('O '),
        { type: 'text', text: 'the ', marks: [{ type: 'link', attrs: { href: 'piece:port' } }] },
        { type: 'text', text: 'port', marks: [{ type: 'link' }, { type: 'bold' }] },
        words(' '),
        { type: 'text', text: 'astillero', marks: [{ type: 'foreign', attrs: { lang: 'es' } }] },
        words(' 2*3'),
      ],
    });
  });

  test('headings, lists inside lists, a list that begins at three, a rule', () => {
    expect(blocks('## Two\n\n### Three\n\n- a\n  - b\n- c\n\n3. d\n4. e\n\n---')).toMatchObject([
      { type: 'heading', attrs: { level: 2 } },
      { type: 'heading', attrs: { level: 3 } },
      {
        type: 'bulletList',
        content: [
          { content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{ type: 'listItem' }] }] },
          { content: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem' }, { type: 'listItem' }] },
      { type: 'divider' },
    ]);
  });

  test('every block of our own', () => {
    const body = read(
      [
        '::: quote | The log\nFirst.\n\nSecond.\n:::',
        '::: pull-quote | An officer\nWe waited.\n:::',
        '::: note\nFor the record.\n:::',
        '::: key-points | In short\n- one\n- two\n:::',
        '::: table | Weights\n| Part | kg |\n|---|---|\n| Cell | 12 |\n:::',
        '::: spec-sheet | Boat\nLength | 12~m\n:::',
        '::: timeline\n2019 | Laid down.\n:::',
        '::: gallery\nmast | The mast\nbow | The bow\n:::',
        ':: figure wide | mast | A mast.',
        ':: figure | bow',
        ':: related | another-piece',
        ':: embed | film | https://film.example/1 | A film',
        ':: download | /files/a.pdf | Annex | PDF | 1200',
      ].join('\n\n'),
    );
    expect(parseBody(body)).toEqual(body);
    expect(body.content.map((it) => it.type)).toEqual(
      [
        'blockquote',
        'pullQuote',
        'note',
        'keyPoints',
        'table',
        'specSheet',
        'timeline',
        'gallery',
        'figure',
        'figure',
      ].concat(['related', 'embed', 'download']),
    );
    expect(body.content[4]).toMatchObject({
      attrs: { caption: 'Weights' },
      content: [
        { content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] },
        { content: [{ type: 'tableHeader' }, { type: 'tableCell' }] },
      ],
    });
    expect(body.content[9]).toMatchObject({ attrs: { pictureId: 'bow', width: 'inline', caption: null } });
  });

  test('ids follow from the words: the same text, the same ids, however often a block stands there', () => {
    const ids = (text: string) => blocks(text).map((it) => it.attrs.id);
    const [first, rule, second, again] = ids('One.\n\n---\n\nTwo.\n\n---');
    expect(new Set([first, rule, second, again]).size).toBe(4);
    expect(ids('Before.\n\nOne.\n\n---\n\nTwo.\n\n---').slice(1)).toEqual([first, rule, second, again]);
  });
});

test.each([
  ['# One', 1],
  ['A.\n\n> said', 3],
  ['![a](b)', 1],
  ['a `b`', 1],
  ['a <b>c</b>', 1],
  ['a *b', 1],
  ['a [b', 1],
  ['A.\n- b', 2],
  ['- a\n   - b', 2],
  ['- a\nb', 2],
  ['::: note\nA.', 1],
  ['::: note\n:::', 1],
  ['::: nonsense\nA.\n:::', 1],
  [':: figure huge | a', 1],
  [':: related', 1],
  ['::: table | T\n| a | b |\n|---|---|\n| c |\n:::', 4],
  ['A. ', 1],
  ["A.\n\nIt's wrong.", 3],
])('refuses %j, in line %i', (text, line) => {
  expect(() => read(text)).toThrow(new RegExp(`^piece\\.md:${line}: `));
});

describe('house style', () => {
  test.each([
    ['en', 'He said "no".'],
    ['en', 'He said “no”.'],
    ['en', 'One - two'],
    ['en', 'One — two'],
    ['en', 'One– two'],
    ['en', 'Two  spaces'],
    ['en', 'It weighs 5 kg.'],
    ['en', 'Wait...'],
    ['es', 'Dijo ‘no’.'],
    ['es', 'Que hora es?'],
    ['es', 'Dijo «no.'],
  ] as const)('%s: %s', (language, text) => {
    expect(findMistake(text, language)).not.toBeNull();
  });

  test.each([
    ['en', '‘It’s 4–6\u00a0kg,’ he said – twice – of the 70M6 VOLGA-type.'],
    ['es', '«¿Cuánto pesa?», preguntó – sin mirar – la capitana.'],
  ] as const)('%s: %s is right', (language, text) => {
    expect(findMistake(text, language)).toBeNull();
  });
});

describe('front matter', () => {
  const piece = (head: string) => readPiece('cs-99-a-piece.md', `---\n${head}\n---\n\nText.\n`);
  const whole =
    'headline: A\nstandfirst: B\nkind: news\nlanguage: en\nauthors:\n  - x | Kolvik | MON\nstate: live\nwhen: 2 days before';

  test('is read', () => {
    expect(piece(`${whole}\nreplies:\n  - 30 hours after | A firm | No.\nprint: MON | latest | 14`)).toMatchObject({
      ...{ code: 'CS', number: 99, slug: 'a-piece', hours: -48, kicker: null },
      authors: [{ handle: 'x', place: 'Kolvik', outlet: 'MON' }],
      replies: [{ hours: 30, claimant: 'A firm', text: 'No.' }],
      print: { title: 'MON', issue: 'latest', page: 14 },
    });
  });

  test.each([
    [`${whole}\nnonsense: 1`, 1],
    [`${whole}\nkind: brief`, 10],
    [whole.replace('2 days before', 'soon'), 9],
    [whole.replace('headline: A', 'headline: "A"'), 2],
    [`${whole}\n- x`, 10],
  ])('%j is refused, in line %i', (head, line) => {
    expect(() => piece(head)).toThrow(new RegExp(`^cs-99-a-piece\\.md:${line}: `));
  });
});
