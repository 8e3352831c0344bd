import { NEWSLETTERS } from '@/features/articles/tags';
import { findDue, lengthOf } from '@/features/newsletter/digests/due';
import type { MailingList } from '@/features/newsletter/lists';
import { listLiveBetween, listMailingLists } from '@/features/newsletter/queries';
import { longDayOf, noonOf } from '@/features/words/dates';
import { change } from '@/lib/change';
import { staffDb } from '@/lib/staff-db';
import { finish } from '@/worker/post/deliveries';

/** A piece bears the instant at which it was published, and is seen a little later: so long a digest waits for it. */
const GRACE = 60_000;
/** Fits below the size at which mail programs cut a mail off (102 kB). */
const MOST_PIECES = 40;
/** However long nothing was sent, a digest reaches no further back. */
const LONGEST = 31 * 24 * 60 * 60_000;

/** Composes the digests that are due: one for each list and day, however many workers try. Answers how many were new. */
export async function composeDigests(now: Date): Promise<number> {
  let composed = 0;
  for (const list of await listMailingLists()) {
    const { day, until } = findDue(list, new Date(now.getTime() - GRACE));
    if (await compose(list, day, until, now)) composed++;
  }
  return composed;
}

async function compose(list: MailingList, day: string, until: Date, now: Date): Promise<boolean> {
  const last = await staffDb().digest.findFirst({ where: { listId: list.id }, orderBy: { until: 'desc' } });
  if (last && last.until >= until) return false;
  const found = await findPieces(list, last?.until ?? null, until);
  if (!found) return false;
  const id = await write({ list, day, until, now, ...found });
  if (id) await finish(id, now);
  return id !== null;
}

/** What went live since the digest before; the first of a list reaches back until it finds something, four times at most. */
async function findPieces(list: MailingList, last: Date | null, until: Date) {
  const before = (milliseconds: number) => new Date(until.getTime() - milliseconds);
  const starts = last ? [last] : [before(lengthOf(list)), before(4 * lengthOf(list))];
  for (const start of starts) {
    const since = new Date(Math.max(start.getTime(), before(LONGEST).getTime()));
    const articleIds = await listLiveBetween(list.language, since, until, MOST_PIECES);
    if (articleIds.length > 0) return { since, articleIds };
  }
  return null;
}

type Composed = { list: MailingList; day: string; since: Date; until: Date; articleIds: string[]; now: Date };

/** The digest and a row for everybody who gets it, at once or not at all; null when another worker was sooner. */
function write({ list, day, since, until, articleIds, now }: Composed): Promise<string | null> {
  const subject = `${list.name}, ${longDayOf(noonOf(day), list.language)}`;
  return change(async (tx) => {
    const [made] = await tx.digest.createManyAndReturn({
      data: [
        { listId: list.id, day: new Date(`${day}T00:00:00Z`), since, until, subject, articleIds, composedAt: now },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) return { answer: null, forget: null };
    await tx.$executeRaw`
      insert into delivery (digest_id, subscriber_id, due_at)
      select ${made.id}::uuid, s.id, ${now} from subscription u join subscriber s on s.id = u.subscriber_id
      where u.list_id = ${list.id}::uuid and u.left_at is null and s.state = 'confirmed'
        and (s.paused_until is null or s.paused_until <= ${now})`;
    return { answer: made.id, forget: { tags: [NEWSLETTERS] } };
  });
}
