import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { staffDb } from '@/lib/staff-db';
import type { Prisma } from '@/prisma/client/staff/client';
import { type Claimed, type Queue, staleBefore, waitingAgain } from '@/worker/post/queue';
import { writeLetter } from '@/worker/post/write-letter';

export type OutboxRow = Claimed & { id: bigint; kind: string; payload: unknown; createdAt: Date };

/** Single letters: somebody waits for them, so they are tried for two days. */
const PATIENCE = [1, 5, 15, 60, 120, 240, 480, 720, 1200];

const claimed = z.array(
  z.object({
    id: z.bigint(),
    kind: z.string(),
    payload: z.unknown(),
    createdAt: z.date(),
    claim: z.string(),
    attempts: z.number(),
    unanswered: z.number(),
  }),
);

/** The letters of the outbox: everything of a kind that begins with "mail.". */
export const outbox: Queue<OutboxRow> = {
  patience: PATIENCE,
  write: writeLetter,

  async claim(now) {
    const rows = await staffDb().$queryRaw`
      with next as materialized (
        select id from outbox
        where done_at is null and due_at <= ${now} and starts_with(kind, 'mail.')
          and (claimed_at is null or claimed_at < ${staleBefore(now)}) and handed_at is null
        order by due_at, id limit 1 for update skip locked
      )
      update outbox o set claim = ${randomUUID()}::uuid, claimed_at = ${now}, attempts = attempts + 1
      from next where o.id = next.id
      returning o.id, o.kind, o.payload, o.created_at as "createdAt", o.claim, o.attempts, o.unanswered`;
    return claimed.parse(rows)[0] ?? null;
  },

  async renew({ id, claim }, now) {
    await staffDb().outbox.updateMany({ where: { id, claim }, data: { claimedAt: now } });
  },

  async handOver({ id, claim }, now) {
    const where = { id, claim, doneAt: null };
    const { count } = await staffDb().outbox.updateMany({ where, data: { handedAt: now, claimedAt: now } });
    return count === 1;
  },

  async settle({ id, claim, payload }, ending, now) {
    const db = staffDb().outbox;
    const where = { id, claim };
    if (ending.state === 'later') {
      await db.updateMany({ where, data: waitingAgain(ending) });
      return;
    }
    const lastError = ending.state === 'sent' ? null : ending.why;
    // The raw token is in the letter now, and nowhere else.
    await db.updateMany({
      where,
      data: { doneAt: now, outcome: ending.state, lastError, payload: withoutToken(payload) },
    });
  },
};

/** Letters whose worker was lost after it had handed them over; answers how many. They are never handed over again. */
export async function settleLostLetters(now: Date): Promise<number> {
  return staffDb().$executeRaw`
    update outbox set done_at = ${now}, outcome = 'unsure', last_error = 'its worker was lost', payload = payload - 'token'
    where done_at is null and handed_at is not null and claimed_at < ${staleBefore(now)}`;
}

const fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).catch({});

function withoutToken(payload: unknown): Prisma.InputJsonObject {
  const { token, ...rest } = fields.parse(payload);
  return rest;
}
