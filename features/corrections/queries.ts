import 'server-only';
import { cache } from 'react';
import { listTeasers } from '@/features/articles/queries';
import type { Note, NotePage } from '@/features/corrections/note';
import { readerDb } from '@/lib/reader-db';

const PAGE = 30;
const LAST_PAGE = 50;

/** A page of corrections and rights of reply to live pieces, newest first; null beyond the end. */
export const findNotes = cache(async (page: number): Promise<NotePage | null> => {
  if (page < 1 || page > LAST_PAGE) return null;
  const listed = await readerDb().$queryRaw<
    { id: string }[]
  >`select id from pub.newest_notes(${PAGE + 1}::int, ${(page - 1) * PAGE}::int)`;
  if (listed.length === 0 && page > 1) return null;
  const ids = listed.slice(0, PAGE).map((row) => row.id);
  return { page, notes: await listNotes(ids), hasOlder: listed.length > PAGE && page < LAST_PAGE };
});

type Row = { id: string; articleId: string; at: Date; text: string; claimant: string | null };

async function listNotes(ids: string[]): Promise<Note[]> {
  const where = { id: { in: ids } };
  const [corrections, replies] = await Promise.all([
    readerDb().correction.findMany({ where, select: { id: true, articleId: true, correctedAt: true, text: true } }),
    readerDb().rightOfReply.findMany({
      where,
      select: { id: true, articleId: true, repliedAt: true, text: true, claimant: true },
    }),
  ]);
  const rows: Row[] = [
    ...corrections.map(({ correctedAt, ...row }) => ({ ...row, at: correctedAt, claimant: null })),
    ...replies.map(({ repliedAt, ...row }) => ({ ...row, at: repliedAt })),
  ];
  const teasers = new Map((await listTeasers(rows.map((row) => row.articleId))).map((it) => [it.id, it]));
  const notes = new Map(
    rows.flatMap(({ articleId, ...row }) => {
      const teaser = teasers.get(articleId);
      return teaser ? [[row.id, { ...row, teaser }] as const] : [];
    }),
  );
  return ids.flatMap((id) => notes.get(id) ?? []);
}
