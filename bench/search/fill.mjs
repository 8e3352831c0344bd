import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import copy from 'pg-copy-streams';
import { inProject } from '../../start/project.mjs';

const SECTIONS = 7;
const AUTHORS = 60;
const TOPICS = 400;
const KINDS = ['news', 'news', 'news', 'brief', 'analysis', 'interview'];
const HOUR = 3_600_000;

/**
 * Fills a migrated, empty database with pieces of about 400 words over fifteen years, one in seven of them Spanish: the
 * sentences of the demonstration set drawn anew, with made-up names among them, so that words are as common and as rare
 * as in print. The same every time.
 * @returns what a reader might look for: `{ names, topics, sections }`
 */
export async function fill(owner, pieces, { now = new Date(), seed = 7 } = {}) {
  const draw = drawing(seed);
  const voices = { en: sentencesOf(/^(?!la-)/), es: sentencesOf(/^la-/) };
  const sections = Array.from({ length: SECTIONS }, (_, at) => ({
    id: randomUUID(),
    language: at === SECTIONS - 1 ? 'es' : 'en',
  }));
  const authors = Array.from({ length: AUTHORS }, () => ({ id: randomUUID(), name: `${name(draw)} ${name(draw)}` }));
  const topics = Array.from({ length: TOPICS }, () => ({ id: randomUUID(), name: `${name(draw)} ${name(draw)}` }));
  const rows = { article: [], revision: [], byline: [], article_topic: [] };
  const names = [];
  for (let at = 0; at < pieces; at += 1) {
    const section = draw.one(sections);
    const [id, revisionId] = [randomUUID(), randomUUID()];
    const publishedAt = new Date(now.getTime() - (at + 1) * ((15 * 365 * 24 * HOUR) / pieces)).toISOString();
    const rare = [name(draw), name(draw)];
    names.push(rare[0]);
    const text = write(draw, voices[section.language], rare);
    const kind = draw.one(KINDS);
    rows.article.push([id, 'published', section.id, `piece-${at}`, kind, section.language, publishedAt, revisionId]);
    rows.revision.push([
      revisionId,
      id,
      1,
      'publish',
      text.headline,
      text.standfirst,
      text.body,
      400,
      section.id,
      kind,
    ]);
    rows.revision.at(-1).push(section.language, '[]', '{}');
    rows.byline.push([id, 0, draw.one(authors).id, publishedAt]);
    for (const [position, topic] of draw.some(topics, 2).entries())
      rows.article_topic.push([id, topic.id, position, publishedAt]);
  }
  await owner.query('set session_replication_role = replica');
  for (const [at, { id, language }] of sections.entries()) {
    await owner.query(
      `insert into section (id, slug, name, short_name, code, colour, night_colour, language, position)
       values ($1, $2, $2, $2, $3, '#1B5474', '#8CC4E2', $4, $5)`,
      [id, `measured-${at}`, `M${String.fromCharCode(65 + at)}`, language, at],
    );
  }
  for (const [at, it] of authors.entries())
    await owner.query('insert into author (id, handle, name) values ($1, $2, $3)', [it.id, `author-${at}`, it.name]);
  for (const [at, it] of topics.entries())
    await owner.query(`insert into topic (id, slug, name, kind) values ($1, $2, $3, 'subject')`, [
      it.id,
      `topic-${at}`,
      it.name,
    ]);
  await copyIn(
    owner,
    'revision (id, article_id, number, reason, headline, standfirst, body, words, section_id, kind, language, bylines, topic_ids)',
    rows.revision,
  );
  await copyIn(
    owner,
    'article (id, state, section_id, slug, kind, language, published_at, live_revision_id)',
    rows.article,
  );
  await copyIn(owner, 'byline (article_id, position, author_id, published_at)', rows.byline);
  await copyIn(owner, 'article_topic (article_id, topic_id, position, published_at)', rows.article_topic);
  await owner.query('set session_replication_role = origin');
  // Indexes are made faster than they are kept.
  const indexes = await owner.query(
    `select indexname as name, indexdef as made from pg_indexes where tablename in ('article_search', 'search_word') and indexdef like '%USING gin%'`,
  );
  for (const { name: index } of indexes.rows) await owner.query(`drop index ${index}`);
  await owner.query('analyze');
  await owner.query('select live.index_missing()');
  for (const { made } of indexes.rows) await owner.query(made);
  await owner.query('vacuum analyze');
  return { names, topics, sections };
}

function write(draw, sentences, rare) {
  const paragraphs = Array.from({ length: 6 }, () => draw.some(sentences, 4).join(' '));
  paragraphs[1] += ` ${rare[0]} and ${rare[1]} were there, and ${rare[0]} said so.`;
  const content = paragraphs.map((text, at) => ({
    type: 'paragraph',
    attrs: { id: `p${at}` },
    content: [{ type: 'text', text }],
  }));
  return {
    headline: draw
      .one(sentences)
      .split(' ')
      .slice(0, 7)
      .join(' ')
      .replace(/[.,;:]$/, ''),
    standfirst: draw.one(sentences),
    body: JSON.stringify({ type: 'doc', content }),
  };
}

/** Sentences of running text in the set's pieces whose file name fits. */
function sentencesOf(fits) {
  const folder = inProject('prisma', 'seed', 'articles');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && fits.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
  return texts
    .flatMap((text) => text.split(/\n\n+/).filter((block) => /^[\p{L}"'‘“¿«]/u.test(block)))
    .flatMap((block) =>
      block
        .replace(/\s+/g, ' ')
        .replace(/[*_[\]]|\(\S+\)/g, '')
        .split(/(?<=[.?!]) /),
    )
    .filter((sentence) => sentence.split(' ').length > 5);
}

const SYLLABLES = 'ka ro ven tis mor al du bre ska lin fer no vi tar wen os pul dra mek ith ur ez an gor lu sel'.split(
  ' ',
);
const name = (draw) => {
  const word = Array.from({ length: 2 + draw.below(3) }, () => draw.one(SYLLABLES)).join('');
  return word[0].toUpperCase() + word.slice(1);
};

/** Drawn by a small generator of its own (mulberry32), so that every run writes the same. */
function drawing(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const one = (list) => list[below(list.length)];
  const some = (list, count) => {
    const chosen = new Set();
    while (chosen.size < count) chosen.add(one(list));
    return [...chosen];
  };
  return { below, one, some };
}

async function copyIn(owner, table, rows) {
  const lines = rows.map((row) => `${row.map(escaped).join('\t')}\n`);
  await pipeline(Readable.from(lines), owner.query(copy.from(`copy ${table} from stdin`)));
}

const escaped = (value) =>
  String(value).replace(/[\\\t\n\r]/g, (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[char]);
