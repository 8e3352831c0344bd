import { letPressCatchUp } from '@/lib/press-door';
import { staffDb, type Transaction } from '@/lib/staff-db';

/** What readers must not be shown again from a kept copy. */
export type Forget = {
  tags: string[];
  /** Of these the last good copies go too: what was withdrawn is never served again, not even in an outage. */
  hard?: string[];
};

/**
 * One change that readers see: the work, and the event that makes every press forget, in one transaction; then waits
 * for this machine's press, so that the very next reader gets the new page. `forget` null: nothing of it is public.
 */
export async function change<Answer>(
  work: (tx: Transaction) => Promise<{ answer: Answer; forget: Forget | null }>,
): Promise<Answer> {
  const { answer, forget } = await staffDb().$transaction(async (tx) => {
    const done = await work(tx);
    if (done.forget) await tellPresses(tx, done.forget);
    return done;
  });
  if (forget) await letPressCatchUp();
  return answer;
}

async function tellPresses(tx: Transaction, { tags, hard = [] }: Forget): Promise<void> {
  for (const [named, isHard] of [
    [tags, false],
    [hard, true],
  ] as const) {
    if (named.length > 0)
      await tx.$executeRaw`insert into press_event (tags, hard) values (${[...new Set(named)]}, ${isHard})`;
  }
  await tx.$executeRaw`select pg_notify('press', '')`;
}
