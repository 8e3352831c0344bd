import 'server-only';
import type { Board, Layout } from '@/features/newsroom/front/board';
import { findLayout, findNumberInForce } from '@/features/newsroom/front/front-draft';
import type { KeptPin } from '@/features/newsroom/front/pin';
import { staffDb } from '@/lib/staff-db';

const MOST = 20;

/** The layouts, what is to come first, and the pins of the one that readers see. */
export async function listLayouts(now: Date): Promise<{ list: Layout[]; inForce: KeptPin[] }> {
  const [number, rows] = await Promise.all([
    findNumberInForce(staffDb(), now),
    staffDb().frontLayout.findMany({
      orderBy: { number: 'desc' },
      take: MOST,
      include: { _count: { select: { pins: true } } },
    }),
  ]);
  const names = await namesOf(rows.map((it) => it.createdById));
  const inForce = number === null ? null : await findLayout(staffDb(), number);
  const list = rows.map(({ startsAt, createdAt, endedAt, createdById, fromNumber, _count, ...row }): Layout => {
    const state = row.number === number ? 'live' : stateOf({ startsAt, endedAt }, now);
    const by = names.get(createdById ?? '') ?? null;
    return { number: row.number, state, at: (startsAt ?? createdAt).toISOString(), by, fromNumber, pins: _count.pins };
  });
  return { list: list.toSorted((one, other) => RANK[one.state] - RANK[other.state]), inForce: inForce?.pins ?? [] };
}

const RANK = { coming: 0, live: 1, earlier: 2, aside: 2, 'taken-back': 2 };

function stateOf({ startsAt, endedAt }: { startsAt: Date | null; endedAt: Date | null }, now: Date) {
  if (endedAt) return 'taken-back';
  if (!startsAt) return 'aside';
  return startsAt > now ? 'coming' : 'earlier';
}

/** The line that stands above every page, as the desk sees it: also one whose piece was taken from readers. */
export async function findBannerNow(now: Date): Promise<Board['banner']> {
  const [row, shown] = await Promise.all([
    staffDb().banner.findFirst({ where: { endedAt: null, until: { gt: now } }, orderBy: { since: 'desc' } }),
    staffDb().$queryRaw<unknown[]>`select 1 from pub.banner`,
  ]);
  if (!row) return null;
  const by = (await namesOf([row.createdById])).get(row.createdById ?? '') ?? null;
  const { text, until, articleId } = row;
  return { text, until: until.toISOString(), leads: articleId !== null, shown: shown.length > 0, by };
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const rows = await staffDb().staff.findMany({
    where: { id: { in: ids.filter((it) => it !== null) } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((it) => [it.id, it.name]));
}
