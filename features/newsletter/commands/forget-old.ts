import { staffDb } from '@/lib/staff-db';

const DAY = 24 * 60 * 60_000;

/** Requests that nobody confirmed within fourteen days go, and with them the addresses that never did more than ask. */
export async function forgetUnconfirmed(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 14 * DAY);
  await staffDb().$transaction(async (tx) => {
    await tx.consent.deleteMany({ where: { confirmedAt: null, requestedAt: { lt: before } } });
    await tx.subscriber.deleteMany({ where: { state: 'pending', createdAt: { lt: before }, consents: { none: {} } } });
  });
}

/**
 * The proof of a consent is kept until three years after the end of the year in which it was last of use; then it goes
 * with the subscriber. Last of use: when they left, or when something was last sent to them.
 */
export async function forgetOldProofs(now: Date): Promise<void> {
  const yearEnd = new Date(Date.UTC(now.getUTCFullYear() - 3, 0, 1));
  await staffDb().$transaction(async (tx) => {
    const gone = await tx.$queryRaw<{ id: string }[]>`
      select s.id from subscriber s
      where s.state in ('unsubscribed', 'bounced', 'complained')
        and coalesce(s.left_at, s.confirmed_at, s.created_at) < ${yearEnd}
        and not exists (select from delivery d where d.subscriber_id = s.id and d.ended_at >= ${yearEnd})`;
    const ids = gone.map((it) => it.id);
    await tx.delivery.deleteMany({ where: { subscriberId: { in: ids } } });
    await tx.subscription.deleteMany({ where: { subscriberId: { in: ids } } });
    await tx.consent.deleteMany({ where: { subscriberId: { in: ids } } });
    await tx.subscriber.deleteMany({ where: { id: { in: ids } } });
  });
}

/** What is left of letters that have come to their end tells nobody anything after a month. */
export async function forgetOldLetters(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 30 * DAY);
  await staffDb().outbox.deleteMany({ where: { kind: { startsWith: 'mail.' }, doneAt: { lt: before } } });
}
