import { hashAddress } from '@/features/newsletter/keys';
import { staffDb } from '@/lib/staff-db';

/**
 * Art. 17 GDPR: everything that is known of a subscriber goes, letters on their way included. What stays is a keyed hash
 * of the address, by which nobody can be found who is not looked for, so that it is not written to again.
 */
export async function erase({ subscriberId, now }: { subscriberId: string; now: Date }): Promise<void> {
  await staffDb().$transaction(async (tx) => {
    const subscriber = await tx.subscriber.findUnique({ where: { id: subscriberId }, select: { emailKey: true } });
    if (!subscriber) return;
    const addresses = await tx.consent.findMany({
      where: { subscriberId },
      select: { emailKey: true, confirmedAt: true },
    });
    const own = addresses.filter((it) => it.confirmedAt).map((it) => it.emailKey);
    const hashes = [...new Set([subscriber.emailKey, ...own])].map(hashAddress);
    await tx.suppression.createMany({
      data: hashes.map((hash) => ({ hash, reason: 'erased', since: now })),
      skipDuplicates: true,
    });
    await tx.$executeRaw`
      delete from outbox where payload->>'subscriberId' = ${subscriberId} or recipient = any(${hashes})
        or payload->>'consentId' in (select id::text from consent where subscriber_id = ${subscriberId}::uuid)`;
    await tx.delivery.deleteMany({ where: { subscriberId } });
    await tx.subscription.deleteMany({ where: { subscriberId } });
    await tx.consent.deleteMany({ where: { subscriberId } });
    await tx.subscriber.delete({ where: { id: subscriberId } });
  });
}
