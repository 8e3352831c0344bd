import 'server-only';
import { namesOf } from '@/features/newsroom/drafts/names';
import type { Stream } from '@/features/newsroom/lists/asked';
import type { Listed } from '@/features/newsroom/lists/find-ids';
import { countdown, shortWhen, waitedSince } from '@/features/newsroom/lists/when';
import { stateOf } from '@/features/newsroom/pieces';
import { signature } from '@/features/newsroom/schema';
import type { PieceState } from '@/features/staff/permissions';
import { longDayOf } from '@/features/words/dates';
import { staffDb } from '@/lib/staff-db';

const MINUTE = 60_000;

/** Somebody who has a piece open at this moment. */
export type Open = { staffId: string; name: string; minutes: number };

/** A piece as a line of the list says it. */
export type PieceLine = {
  id: string;
  headline: string;
  language: string;
  state: PieceState;
  /** Readers see an older text than the desk. */
  changed: boolean;
  section: { code: string; name: string } | null;
  authors: string[];
  /** In words: a countdown, a warning, why it was withdrawn. */
  note: { text: string; kind: 'plain' | 'warn' } | null;
  open: Open[];
  /** "16:38", "Sat 07:00", "3 Oct 2025", and the same for a machine. */
  when: string;
  at: string;
  /** The heading it stands under. */
  group: string;
};

/** The lines of these pieces, in the order given. */
export async function linesOf(listed: Listed[], now: Date): Promise<PieceLine[]> {
  if (listed.length === 0) return [];
  const ids = listed.map(({ id }) => id);
  const [rows, presences] = await Promise.all([
    staffDb().article.findMany({ where: { id: { in: ids } }, select: columns }),
    staffDb().presence.findMany({
      where: { articleId: { in: ids }, seenAt: { gt: new Date(now.getTime() - MINUTE) } },
      select: { articleId: true, openedAt: true, staff: { select: { id: true, name: true } } },
      orderBy: { openedAt: 'asc' },
    }),
  ]);
  const signed = new Map(rows.map((row) => [row.id, signature.array().parse(row.draft?.bylines ?? [])]));
  const authorIds = [...new Set([...signed.values()].flat().map((it) => it.authorId))];
  const authors = await staffDb().author.findMany({
    where: { id: { in: authorIds } },
    select: { id: true, name: true },
  });
  const senders = await namesOf(
    staffDb(),
    rows.map((row) => row.review?.sentById ?? null),
  );
  const names = new Map(authors.map(({ id, name }) => [id, name]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return listed.flatMap(({ id, stream, at }) => {
    const row = found.get(id);
    if (!row?.draft) return [];
    const state = stateOf(row, now);
    const section = row.state === 'draft' ? (row.draft.section ?? row.section) : row.section;
    const changed = state === 'live' && row.draft.ahead;
    return [
      {
        ...{ id, state, section, changed },
        headline: row.draft.headline.trim(),
        language: row.draft.language,
        authors: (signed.get(id) ?? []).flatMap((it) => names.get(it.authorId) ?? []),
        note:
          stream === 'review'
            ? { text: waitWords(senders(row.review?.sentById ?? null)?.name, at, now), kind: 'plain' }
            : noteOf({ ...row, draft: row.draft }, { state, changed, stream }, now),
        open: presences
          .filter((it) => it.articleId === id)
          .map(({ staff, openedAt }) => ({
            ...{ staffId: staff.id, name: staff.name },
            minutes: Math.floor((now.getTime() - openedAt.getTime()) / MINUTE),
          })),
        when: shortWhen(at, now),
        at: at.toISOString(),
        group: groupOf(stream, at),
      },
    ];
  });
}

const columns = {
  ...{ id: true, state: true, publishedAt: true, unpublishAt: true, withdrawnWhy: true },
  section: { select: { code: true, name: true } },
  review: { select: { sentById: true } },
  draft: {
    select: {
      ...{ headline: true, standfirst: true, stage: true, language: true, bylines: true, ahead: true },
      section: { select: { code: true, name: true } },
    },
  },
} as const;

type Row = {
  publishedAt: Date | null;
  unpublishAt: Date | null;
  withdrawnWhy: string | null;
  draft: { headline: string; standfirst: string };
};
type Standing = { state: PieceState; changed: boolean; stream: Stream };

function noteOf(row: Row, { state, changed, stream }: Standing, now: Date): PieceLine['note'] {
  const plain = (text: string) => ({ text, kind: 'plain' as const });
  if (stream === 'trash') return null;
  if (state === 'scheduled' && row.publishedAt) return plain(countdown(row.publishedAt, now));
  if (state === 'withdrawn') return row.withdrawnWhy ? plain(row.withdrawnWhy) : null;
  if (changed) return plain('update not yet published');
  if (state === 'live') return row.unpublishAt ? plain(`ends ${shortWhen(row.unpublishAt, now)}`) : null;
  return row.draft.standfirst.trim() === '' ? { text: 'no standfirst', kind: 'warn' } : null;
}

/** "sent by Mara, waits 2 h 10 min" */
const waitWords = (sender: string | undefined, at: Date, now: Date) =>
  `${sender ? `sent by ${sender.split(' ')[0]}, ` : ''}waits ${waitedSince(at, now)}`;

function groupOf(stream: Stream, at: Date): string {
  if (stream === 'coming') return 'Coming';
  if (stream === 'desk') return 'On the desk';
  if (stream === 'review') return 'Waiting for review, the longest first';
  return `${stream === 'trash' ? 'In the trash since' : 'Live,'} ${longDayOf(at, 'en')}`;
}
