import { Paragraph, Small, TextLink, toHtml } from '@/features/mail/frame';
import { imprintLines } from '@/features/mail/imprint';
import type { Publisher } from '@/features/mail/queries';
import { linkTo, type Written } from '@/features/mail/sender';

type Said = { to: string; subject: string; before: string; path: string; after: string };

/** A letter to one of the house with a link that opens a door: what it is for, the link, what if it was not asked for. */
export function doorLetter({ to, subject, before, path, after }: Said, publisher: Publisher): Written {
  const link = linkTo(path);
  const imprint = imprintLines(publisher, 'en');
  return {
    to: { name: '', address: to },
    subject,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' },
    text: [before, link, after, `-- \n${imprint.join('\n')}`].join('\n\n'),
    html: toHtml({
      ...{ language: 'en', title: subject, imprint },
      children: (
        <>
          <Paragraph>
            {before}
            <br />
            <TextLink href={link}>{link}</TextLink>
          </Paragraph>
          <Small>{after}</Small>
        </>
      ),
    }),
  };
}
