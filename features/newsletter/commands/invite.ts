import type { EmailAddress } from '@/features/mail/email-address';
import { findTurn, mayWriteTo, putOut } from '@/features/newsletter/commands/letters';
import { CONSENT, CONSENT_VERSION } from '@/features/newsletter/consent';
import type { Language } from '@/features/words/language';
import type { Origin } from '@/lib/read-origin';
import { staffDb, type Transaction } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';

export type Invitation = {
  email: EmailAddress;
  language: Language;
  /** Path of the page that the form stood on. */
  page: string;
  /** Part of the proof. */
  from: Origin;
  now: Date;
};
export type InvitationAnswer = { ok: true } | { ok: false; problem: 'too-many' };

const TOKEN_LIFE = 7 * 24 * 60 * 60_000;

/**
 * Notes that somebody asked for the newsletter: a declaration with the words as they were read and the hash of a token of
 * its own, and one letter for the worker to send. Says nothing of whether the address was known: whoever asks is answered
 * the same. Nothing is written where the address has had its letters or must not be written to. A network that asks much
 * waits; nothing it asks for is dropped without a word.
 */
export async function invite({ email, language, page, from, now }: Invitation): Promise<InvitationAnswer> {
  const dueAt = await findTurn(from.address, now);
  if (!dueAt) return { ok: false, problem: 'too-many' };
  await staffDb().$transaction(async (tx) => {
    if (!(await mayWriteTo(tx, email.key, dueAt))) return;
    const known = await tx.subscriber.findUnique({ where: { emailKey: email.key }, select: { id: true, state: true } });
    if (known?.state === 'confirmed') {
      const payload = { subscriberId: known.id, language };
      return putOut(tx, { kind: 'mail.preferences-link', payload, emailKey: email.key, now, dueAt });
    }
    const subscriber =
      known ??
      (await tx.subscriber.create({
        data: { email: email.address, emailKey: email.key, language, createdAt: now },
        select: { id: true },
      }));
    const text = CONSENT[language];
    await askToConfirm(tx, {
      subscriberId: subscriber.id,
      purpose: 'subscribe',
      text,
      email,
      language,
      page,
      from,
      now,
      dueAt,
    });
  });
  return { ok: true };
}

type Request = Invitation & {
  subscriberId: string;
  purpose: 'subscribe' | 'change-address';
  text: string;
  dueAt: Date;
};

/** The declaration as it was asked for, and the letter with the link that confirms it. */
export async function askToConfirm(
  tx: Transaction,
  { subscriberId, purpose, text, email, language, page, from, now, dueAt }: Request,
): Promise<void> {
  const { token, hash } = drawToken();
  const consent = await tx.consent.create({
    data: {
      subscriberId,
      purpose,
      email: email.address,
      emailKey: email.key,
      tokenHash: hash,
      tokenExpiresAt: new Date(dueAt.getTime() + TOKEN_LIFE),
      text,
      textVersion: CONSENT_VERSION,
      language,
      page,
      requestedAt: now,
      requestedIp: from.address,
      requestedAgent: from.agent,
    },
    select: { id: true },
  });
  const payload = { consentId: consent.id, token };
  await putOut(tx, { kind: 'mail.confirm-subscription', payload, emailKey: email.key, now, dueAt });
}
