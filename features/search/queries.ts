import 'server-only';
import { z } from 'zod';
import type { Asked } from '@/features/search/asked';
import { corrected, wordsOf } from '@/features/search/correction';
import { findFacets, findNarrowed, type NarrowedIds } from '@/features/search/facets';
import { COUNTED, type Found, type Topic } from '@/features/search/found';
import { listHits } from '@/features/search/hits';
import { readPeriod } from '@/features/search/period';
import { type Language, language as languageSchema } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

const PAGE = 20;
const LAST_PAGE = COUNTED / PAGE;
/** With so few pieces a word may well have been mistyped. */
const FEW = 5;

/**
 * Live pieces that match what was asked, or what was meant where nothing matches; null beyond the last page. Found by
 * functions of the database's owner with nothing of a reader's but parameters; read through the views.
 */
export async function findPieces(asked: Asked, prefers: Language): Promise<Found | null> {
  if (asked.page < 1 || asked.page > LAST_PAGE) return null;
  const { narrowed, ids } = await findNarrowed(asked);
  const ask = (q: string) => (narrowed.unknown ? null : match(q, asked, ids, prefers));
  let answer = await ask(asked.q);
  let by = asked.q;
  const meant = (answer?.pieces ?? 0) < FEW ? await findMeant(asked.q) : null;
  if (meant !== null && (answer === null || answer.pieces === 0)) {
    const better = await ask(meant);
    if (better && better.pieces > 0) [answer, by] = [better, meant];
  }
  const shown = answer?.ids ?? [];
  if (shown.length === 0 && asked.page > 1) return null;
  const [hits, facets] = await Promise.all([listHits(shown, by), findFacets(answer?.counts ?? null)]);
  const pieces = answer?.pieces ?? 0;
  return {
    by,
    meant: by === asked.q ? meant : null,
    pieces,
    hits,
    hasMore: Math.min(pieces, COUNTED) > asked.page * PAGE && asked.page < LAST_PAGE,
    facets,
    narrowed,
  };
}

const matched = z
  .object({
    pieces: z.number(),
    ids: z.array(z.string()),
    counts: z.array(z.object({ of: z.string(), it: z.string(), pieces: z.number() })).nullable(),
  })
  .nullable();

async function match(q: string, asked: Asked, ids: NarrowedIds, prefers: Language) {
  const { since, until } = readPeriod(asked.from, asked.to);
  const [row] = await readerDb().$queryRaw<{ answer: unknown }[]>`
    select pub.search(${q}, ${prefers}, ${ids.section}::uuid, ${ids.author}::uuid, ${ids.topic}::uuid, ${asked.kind},
      ${asked.language}, ${since}::timestamptz, ${until}::timestamptz, ${asked.newestFirst}, ${PAGE}::int,
      ${(asked.page - 1) * PAGE}::int) as answer`;
  return matched.parse(row?.answer ?? null);
}

/** What was probably meant, in words that live pieces hold; null where every word typed is in one, or nothing is like it. */
async function findMeant(q: string): Promise<string | null> {
  const words = [...new Set(wordsOf(q))].slice(0, 8);
  if (words.length === 0) return null;
  const similar = await readerDb().$queryRaw<
    { word: string; spelling: string; likeness: number; pieces: number }[]
  >`select word, spelling, likeness, pieces from pub.similar_words(${words})`;
  return corrected(q, similar);
}

/** What the newest pieces are about: somewhere to begin. */
export async function listCurrentTopics(howMany: number): Promise<Topic[]> {
  const ids = (await readerDb().$queryRaw<{ id: string }[]>`select id from pub.current_topics(${howMany}::int)`).map(
    (row) => row.id,
  );
  const rows = await readerDb().topic.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, name: true, language: true },
  });
  return ids.flatMap((id) => {
    const row = rows.find((it) => it.id === id);
    return row
      ? [{ id: row.id, slug: row.slug, name: row.name, language: languageSchema.safeParse(row.language).data ?? null }]
      : [];
  });
}

export type Suggested = {
  kind: 'section' | 'topic' | 'author' | 'article';
  name: string;
  language: Language | null;
  section: string | null;
  slug: string | null;
};

const suggested = z.object({
  kind: z.enum(['section', 'topic', 'author', 'article']),
  name: z.string(),
  language: languageSchema.nullable().catch(null),
  section: z.string().nullable(),
  slug: z.string().nullable(),
});

/** What somebody who typed this may be about to type: sections, topics, authors, headlines. */
export async function listSuggested(typed: string): Promise<Suggested[]> {
  const rows = await readerDb().$queryRaw`select kind, name, language, section, slug from pub.suggest(${typed})`;
  return suggested.array().parse(rows);
}
