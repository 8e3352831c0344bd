import 'server-only';
import { parseBody } from '@/features/articles/blocks';
import { textOf } from '@/features/articles/body';
import { teaserColumns, toTeaser } from '@/features/articles/teaser-row';
import type { Hit } from '@/features/search/found';
import { likelyLines } from '@/features/search/likely-lines';
import { comparable, markable, toRuns } from '@/features/search/marks';
import { snippetOf } from '@/features/search/snippet';
import { readerDb } from '@/lib/reader-db';

/** The live ones among these in the order given, with what was looked for marked in headline and snippet. */
export async function listHits(ids: string[], q: string): Promise<Hit[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb().article.findMany({
    where: { id: { in: ids } },
    select: { ...teaserColumns, body: true },
  });
  const inOrder = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const pieces = inOrder.map((row) => ({
    teaser: toTeaser(row),
    texts: [row.headline, row.standfirst, likelyLines(textOf(parseBody(row.body)), q)].map(comparable),
  }));
  const marked = await mark(pieces, q);
  return pieces.map(({ teaser, texts }, at) => {
    const [headline, standfirst, body] = texts.map((text, nth) =>
      toRuns(text, marked[at * texts.length + nth] ?? text),
    );
    return { teaser, headline: headline ?? [], snippet: snippetOf(standfirst ?? [], body ?? []) };
  });
}

async function mark(pieces: { teaser: { language: string }; texts: string[] }[], q: string): Promise<string[]> {
  const texts = pieces.flatMap((it) => it.texts.map(markable));
  const languages = pieces.flatMap((it) => it.texts.map(() => it.teaser.language));
  const [row] = await readerDb().$queryRaw<
    { marked: string[] }[]
  >`select pub.marked(${texts}, ${languages}, ${q}) as marked`;
  return row?.marked ?? [];
}
