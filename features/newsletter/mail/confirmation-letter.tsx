import { Paragraph, Small, TextLink, toHtml } from '@/features/mail/frame';
import { imprintLines } from '@/features/mail/imprint';
import type { Publisher } from '@/features/mail/queries';
import { linkTo, type Written } from '@/features/mail/sender';
import { confirmPath } from '@/features/newsletter/paths';
import { dayOf, hourWithZone } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

export type Asked = {
  purpose: 'subscribe' | 'change-address';
  email: string;
  language: Language;
  requestedAt: Date;
  /** The words that stood beside the button. */
  text: string;
};

/**
 * Asks somebody to confirm that they asked. Neutral: who asked, when, for what, how to confirm, what to do if it was
 * somebody else, who writes. Nothing that advertises, nothing that counts, nothing that a visitor could have written.
 */
export function confirmationLetter(asked: Asked, token: string, publisher: Publisher): Written {
  const { email, language } = asked;
  const words = wordsIn(language).mails.confirm;
  const when = `${dayOf(asked.requestedAt, language)}, ${hourWithZone(asked.requestedAt, language)}`;
  const why = asked.purpose === 'subscribe' ? words.asked(email, when) : words.askedToMove(email, when);
  const link = linkTo(confirmPath(token));
  const imprint = imprintLines(publisher, language);
  return {
    to: { name: '', address: email },
    subject: words.subject,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    text: [why, `  ${asked.text}`, words.follow, link, words.otherwise, `-- \n${imprint.join('\n')}`].join('\n\n'),
    html: toHtml({
      language,
      title: words.subject,
      imprint,
      children: (
        <>
          <Paragraph>{why}</Paragraph>
          <Paragraph>
            <i>{asked.text}</i>
          </Paragraph>
          <Paragraph>
            {words.follow}
            <br />
            <TextLink href={link}>{link}</TextLink>
          </Paragraph>
          <Small>{words.otherwise}</Small>
        </>
      ),
    }),
  };
}
