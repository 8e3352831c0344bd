import 'server-only';
import { cache } from 'react';
import { isFor, readLeaveToken, readPreferencesToken } from '@/features/newsletter/tokens';
import { type Language, language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

// What somebody sees of their own subscription, by the token in a mail. The readers' login sees no subscriber at all, so
// these few questions go the staff's way; each answers for the one person whom the token was drawn or signed for.

export type Own = {
  id: string;
  email: string;
  emailKey: string;
  language: Language;
  state: 'confirmed' | 'left';
  /** Slugs of the lists they are on. */
  lists: string[];
  pausedUntil: Date | null;
};

/** The subscription that a preferences link is for; null when it was not signed here, or nothing is kept at its address. */
export const findOwn = cache(async (token: string): Promise<Own | null> => {
  const said = readPreferencesToken(token);
  return said && findAt(said);
});

export type Leaving = { own: Own | null; listId: string /** Whether they are on that list. */; on: boolean };

/** Who a leaving link is for, and from which list; null when it was not signed here. */
export const findLeaving = cache(async (token: string): Promise<Leaving | null> => {
  const said = readLeaveToken(token);
  if (!said) return null;
  const { subscriberId, listId } = said;
  const own = await findAt(said);
  const on = await staffDb().subscription.count({ where: { subscriberId, listId, leftAt: null } });
  return { own, listId, on: own?.state === 'confirmed' && on > 0 };
});

export type Asked = {
  state: 'open' | 'confirmed' | 'expired';
  purpose: 'subscribe' | 'change-address';
  subscriberId: string;
  email: string;
  emailKey: string;
  language: Language;
  requestedAt: Date;
  confirmedAt: Date | null;
};

/** What a confirmation link asks to be confirmed; null when nobody knows it (any more). Asking changes nothing. */
export const findAsked = cache(async (token: string): Promise<Asked | null> => {
  const consent = await staffDb().consent.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!consent) return null;
  const open = consent.tokenExpiresAt !== null && consent.tokenExpiresAt > new Date();
  return {
    state: consent.confirmedAt ? 'confirmed' : open ? 'open' : 'expired',
    purpose: consent.purpose === 'change-address' ? 'change-address' : 'subscribe',
    subscriberId: consent.subscriberId,
    email: consent.email,
    emailKey: consent.emailKey,
    language: language.parse(consent.language),
    requestedAt: consent.requestedAt,
    confirmedAt: consent.confirmedAt,
  };
});

async function findAt({ subscriberId: id, mark }: { subscriberId: string; mark: string }): Promise<Own | null> {
  const row = await staffDb().subscriber.findUnique({
    where: { id },
    include: { subscriptions: { where: { leftAt: null }, select: { list: { select: { slug: true } } } } },
  });
  // Who has never confirmed has no preferences: the link to them is in no letter yet.
  if (!row || !isFor(mark, row.emailKey) || row.state === 'pending' || row.state === 'complained') return null;
  return {
    id,
    email: row.email,
    emailKey: row.emailKey,
    language: language.parse(row.language),
    state: row.state === 'confirmed' ? 'confirmed' : 'left',
    lists: row.state === 'confirmed' ? row.subscriptions.map((it) => it.list.slug) : [],
    pausedUntil: row.pausedUntil && row.pausedUntil > new Date() ? row.pausedUntil : null,
  };
}
