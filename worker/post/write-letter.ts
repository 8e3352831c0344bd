import { z } from 'zod';
import { contactLetter } from '@/features/mail/contact-letter';
import { findPublisher, type Publisher } from '@/features/mail/queries';
import { domainOf, senderOf, type Written } from '@/features/mail/sender';
import { letterIdOf } from '@/features/newsletter/keys';
import { confirmationLetter } from '@/features/newsletter/mail/confirmation-letter';
import { linkLetter } from '@/features/newsletter/mail/link-letter';
import { writeReceipt } from '@/features/newsroom/receipt/write-receipt-letter';
import { writeReview } from '@/features/newsroom/review/write-review-letter';
import { writeAddressChanged, writeNewAddress, writeNotice } from '@/features/staff/letters/write-account-letters';
import { writeInvitation, writeReset } from '@/features/staff/letters/write-door-letters';
import { language } from '@/features/words/language';
import type { Letter } from '@/lib/mail';
import { staffDb } from '@/lib/staff-db';
import type { OutboxRow } from '@/worker/post/outbox';

type Skip = { skip: string };
type Writer = (payload: unknown, publisher: Publisher, now: Date, messageId: string) => Promise<Written | Skip>;

/** Each kind of letter that the outbox knows, by what its row says. */
const WRITERS: Record<string, Writer> = {
  'mail.confirm-subscription': writeConfirmation,
  'mail.preferences-link': writeLink,
  'mail.contact-message': writeContact,
  'mail.receipt': writeReceipt,
  'mail.review': writeReview,
  'mail.staff-invitation': writeInvitation,
  'mail.staff-reset': writeReset,
  'mail.staff-new-address': writeNewAddress,
  'mail.staff-address-changed': writeAddressChanged,
  'mail.staff-notice': writeNotice,
};

export async function writeLetter(row: OutboxRow, now: Date): Promise<Letter | Skip> {
  const writer = WRITERS[row.kind];
  if (!writer) throw new Error(`Nobody can write a letter of the kind ${row.kind}`);
  const publisher = await findPublisher();
  const from = senderOf(publisher);
  const number = letterIdOf(`outbox:${row.id}:${row.createdAt.toISOString()}`);
  const id = `${number}@${domainOf(from)}`;
  const written = await writer(row.payload, publisher, now, `<${id}>`);
  if ('skip' in written) return written;
  return { ...written, id, name: `${row.kind.slice('mail.'.length)}-${number.slice(0, 12)}`, at: row.createdAt, from };
}

const confirmation = z.object({ consentId: z.uuid(), token: z.string() });

async function writeConfirmation(payload: unknown, publisher: Publisher, now: Date, messageId: string) {
  const { consentId, token } = confirmation.parse(payload);
  const consent = await staffDb().consent.findUnique({ where: { id: consentId } });
  if (!consent) return { skip: 'the request is gone' };
  if (consent.confirmedAt) return { skip: 'confirmed already' };
  if (!consent.tokenExpiresAt || consent.tokenExpiresAt <= now) return { skip: 'the request has run out' };
  await staffDb().consent.update({ where: { id: consentId }, data: { messageId } });
  const asked = {
    purpose: z.enum(['subscribe', 'change-address']).parse(consent.purpose),
    email: consent.email,
    language: language.parse(consent.language),
    requestedAt: consent.requestedAt,
    text: consent.text,
  };
  return confirmationLetter(asked, token, publisher);
}

const link = z.object({ subscriberId: z.uuid(), language });

async function writeLink(payload: unknown, publisher: Publisher) {
  const wanted = link.parse(payload);
  const subscriber = await staffDb().subscriber.findUnique({ where: { id: wanted.subscriberId } });
  return subscriber ? linkLetter(subscriber, wanted.language, publisher) : { skip: 'the subscriber is gone' };
}

const contact = z.object({ messageId: z.uuid() });

async function writeContact(payload: unknown, publisher: Publisher) {
  const message = await staffDb().message.findUnique({ where: { id: contact.parse(payload).messageId } });
  return message ? contactLetter(message, publisher) : { skip: 'the message is gone' };
}
