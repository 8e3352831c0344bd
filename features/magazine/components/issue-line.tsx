import { tie } from '@/features/articles/typography';
import type { IssueEntry } from '@/features/magazine/issue';

/** A line of the contents: page and headline, a link where the piece is on the site. */
export function IssueLine({ entry, level }: { entry: IssueEntry; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <li className="contents-line">
      <span className="leading-5.5 text-ink-3">{entry.page}</span>
      {entry.path ? (
        <Heading className="headline text-h4 text-pretty">
          <a href={entry.path} className="text-link-line">
            {tie(entry.headline)}
          </a>
        </Heading>
      ) : (
        <Heading className="headline text-h4 font-[400] text-pretty text-ink-2">{tie(entry.headline)}</Heading>
      )}
    </li>
  );
}
