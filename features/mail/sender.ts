import type { Publisher } from '@/features/mail/queries';
import { env } from '@/lib/env';
import type { Letter, Mailbox } from '@/lib/mail';

/** What a kind of letter says; who it is from, and by what number it goes, is the same for all. */
export type Written = Pick<Letter, 'to' | 'replyTo' | 'subject' | 'text' | 'html' | 'headers'>;

/** Whom mail is from: MAIL_FROM, or else the publisher. */
export function senderOf(publisher: Publisher): Mailbox {
  const set = env().MAIL_FROM;
  return { name: set?.name || publisher.name, address: set?.address ?? publisher.email };
}

/** The domain that Message-IDs and List-Ids are made under: the sender's. */
export const domainOf = ({ address }: Mailbox) => address.slice(address.lastIndexOf('@') + 1);

/** A path of the site as a mail links to it. */
export const linkTo = (path: string) => `${env().SITE_ADDRESS}${path}`;
