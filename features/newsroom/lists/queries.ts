import 'server-only';
import { z } from 'zod';
import { type Asked, type Cursor, readAsked } from '@/features/newsroom/lists/asked';
import { countUpTo, findIds } from '@/features/newsroom/lists/find-ids';
import { linesOf, type PieceLine } from '@/features/newsroom/lists/lines';
import type { Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

export const PAGE = 50;
/** Beyond it a count says "1,000+": nobody waits for the rest to be counted. */
export const MOST_COUNTED = 1000;

export type PieceList = { lines: PieceLine[]; next: Cursor | null };

/** A page of the pieces that somebody may read. */
export async function listPieces(staff: Someone, asked: Asked, now: Date): Promise<PieceList> {
  const found = await findIds(staff, asked, now, PAGE);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    lines: await linesOf(page, now),
    next: found.length > PAGE && last ? { stream: last.stream, at: last.at, id: last.id } : null,
  };
}

export type ViewCounts = { mine: string; review: string; scheduled: string; changed: string; trash: string };

/** How much lies behind each view, as it is said: "4", "1,000+". */
export async function countViews(staff: Someone, now: Date): Promise<ViewCounts> {
  const count = async (params: Record<string, string>) =>
    said(await countUpTo(staff, readAsked(params), now, MOST_COUNTED + 1));
  const [mine, review, scheduled, changed, trash] = await Promise.all([
    count({ view: 'mine' }),
    count({ view: 'review' }),
    count({ state: 'scheduled' }),
    count({ state: 'changed' }),
    count({ view: 'trash' }),
  ]);
  return { mine, review, scheduled, changed, trash };
}

/** How many pieces there are for somebody, as it is said. */
export async function countAll(staff: Someone, now: Date): Promise<string> {
  return said(await countUpTo(staff, readAsked({}), now, MOST_COUNTED + 1));
}

/** "18", "1,000+" */
export const said = (n: number) =>
  n > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : n.toLocaleString('en-GB');

export type Choices = Awaited<ReturnType<typeof listChoices>>;

/** What the list can be narrowed to; names for what it is narrowed to already. */
export async function listChoices({ author, topic }: Asked) {
  const [sections, authorChosen, topicChosen] = await Promise.all([
    staffDb().section.findMany({ select: { id: true, code: true, name: true }, orderBy: { position: 'asc' } }),
    author ? staffDb().author.findUnique({ where: { id: author }, select: { id: true, name: true } }) : null,
    topic ? staffDb().topic.findUnique({ where: { id: topic }, select: { id: true, name: true } }) : null,
  ]);
  return { sections, author: authorChosen, topic: topicChosen };
}

/** Pieces that words find for somebody, newest first: what the palette offers. */
export async function findPiecesByWords(staff: Someone, words: string, now: Date): Promise<PieceLine[]> {
  const q = z.string().trim().min(1).max(120).safeParse(words);
  if (!q.success) return [];
  const found = await findIds(staff, readAsked({ q: q.data }), now, 8);
  return linesOf(found.slice(0, 8), now);
}
