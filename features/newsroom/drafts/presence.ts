import type { Present, Sign } from '@/features/newsroom/saving/protocol';
import { staffDb } from '@/lib/staff-db';

const MINUTE = 60_000;

/** Notes that a window has a piece open, and where in it; or that it leaves. A window is one person's for good. */
export async function giveSign(articleId: string, staffId: string, sign: Sign, now: Date): Promise<void> {
  const { windowId, place, idle, leaving } = sign;
  if (leaving) {
    await staffDb().presence.deleteMany({ where: { windowId, staffId } });
    return;
  }
  const activeAt = new Date(now.getTime() - idle);
  const seen = { place, activeAt, seenAt: now };
  const { count } = await staffDb().presence.updateMany({ where: { windowId, articleId, staffId }, data: seen });
  if (count > 0) return;
  await staffDb().presence.createMany({
    data: { windowId, articleId, staffId, openedAt: now, ...seen },
    skipDuplicates: true,
  });
  await staffDb().presence.deleteMany({ where: { articleId, seenAt: { lt: new Date(now.getTime() - 60 * MINUTE) } } });
}

/** Windows that gave a sign within the last minute, longest open first. */
export async function listPresent(articleId: string, now: Date): Promise<Present[]> {
  const present = await staffDb().presence.findMany({
    where: { articleId, seenAt: { gt: new Date(now.getTime() - MINUTE) } },
    orderBy: [{ openedAt: 'asc' }, { windowId: 'asc' }],
    select: { windowId: true, place: true, activeAt: true, staff: { select: { id: true, name: true } } },
  });
  return present.map(({ windowId, place, activeAt, staff }) => ({
    ...{ windowId, by: staff, place },
    idleMinutes: Math.max(0, Math.floor((now.getTime() - activeAt.getTime()) / MINUTE)),
  }));
}
