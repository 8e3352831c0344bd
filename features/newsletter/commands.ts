import { createHash, randomBytes } from 'node:crypto';
import { CONSENT, CONSENT_VERSION } from '@/features/newsletter/consent';
import type { EmailAddress } from '@/features/newsletter/email-address';
import type { Language } from '@/features/words/language';
import { isWithinLimit } from '@/lib/attempts';
import { staffDb } from '@/lib/staff-db';

export type Invitation = {
  email: EmailAddress;
  language: Language;
  /** Path of the page that the form stood on. */
  page: string;
  network: string | null;
  agent: string | null;
  now: Date;
};

const QUARTER_OF_AN_HOUR = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const TOKEN_LIFE = 7 * DAY;
/** § 7 UWG and mail bombs: so few letters may a stranger cause to an address. */
const LETTERS_A_QUARTER_HOUR = 1;
const LETTERS_A_DAY = 3;

/**
 * Notes that somebody asked for the newsletter: a pending row with the hash of a token, the consent as it was read, and
 * one confirmation letter for the worker to send. Says nothing of whether the address was known: whoever asks is
 * answered the same. Nothing is written where the address has had its letters.
 */
export async function invite({ email, language, page, network, agent, now }: Invitation): Promise<void> {
  const mayWrite =
    (await isWithinLimit({
      key: `letter:quarter:${email.key}`,
      most: LETTERS_A_QUARTER_HOUR,
      every: QUARTER_OF_AN_HOUR,
      now,
    })) && (await isWithinLimit({ key: `letter:day:${email.key}`, most: LETTERS_A_DAY, every: DAY, now }));
  if (!mayWrite) return;

  const token = randomBytes(32).toString('base64url');
  await staffDb().$transaction(async (tx) => {
    const known = await tx.subscriber.findUnique({ where: { emailKey: email.key }, select: { id: true, state: true } });
    if (known?.state === 'confirmed') return;
    const pending = {
      state: 'pending',
      language,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      tokenExpiresAt: new Date(now.getTime() + TOKEN_LIFE),
    };
    const subscriber = await tx.subscriber.upsert({
      where: { emailKey: email.key },
      create: { email: email.address, emailKey: email.key, createdAt: now, ...pending },
      update: pending,
      select: { id: true },
    });
    await tx.consent.create({
      data: {
        subscriberId: subscriber.id,
        text: CONSENT[language],
        textVersion: CONSENT_VERSION,
        language,
        page,
        requestedAt: now,
        requestedIp: network,
        requestedAgent: agent,
      },
    });
    await tx.outbox.create({
      data: { kind: 'mail.confirm-subscription', payload: { subscriberId: subscriber.id, token }, dueAt: now },
    });
  });
}
