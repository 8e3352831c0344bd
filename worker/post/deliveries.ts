import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { staffDb } from '@/lib/staff-db';
import { type Claimed, type Queue, staleBefore, waitingAgain } from '@/worker/post/queue';
import { writeDigest } from '@/worker/post/write-digest';

export type DeliveryRow = Claimed & { digestId: string; subscriberId: string };

/** Yesterday's news is not sent tomorrow: a digest is tried for a working day. */
const PATIENCE = [1, 5, 15, 60, 120, 240];

const claimed = z.array(
  z.object({
    digestId: z.string(),
    subscriberId: z.string(),
    claim: z.string(),
    attempts: z.number(),
    unanswered: z.number(),
  }),
);

/** Digests on their way to subscribers. */
export const deliveries: Queue<DeliveryRow> = {
  patience: PATIENCE,
  write: writeDigest,

  async claim(now) {
    const rows = await staffDb().$queryRaw`
      with next as materialized (
        select digest_id, subscriber_id from delivery
        where state in ('waiting', 'sending') and due_at <= ${now}
          and (state = 'waiting' or (claimed_at < ${staleBefore(now)} and handed_at is null))
        order by due_at limit 1 for update skip locked
      )
      update delivery d set state = 'sending', claim = ${randomUUID()}::uuid, claimed_at = ${now}, attempts = attempts + 1
      from next where d.digest_id = next.digest_id and d.subscriber_id = next.subscriber_id
      returning d.digest_id as "digestId", d.subscriber_id as "subscriberId", d.claim, d.attempts, d.unanswered`;
    return claimed.parse(rows)[0] ?? null;
  },

  async renew(row, now) {
    await staffDb().delivery.updateMany({ where: mine(row), data: { claimedAt: now } });
  },

  /** Whoever has left, paused or been erased by this very moment gets nothing. */
  async handOver({ digestId, subscriberId, claim }, now) {
    const count = await staffDb().$executeRaw`
      update delivery d set handed_at = ${now}, claimed_at = ${now}
      from digest g, subscriber s
      where d.digest_id = ${digestId}::uuid and d.subscriber_id = ${subscriberId}::uuid and d.claim = ${claim}::uuid
        and d.state = 'sending' and g.id = d.digest_id and s.id = d.subscriber_id and s.state = 'confirmed'
        and (s.paused_until is null or s.paused_until <= ${now})
        and exists (select from subscription u where u.subscriber_id = s.id and u.list_id = g.list_id and u.left_at is null)`;
    return count === 1;
  },

  async settle(row, ending, now) {
    const { delivery } = staffDb();
    if (ending.state === 'later') {
      await delivery.updateMany({ where: mine(row), data: { state: 'waiting', ...waitingAgain(ending) } });
      return;
    }
    const lastError = ending.state === 'sent' ? null : ending.why;
    await delivery.updateMany({ where: mine(row), data: { state: ending.state, endedAt: now, lastError } });
    await finish(row.digestId, now);
  },

  async nobodyThere({ subscriberId }, now) {
    await staffDb().subscriber.updateMany({
      where: { id: subscriberId, state: 'confirmed' },
      data: { state: 'bounced', leftAt: now },
    });
  },
};

/** Digests whose worker was lost after it had handed them over; answers how many. They are never handed over again. */
export async function settleLostDigests(now: Date): Promise<number> {
  const lost = await staffDb().$queryRaw<{ id: string }[]>`
    update delivery set state = 'unsure', ended_at = ${now}, last_error = 'its worker was lost'
    where state = 'sending' and handed_at is not null and claimed_at < ${staleBefore(now)}
    returning digest_id as id`;
  for (const id of new Set(lost.map((it) => it.id))) await finish(id, now);
  return lost.length;
}

/** A digest is finished when every row has come to its end. */
export async function finish(digestId: string, now: Date): Promise<void> {
  await staffDb().$executeRaw`
    update digest set finished_at = ${now}
    where id = ${digestId}::uuid and finished_at is null
      and not exists (select from delivery where digest_id = ${digestId}::uuid and state in ('waiting', 'sending'))`;
}

/** Those too whose last reader was erased meanwhile. */
export async function finishDigests(now: Date): Promise<void> {
  const open = await staffDb().digest.findMany({ where: { finishedAt: null }, select: { id: true } });
  for (const { id } of open) await finish(id, now);
}

const mine = ({ digestId, subscriberId, claim }: DeliveryRow) => ({ digestId, subscriberId, claim });
