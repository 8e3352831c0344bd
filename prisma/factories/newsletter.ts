import { randomBytes } from 'node:crypto';
import { CONSENT, CONSENT_VERSION } from '@/features/newsletter/consent';
import { staffDb } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';
import type { Prisma } from '@/prisma/client/staff/client';

const unique = () => randomBytes(5).toString('hex');
const DAY = 24 * 60 * 60_000;

type ListTraits = Partial<Prisma.MailingListUncheckedCreateInput>;

/** A newsletter that is due every morning, after all others. */
export async function givenList(traits: ListTraits = {}) {
  const slug = traits.slug ?? `list-${unique()}`;
  return staffDb().mailingList.create({
    data: {
      slug,
      name: `MON ${slug}`,
      language: 'en',
      description: 'What was published since yesterday.',
      cadence: 'daily',
      hour: 7,
      position: 100,
      ...traits,
    },
  });
}

type SubscriberTraits = { email?: string; state?: string; language?: string; lists?: { id: string }[]; at?: Date };

/** Somebody who confirmed, with the proof of it, on these lists. */
export async function givenSubscriber(traits: SubscriberTraits = {}) {
  const { state = 'confirmed', language = 'en', lists = [], at = new Date(Date.now() - 30 * DAY) } = traits;
  const email = traits.email ?? `reader-${unique()}@example.org`;
  const confirmedAt = state === 'pending' ? null : at;
  return staffDb().subscriber.create({
    data: {
      ...{ email, emailKey: email.toLowerCase(), language, state, createdAt: at, confirmedAt },
      consents: {
        create: {
          ...{ email, emailKey: email.toLowerCase(), language, text: CONSENT.en, textVersion: CONSENT_VERSION },
          ...{ page: '/newsletter', requestedAt: at, requestedIp: '192.0.2.1', confirmedAt },
        },
      },
      subscriptions: { create: lists.map(({ id }) => ({ listId: id, since: at })) },
    },
  });
}

/** A request that waits to be confirmed, and the token that only its letter has. */
export async function givenRequest(
  traits: { email?: string; language?: string; requestedAt?: Date; expiresAt?: Date } = {},
) {
  const { requestedAt = new Date(), language = 'en' } = traits;
  const subscriber = await givenSubscriber({ ...traits, state: 'pending', at: requestedAt });
  const { token, hash } = drawToken();
  const tokenExpiresAt = traits.expiresAt ?? new Date(requestedAt.getTime() + 7 * DAY);
  await staffDb().consent.updateMany({
    where: { subscriberId: subscriber.id },
    data: { tokenHash: hash, tokenExpiresAt, language },
  });
  return { subscriber, token };
}
