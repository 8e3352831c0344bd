import { Paragraph, Small, TextLink, toHtml } from '@/features/mail/frame';
import { imprintLines } from '@/features/mail/imprint';
import type { Publisher } from '@/features/mail/queries';
import { linkTo, type Written } from '@/features/mail/sender';
import { preferencesPath } from '@/features/newsletter/paths';
import { preferencesToken, type Recipient } from '@/features/newsletter/tokens';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The key to somebody's own subscription, to the address it is for. */
export function linkLetter(
  recipient: Recipient & { email: string },
  language: Language,
  publisher: Publisher,
): Written {
  const { email } = recipient;
  const words = wordsIn(language).mails.link;
  const link = linkTo(preferencesPath(preferencesToken(recipient)));
  const imprint = imprintLines(publisher, language);
  return {
    to: { name: '', address: email },
    subject: words.subject,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    text: [words.asked(email), words.follow, link, words.otherwise, `-- \n${imprint.join('\n')}`].join('\n\n'),
    html: toHtml({
      language,
      title: words.subject,
      imprint,
      children: (
        <>
          <Paragraph>{words.asked(email)}</Paragraph>
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
