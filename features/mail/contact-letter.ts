import type { Publisher } from '@/features/mail/queries';
import { senderOf, type Written } from '@/features/mail/sender';
import { oneLine } from '@/lib/mail-text';

export type Message = {
  name: string;
  email: string;
  desk: string;
  subject: string;
  text: string;
  language: string;
  createdAt: Date;
};

/**
 * A reader's message as the desk gets it. From our own address, since another's would be refused on the way; an answer
 * goes to the reader. What the reader typed stands in the body as it is, and in the head on one line.
 */
export function contactLetter(message: Message, publisher: Publisher): Written {
  const name = oneLine(message.name);
  return {
    to: { name: senderOf(publisher).name, address: publisher.email },
    replyTo: { name, address: message.email },
    subject: `[${message.desk}] ${oneLine(message.subject)}`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
    text: [
      `${name} <${message.email}>`,
      `${message.createdAt.toISOString()} · ${message.desk} · ${message.language}`,
      '',
      message.text,
      '',
    ].join('\n'),
  };
}
