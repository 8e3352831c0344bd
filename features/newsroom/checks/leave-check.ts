import type { Actor } from '@/features/newsroom/actor';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; check: string; actor: Actor; now: Date };

/** Leaves something that a check warns of as it is, for good; twice is once. */
export async function leaveCheck({ articleId, check, actor, now }: Order): Promise<void> {
  const key = { articleId, check };
  await staffDb().checkDismissal.upsert({
    where: { articleId_check: key },
    update: {},
    create: { ...key, staffId: actor.staffId, dismissedAt: now },
  });
}

/** Warns of everything again that was left as it is. */
export async function warnAgain(articleId: string): Promise<void> {
  await staffDb().checkDismissal.deleteMany({ where: { articleId } });
}
