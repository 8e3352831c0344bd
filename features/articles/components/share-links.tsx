import type { Words } from '@/features/words/en';

type Props = { address: string; headline: string; words: Words };

/** Plain links: nobody is told anything before the reader follows one. */
export function ShareLinks({ address, headline, words }: Props) {
  const page = encodeURIComponent(address);
  const title = encodeURIComponent(headline);
  const ways = [
    { name: words.email, href: `mailto:?subject=${title}&body=${page}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${page}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${title}%20${page}` },
  ];
  return (
    <ul aria-label={words.share} data-screen-only className="mt-2 flex flex-wrap gap-x-3 lg:mt-4">
      {ways.map((way) => (
        <li key={way.name}>
          <a href={way.href} className="text-link-line inline-block py-2 text-ink-2 lg:py-0.5">
            {way.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
