import type { Teaser } from '@/features/articles/article';
import { headlineUnderLabel } from '@/features/articles/under-label';
import { GREY, INK, RED_LEAD, SANS, Small, Table, TextLink, toHtml } from '@/features/mail/frame';
import { imprintLines } from '@/features/mail/imprint';
import type { Publisher } from '@/features/mail/queries';
import { domainOf, linkTo, senderOf, type Written } from '@/features/mail/sender';
import type { DigestLinks } from '@/features/newsletter/digests/links';
import { MailScale } from '@/features/newsletter/digests/mail-scale';
import { MailStory } from '@/features/newsletter/digests/mail-story';
import type { MailingList } from '@/features/newsletter/lists';
import { longDayOf, noonOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

export type DigestIssue = { list: MailingList; day: string; pieces: Teaser[] };

/** One digest to one subscriber, in text and in HTML that needs no pictures. Leaving takes one press (RFC 8058). */
export function digestLetter(
  { list, day, pieces }: DigestIssue,
  address: string,
  links: DigestLinks,
  publisher: Publisher,
): Written {
  const { language } = list;
  const words = wordsIn(language).mails.digest;
  const [lead, ...others] = pieces;
  const title = `${list.name}, ${longDayOf(noonOf(day), language)}`;
  const imprint = imprintLines(publisher, language);
  const why = words.why(address, list.name);
  return {
    to: { name: '', address },
    subject: lead ? words.subject(lead.headline, list.name) : title,
    headers: headersOf(list, links, publisher),
    text: [
      title,
      ...pieces.map((it) => storyInText(it)),
      why,
      ...[
        [words.leave, links.leave],
        [words.preferences, links.preferences],
        [words.inBrowser, links.webCopy],
      ].map(([label, link]) => `${label}:\n${link}`),
      `-- \n${imprint.join('\n')}`,
    ].join('\n\n'),
    html: toHtml({
      language,
      title,
      preheader: others
        .slice(0, 2)
        .map((it) => it.headline)
        .join(' · '),
      imprint,
      children: (
        <>
          <Head name={publisher.name} list={list.name} day={longDayOf(noonOf(day), language)} />
          {pieces.map((piece, at) => (
            <MailStory key={piece.id} piece={piece} lead={at === 0} around={language} />
          ))}
          <div style={{ borderTop: `1px solid ${INK}`, paddingTop: 16, marginTop: 8 }}>
            <Small>{why}</Small>
            <Small>
              <TextLink href={links.leave}>{words.leave}</TextLink> ·{' '}
              <TextLink href={links.preferences}>{words.preferences}</TextLink> ·{' '}
              <TextLink href={links.webCopy}>{words.inBrowser}</TextLink>
            </Small>
          </div>
        </>
      ),
    }),
  };
}

function headersOf(list: MailingList, links: DigestLinks, publisher: Publisher): Record<string, string> {
  const sender = senderOf(publisher);
  const mailto = `mailto:${sender.address}?subject=${encodeURIComponent(`Leave ${list.name}`)}`;
  return {
    'List-Id': `${list.name} <${list.slug}.newsletter.${domainOf(sender)}>`,
    'List-Unsubscribe': `<${links.oneClick}>, <${mailto}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Content-Language': list.language,
  };
}

function storyInText(piece: Teaser): string {
  const label = wordsIn(piece.language).kinds[piece.kind];
  const headline = label ? `${label}: ${headlineUnderLabel(piece)}` : piece.headline;
  return [headline, piece.standfirst, linkTo(piece.path)].filter((line) => line !== '').join('\n');
}

function Head({ name, list, day }: { name: string; list: string; day: string }) {
  return (
    <>
      <Table>
        <tr>
          <td style={{ fontFamily: SANS, fontSize: 34, lineHeight: '34px', fontWeight: 'bold', color: INK }}>
            {name}
            <div style={{ width: 84, height: 4, lineHeight: '4px', fontSize: 1, backgroundColor: RED_LEAD }}>
              &nbsp;
            </div>
          </td>
          <td align="right" valign="bottom">
            <h1
              style={{
                margin: 0,
                fontFamily: SANS,
                fontSize: 14,
                lineHeight: '20px',
                fontWeight: 'normal',
                color: GREY,
              }}
            >
              <b style={{ color: INK }}>{list}</b>
              <br />
              {day}
            </h1>
          </td>
        </tr>
      </Table>
      <MailScale />
    </>
  );
}
