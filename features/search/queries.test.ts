import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { type Asked, readAsked } from '@/features/search/asked';
import { textOfRuns } from '@/features/search/marks';
import { findPieces, listCurrentTopics, listSuggested } from '@/features/search/queries';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import {
  givenArticle,
  givenAuthor,
  givenDraft,
  givenOrganisation,
  givenScheduled,
  givenSection,
  givenTopic,
  givenWithdrawn,
  nobody,
} from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

const given = givenPublication();
const DAY = 86_400_000;
let owner: pg.Client;
const it = { authorId: '', topicId: '', sectionId: '', live: '', spanishSlug: 'el-nandu' };

beforeAll(async () => {
  owner = new pg.Client(given.ownerUrl);
  await owner.connect();
  await givenOrganisation();
  const section = await givenSection({ name: 'Sensors', slug: 'sensors' });
  const latin = await givenSection({ name: 'América', slug: 'america', language: 'es' });
  const author = await givenAuthor('Mara Lindqvist-Øye');
  const topic = await givenTopic('Kaldrup Radar');
  const text = { sectionId: section.id, bylines: [{ authorId: author.id, place: 'Kolvik', outlet: null }] };
  const piece = (headline: string, body: string, more = {}) =>
    givenArticle({ headline, standfirst: '', body: paragraphs(body), sectionId: section.id, ...more });
  const live = await piece('Kaldrup Shrinks Its Radar', 'Two people carry the coastal radar to the pier.', {
    ...text,
    topicIds: [topic.id],
  });
  await piece('Flood Drill', 'Somebody mentions a radar once, and harbours by the coast. The sonar was off.');
  await piece('Harbour Pilots', 'A radar for the coastal harbour, and a quieter handover.', { kind: 'analysis' });
  await piece('On Templates', '<script>alert("x")</script> & <mark>titanium</mark> are only text here.');
  await piece('Old Welders', 'Welders, as they were.', { now: new Date(Date.now() - 800 * DAY) });
  await piece('New Welders', 'Welders, as they are.');
  await piece('Straße am Fjord', 'Die Brücke über den Ærø wird größer.', { language: 'de' });
  await givenArticle({
    headline: 'El ñandú electrónico',
    standfirst: 'Un vehículo para la organización.',
    body: paragraphs('Las operaciones del radar empiezan mañana.'),
    language: 'es',
    slug: it.spanishSlug,
    sectionId: latin.id,
  });
  Object.assign(it, { authorId: author.id, topicId: topic.id, sectionId: section.id, live: live.id });
}, 60_000);
afterAll(async () => owner.end());

const ask = async (q: string, more: Partial<Asked> = {}, prefers: 'en' | 'es' = 'en') => {
  const found = await findPieces({ ...readAsked({ q }), ...more }, prefers);
  return { ...found, headlines: (found?.hits ?? []).map((hit) => hit.teaser.headline) };
};

describe('a piece is found', () => {
  test.each([
    ['by a word of its headline', 'shrinks', 'Kaldrup Shrinks Its Radar'],
    ['by a word of its body', 'pier', 'Kaldrup Shrinks Its Radar'],
    ['by its author', 'lindqvist-øye', 'Kaldrup Shrinks Its Radar'],
    ['by its author without the accents', 'Lindqvist-Oye', 'Kaldrup Shrinks Its Radar'],
    ['by half of a name', 'oye', 'Kaldrup Shrinks Its Radar'],
    ['by words of headline, author and body together', 'oye shrinks pier', 'Kaldrup Shrinks Its Radar'],
    ['by its topic', '"kaldrup radar"', 'Kaldrup Shrinks Its Radar'],
    ['in another form of the word', 'carrying piers', 'Kaldrup Shrinks Its Radar'],
    ['in capitals', 'KALDRUP', 'Kaldrup Shrinks Its Radar'],
    ['without its accents', 'nandu', 'El ñandú electrónico'],
    ['with its accents', 'Ñandú', 'El ñandú electrónico'],
    ['with accents decomposed', 'n\u0303andu\u0301', 'El ñandú electrónico'],
    ['in Spanish, singular for plural', 'operación', 'El ñandú electrónico'],
    ['in Spanish, without the accent', 'operacion', 'El ñandú electrónico'],
    ['in Spanish, a plural that looks like a verb', 'electronicos vehiculos', 'El ñandú electrónico'],
    ['in Spanish, plural for singular', 'organizaciones', 'El ñandú electrónico'],
    ['by a ligature in two letters', 'aero', 'Straße am Fjord'],
    ['by a sharp s in two letters', 'strasse', 'Straße am Fjord'],
  ])('%s: %s', async (_, q, headline) => {
    expect((await ask(q)).headlines).toEqual([headline]);
  });
});

describe('what is asked for', () => {
  test('a phrase is words in their order', async () => {
    expect((await ask('coastal radar')).headlines.sort()).toEqual(['Harbour Pilots', 'Kaldrup Shrinks Its Radar']);
    expect((await ask('"coastal radar"')).headlines).toEqual(['Kaldrup Shrinks Its Radar']);
    expect((await ask('"radar coastal"')).headlines).toEqual([]);
  });

  test('a word with a minus is not wanted', async () => {
    expect((await ask('radar -kaldrup -operaciones')).headlines.sort()).toEqual(['Flood Drill', 'Harbour Pilots']);
    expect((await ask('radar -"coastal radar" -operaciones')).headlines.sort()).toEqual([
      'Flood Drill',
      'Harbour Pilots',
    ]);
  });

  test('or is one of two', async () => {
    expect((await ask('sonar OR titanium')).headlines.sort()).toEqual(['Flood Drill', 'On Templates']);
  });

  test('the best comes first: headline before body, newer before older', async () => {
    expect((await ask('radar')).headlines[0]).toBe('Kaldrup Shrinks Its Radar');
    expect((await ask('welders')).headlines).toEqual(['New Welders', 'Old Welders']);
  });

  test('the page’s own language comes first, the others follow', async () => {
    const spanish = await ask('radar', {}, 'es');
    expect(spanish.pieces).toBe(4);
    const place = (found: { headlines: string[] }) => found.headlines.indexOf('El ñandú electrónico');
    expect(place(spanish)).toBeLessThan(place(await ask('radar')));
  });

  test('newest first, if one likes', async () => {
    expect((await ask('radar', { newestFirst: true })).headlines[0]).toBe('El ñandú electrónico');
  });
});

describe('a slip of the hand is forgiven', () => {
  test.each([
    ['raddar', 'radar'],
    ['Kaldurp', 'kaldrup'],
    ['coastal "raddar"', 'coastal "radar"'],
    ['weldres -old', 'welders -old'],
    ['titaniun', 'titanium'],
    ['nnandú', 'ñandú'],
  ])('%s finds %s', async (typed, meant) => {
    const found = await ask(typed);
    expect(found.by).toBe(meant);
    expect(found.headlines.length).toBeGreaterThan(0);
  });

  test('what is in a piece is no slip; what is like nothing stays as it is', async () => {
    expect(await ask('sonar')).toMatchObject({ by: 'sonar', meant: null, pieces: 1 });
    expect(await ask('qqqqzzzz')).toMatchObject({ by: 'qqqqzzzz', meant: null, pieces: 0 });
  });

  test('where something was found all the same, it is only asked', async () => {
    expect(await ask('sonar OR titaniun')).toMatchObject({
      by: 'sonar OR titaniun',
      meant: 'sonar OR titanium',
      pieces: 1,
    });
  });
});

describe('what is shown', () => {
  test('the words found are marked as written, headline and passage', async () => {
    const { hits = [] } = await ask('nandu mañana');
    expect(hits[0]?.headline).toEqual([
      { text: 'El ', found: false },
      { text: 'ñandú', found: true },
      { text: ' electrónico', found: false },
    ]);
    expect(hits[0]?.snippet.filter((run) => run.found)).toEqual([{ text: 'mañana', found: true }]);
  });

  test('a plural is found by its singular, and marked whole', async () => {
    await givenArticle({
      headline: 'Los radares costeros',
      body: paragraphs('Y nada más.'),
      language: 'es',
      sectionId: (await staffDb().section.findUniqueOrThrow({ where: { slug: 'america' } })).id,
    });
    const { hits = [] } = await ask('radar costero', { language: 'es' });
    expect(hits[0]?.headline.filter((run) => run.found).map((run) => run.text)).toEqual(['radares', 'costeros']);
  });

  test('markup in a text stays text', async () => {
    const { hits = [] } = await ask('titanium');
    expect(textOfRuns(hits[0]?.snippet ?? [])).toBe(
      '<script>alert("x")</script> & <mark>titanium</mark> are only text here.',
    );
    expect(hits[0]?.snippet.filter((run) => run.found)).toEqual([{ text: 'titanium', found: true }]);
  });

  test('facets count what is found, and narrow it', async () => {
    const { facets } = await ask('radar');
    expect(facets?.sections.map((choice) => [choice.it.name, choice.pieces])).toEqual([
      ['Sensors', 3],
      ['América', 2],
    ]);
    expect(facets?.kinds.map((choice) => [choice.it, choice.pieces])).toEqual([
      ['news', 4],
      ['analysis', 1],
    ]);
    expect(facets?.topics.map((choice) => [choice.it.name, choice.pieces])).toEqual([['Kaldrup Radar', 1]]);
    expect(facets?.years).toEqual([{ it: new Date().getFullYear(), pieces: 5 }]);
    expect((await ask('radar', { kind: 'analysis' })).headlines).toEqual(['Harbour Pilots']);
    expect((await ask('radar', { section: 'america' })).headlines.sort()).toEqual([
      'El ñandú electrónico',
      'Los radares costeros',
    ]);
    expect((await ask('radar', { language: 'es' })).pieces).toBe(2);
    expect((await ask('welders', { to: String(new Date().getFullYear() - 1) })).headlines).toEqual(['Old Welders']);
  });

  test('narrowed to what does not exist, nothing is found', async () => {
    const found = await ask('radar', { section: 'never-heard-of' });
    expect([found.pieces, found.narrowed?.unknown]).toEqual([0, true]);
  });
});

describe('what is odd gets a right answer', () => {
  test.each([
    '',
    '   ',
    'the and of',
    '-radar',
    '-"coastal radar" -harbour',
    '"',
    '"""',
    '" "',
    '(',
    '& | ! <-> :*',
    "'; drop table article; --",
    '%_\\',
    '\u0000\u0001\u0002radar\u0002',
    '\ud800',
    '💣💣💣',
    '\u202e\u200b\ufeff',
    'a'.repeat(10_000),
    'radar '.repeat(10_000),
    'or or or OR',
    '- - - -',
    '<script>alert(1)</script>',
    'http://example.org/?q=1 f-16 3/2027 1.000,5 a@b.c',
    '\u0061\u0301'.repeat(90),
  ])('%j', async (q) => {
    const found = await findPieces(readAsked({ q }), 'en');
    expect(found?.pieces).toBeGreaterThanOrEqual(0);
    await expect(listSuggested(readAsked({ q }).q)).resolves.toBeInstanceOf(Array);
  });

  test('pages end where the pieces do', async () => {
    expect(await findPieces({ ...readAsked({ q: 'radar' }), page: 2 }, 'en')).toBeNull();
    expect(await findPieces({ ...readAsked({ q: 'radar' }), page: 0 }, 'en')).toBeNull();
    expect(await findPieces({ ...readAsked({ q: 'radar' }), page: 51 }, 'en')).toBeNull();
  });
});

describe('while one types', () => {
  test.each([
    ['ka', 'topic', 'Kaldrup Radar'],
    ['rad', 'topic', 'Kaldrup Radar'],
    ['lind', 'author', 'Mara Lindqvist-Øye'],
    ['oye', 'author', 'Mara Lindqvist-Øye'],
    ['sen', 'section', 'Sensors'],
    ['nan', 'article', 'El ñandú electrónico'],
    ['kaldrup shr', 'article', 'Kaldrup Shrinks Its Radar'],
  ])('%s leads to the %s %s', async (typed, kind, name) => {
    expect(await listSuggested(typed)).toContainEqual(expect.objectContaining({ kind, name }));
  });

  test('one letter is too little', async () => expect(await listSuggested('k')).toEqual([]));
});

describe('kept true', () => {
  const count = async (q: string) => (await ask(q)).pieces;

  test('by a new text, an author’s and a topic’s new name', async () => {
    await staffDb().author.update({ where: { id: it.authorId }, data: { name: 'Mara Vestergaard' } });
    await staffDb().topic.update({ where: { id: it.topicId }, data: { name: 'Hjelmsund Optics' } });
    expect([await count('vestergaard'), await count('lindqvist'), await count('hjelmsund')]).toEqual([1, 0, 1]);
    await staffDb().draft.update({ where: { articleId: it.live }, data: { headline: 'Rewritten Zeppelin' } });
    expect(await count('zeppelin')).toBe(0);
    await publish({ articleId: it.live, actor: nobody, now: new Date() });
    expect([await count('zeppelin'), await count('shrinks')]).toEqual([1, 0]);
  });

  test('a withdrawn piece is found no more, nor is its row kept', async () => {
    const piece = await givenArticle({ headline: 'Quetzal Sighted', sectionId: it.sectionId });
    expect(await count('quetzal')).toBe(1);
    await withdraw({ articleId: piece.id, actor: nobody, now: new Date() });
    expect(await count('quetzal')).toBe(0);
    const rows = await owner.query('select from article_search where article_id = $1', [piece.id]);
    expect(rows.rowCount).toBe(0);
  });

  test('a piece whose section is hidden is found no more, and again when it is shown', async () => {
    const section = await givenSection({ slug: 'curtain' });
    await givenArticle({ headline: 'Xylophone Behind It', sectionId: section.id });
    await staffDb().section.update({ where: { id: section.id }, data: { hidden: true } });
    expect(await count('xylophone')).toBe(0);
    await staffDb().section.update({ where: { id: section.id }, data: { hidden: false } });
    expect(await count('xylophone')).toBe(1);
  });

  test('whatever came in past the triggers is found after the next start', async () => {
    await owner.query('delete from article_search');
    expect(await count('sonar')).toBe(0);
    await owner.query('select live.index_missing()');
    expect(await count('sonar')).toBe(1);
  });
});

describe('what is not live', () => {
  const SECRET = 'Zugzwang';
  beforeAll(async () => {
    const author = await givenAuthor(`${SECRET} Author`);
    const topic = await givenTopic(`${SECRET} Topic`);
    const text = {
      headline: `${SECRET} Headline`,
      body: paragraphs(`${SECRET}er bodies`),
      sectionId: it.sectionId,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, place: null, outlet: null }],
    };
    await givenDraft(text);
    await givenScheduled({ ...text, goesLiveAt: new Date(Date.now() + DAY) });
    await givenWithdrawn(text);
    const gone = await givenArticle({ ...text, now: new Date(Date.now() - DAY) });
    await staffDb().article.update({ where: { id: gone.id }, data: { unpublishAt: new Date(Date.now() - 1000) } });
    const hidden = await givenSection({ name: SECRET, slug: 'zugzwang', hidden: true });
    await givenArticle({ ...text, sectionId: hidden.id });
  });

  test.each([SECRET, 'zugzwanger', 'zugzwagn', `"${SECRET} headline"`, `sonar OR ${SECRET}`])(
    '%s finds none of it',
    async (q) => {
      const found = await findPieces(readAsked({ q }), 'en');
      expect(JSON.stringify({ ...found, by: '' })).not.toMatch(/zugzwang/i);
      expect(found?.pieces).toBeLessThanOrEqual(1);
    },
  );

  test.each(['section', 'author', 'topic'] as const)('an unknown %s and a hidden one look the same', async (what) => {
    const hidden = what === 'section' ? 'zugzwang' : await slugOf(what);
    const one = await ask('sonar', { [what]: hidden });
    const other = await ask('sonar', { [what]: 'never-heard-of' });
    expect(one).toEqual(other);
  });

  test('it is not suggested, not meant, not a topic of the day', async () => {
    for (const typed of ['zu', 'zug', 'zugzwang he']) expect(await listSuggested(typed)).toEqual([]);
    expect((await ask('zugzwagn')).meant).toBeNull();
    expect(JSON.stringify(await listCurrentTopics(50))).not.toContain(SECRET);
  });

  async function slugOf(what: 'author' | 'topic') {
    const name = { startsWith: SECRET };
    if (what === 'author') return (await staffDb().author.findFirstOrThrow({ where: { name } })).handle;
    return (await staffDb().topic.findFirstOrThrow({ where: { name } })).slug;
  }
});

describe('the reader’s login', () => {
  test.each(['select * from public.article_search', 'select * from public.search_word', `select live.folded('a')`])(
    'is refused: %s',
    async (sql) => {
      const reader = new pg.Client(given.readerUrl);
      await reader.connect();
      await expect(reader.query(sql)).rejects.toThrow(/permission denied/);
      await reader.end();
    },
  );
});
