import { CopyLink } from '@/components/site/copy-link';
import { PrintPage } from '@/components/site/print-page';
import type { Words } from '@/features/words/en';

type Props = { address: string; headline: string; words: Words };

/** Plain links: nobody is told anything before the reader follows one. The first and the last are there with script only. */
export function ShareLinks({ address, headline, words }: Props) {
  const { copyLink, copied, print } = words.articlePage;
  return (
    <ul aria-label={words.share} data-screen-only className="share-links">
      <li>
        <CopyLink address={address} words={{ copyLink, copied }} />
      </li>
      {waysOn(address, headline, words).map((way) => (
        <li key={way.name}>
          <a href={way.href}>{way.name}</a>
        </li>
      ))}
      <li>
        <PrintPage language={words.tag} name={print} />
      </li>
    </ul>
  );
}

function waysOn(address: string, headline: string, words: Words) {
  const page = encodeURIComponent(address);
  const title = encodeURIComponent(headline);
  return [
    { name: words.email, href: `mailto:?subject=${title}&body=${page}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${page}` },
    { name: 'X', href: `https://x.com/intent/post?text=${title}&url=${page}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${title}%20${page}` },
  ];
}
