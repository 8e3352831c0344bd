import { sizeOf } from '@/features/files/document';
import type { Issue } from '@/features/magazine/issue';
import { wordsIn } from '@/features/words/words';

/** How to get the issue: only ways that are known. An order goes to the publisher by mail where there is no shop. */
export function IssueWays({ issue, orderEmail }: { issue: Issue; orderEmail: string }) {
  const words = wordsIn(issue.magazine.language).magazine;
  const subject = encodeURIComponent(words.orderSubject(issue.magazine.name, issue.number));
  const ways = [
    { name: words.read, href: issue.readUrl },
    { name: words.order, href: issue.orderUrl ?? `mailto:${orderEmail}?subject=${subject}` },
    { name: words.sample, href: issue.sampleUrl },
    {
      name: words.download(issue.document ? sizeOf(issue.document.bytes, issue.magazine.language) : ''),
      href: issue.document?.path,
    },
  ];
  return (
    <ul data-screen-only className="mt-4 flex flex-wrap gap-x-6 font-[600]">
      {ways.map(
        ({ name, href }) =>
          href && (
            <li key={name}>
              <a href={href} className="text-link-line inline-block py-1.5">
                {name}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
