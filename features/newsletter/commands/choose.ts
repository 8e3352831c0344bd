import { join } from '@/features/newsletter/commands/confirm';
import { noteWhetherAnyIsLeft } from '@/features/newsletter/commands/leave';
import { CONSENT_VERSION } from '@/features/newsletter/consent';
import { preferencesPath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import type { Origin } from '@/lib/read-origin';
import { staffDb } from '@/lib/staff-db';

export type Choice = { subscriberId: string; listSlugs: string[]; language: Language; from: Origin; now: Date };

/**
 * Sets the lists of a subscriber and the language of the letters. Whoever came by the signed link in a mail has shown that
 * the address is theirs; what they add is kept as a declaration of its own, in the words they read.
 */
export async function choose({ subscriberId, listSlugs, language, from, now }: Choice): Promise<void> {
  await staffDb().$transaction(async (tx) => {
    const subscriber = await tx.subscriber.findUnique({ where: { id: subscriberId } });
    if (!subscriber || !['confirmed', 'unsubscribed', 'bounced'].includes(subscriber.state)) return;
    const offered = await tx.mailingList.findMany({ where: { offered: true }, orderBy: { position: 'asc' } });
    const on = await tx.subscription.findMany({ where: { subscriberId, leftAt: null }, select: { listId: true } });
    const chosen = offered.filter((it) => listSlugs.includes(it.slug));
    const added = chosen.filter((list) => !on.some((it) => it.listId === list.id));
    const dropped = on.filter((it) => !chosen.some((list) => list.id === it.listId)).map((it) => it.listId);

    await join(
      tx,
      subscriberId,
      added.map((it) => it.id),
      now,
    );
    await tx.subscription.updateMany({ where: { subscriberId, listId: { in: dropped } }, data: { leftAt: now } });
    await tx.subscriber.update({
      where: { id: subscriberId },
      data: {
        language,
        ...(chosen.length > 0 ? { state: 'confirmed', confirmedAt: subscriber.confirmedAt ?? now, leftAt: null } : {}),
      },
    });
    await noteWhetherAnyIsLeft(tx, subscriberId, now);
    if (added.length === 0) return;
    await tx.consent.create({
      data: {
        subscriberId,
        purpose: 'preferences',
        email: subscriber.email,
        emailKey: subscriber.emailKey,
        listIds: added.map((it) => it.id),
        text: added.map((it) => `${it.name}: ${it.description}`).join('\n'),
        textVersion: CONSENT_VERSION,
        language,
        page: preferencesPath('…'),
        requestedAt: now,
        requestedIp: from.address,
        requestedAgent: from.agent,
        confirmedAt: now,
        confirmedIp: from.address,
        confirmedAgent: from.agent,
      },
    });
  });
}
