import { findPublisher } from '@/features/mail/queries';
import { domainOf, senderOf } from '@/features/mail/sender';
import { digestLetter } from '@/features/newsletter/digests/digest-letter';
import { linksFor } from '@/features/newsletter/digests/links';
import { listPieces } from '@/features/newsletter/digests/pieces';
import { letterIdOf } from '@/features/newsletter/keys';
import { mailingList } from '@/features/newsletter/lists';
import { dayKey } from '@/features/words/days';
import type { Letter } from '@/lib/mail';
import { staffDb } from '@/lib/staff-db';
import type { DeliveryRow } from '@/worker/post/deliveries';

const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** A digest to one subscriber as it is now: what was withdrawn since it was composed is not in it. */
export async function writeDigest(
  { digestId, subscriberId }: DeliveryRow,
  now: Date,
): Promise<Letter | { skip: string }> {
  const [digest, subscriber] = await Promise.all([
    staffDb().digest.findUnique({ where: { id: digestId }, include: { list: true } }),
    staffDb().subscriber.findUnique({
      where: { id: subscriberId },
      include: { subscriptions: { where: { leftAt: null }, select: { listId: true } } },
    }),
  ]);
  if (!digest || !subscriber) return { skip: 'the subscriber is gone' };
  const subscribed = subscriber.subscriptions.some((it) => it.listId === digest.listId);
  if (subscriber.state !== 'confirmed' || !subscribed) return { skip: 'the subscriber has left' };
  if (subscriber.pausedUntil && subscriber.pausedUntil > now) return { skip: 'the subscriber pauses' };
  if (digest.composedAt.getTime() < now.getTime() - TWO_DAYS) return { skip: 'too late' };

  const pieces = await listPieces(digest.articleIds);
  if (pieces.length === 0) return { skip: 'none of its pieces is live any more' };
  const list = mailingList.parse(digest.list);
  const day = dayKey(digest.day);
  const publisher = await findPublisher();
  const from = senderOf(publisher);
  const number = letterIdOf(`digest:${digestId}:${subscriberId}`);
  return {
    ...digestLetter({ list, day, pieces }, subscriber.email, linksFor(list, day, subscriber), publisher),
    id: `${number}@${domainOf(from)}`,
    name: `${list.slug}-${number.slice(0, 12)}`,
    at: digest.composedAt,
    from,
  };
}
