import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '@/lib/mail';

/** A letter as it goes over the wire (RFC 5322, MIME). Nothing is read from files or addresses, whatever it contains. */
export function toWire({ id, at, from, to, replyTo, subject, text, html, headers = {} }: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    messageId: `<${id}>`,
    date: at,
    from: clean(from),
    to: clean(to),
    subject: oneLine(subject),
    text,
    textEncoding: 'quoted-printable',
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: oneLine(value) })),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(html === undefined ? {} : { html }),
    ...(replyTo === undefined ? {} : { replyTo: clean(replyTo) }),
  });
  return composer.compile().build();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what they are removed by
const BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** What stands in a head is one line: whoever typed a second one does not get to write a head of their own. */
export const oneLine = (typed: string) => typed.replace(BREAKS, ' ').trim();

const clean = ({ name, address }: { name: string; address: string }) => ({
  name: oneLine(name),
  // One address, whatever it was typed with.
  address: address.replaceAll(/[\s<>",;]+/g, ''),
});
