import { dayKey } from '@/features/words/days';
import { staffDb } from '@/lib/staff-db';

/** Art. 15 and 20 GDPR: everything that is kept of a subscriber, in words that a person and a program can read. */
export async function collectOwnData(subscriberId: string, now: Date) {
  const row = await staffDb().subscriber.findUnique({
    where: { id: subscriberId },
    include: {
      consents: { orderBy: { requestedAt: 'asc' } },
      subscriptions: { include: { list: true } },
      deliveries: { include: { digest: { include: { list: true } } }, orderBy: { digest: { composedAt: 'asc' } } },
    },
  });
  if (!row) return null;
  const names = new Map((await staffDb().mailingList.findMany()).map((it) => [it.id, it.name]));
  return {
    collectedAt: now,
    address: row.email,
    state: row.state,
    language: row.language,
    firstAskedAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    leftAt: row.leftAt,
    pausedUntil: row.pausedUntil,
    lists: row.subscriptions.map((it) => ({ name: it.list.name, since: it.since, leftAt: it.leftAt })),
    declarations: row.consents.map((it) => ({
      purpose: it.purpose,
      address: it.email,
      words: it.text,
      version: it.textVersion,
      language: it.language,
      page: it.page,
      lists: it.listIds.map((id) => names.get(id) ?? id),
      asked: { at: it.requestedAt, from: it.requestedIp, with: it.requestedAgent },
      confirmed: it.confirmedAt ? { at: it.confirmedAt, from: it.confirmedIp, with: it.confirmedAgent } : null,
      confirmationMail: it.messageId,
    })),
    sent: row.deliveries.map((it) => ({
      list: it.digest.list.name,
      day: dayKey(it.digest.day),
      state: it.state,
      at: it.endedAt,
    })),
  };
}
