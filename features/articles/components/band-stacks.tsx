import { FollowingTeaser, SmallTeaser } from '@/features/articles/components/teasers';
import type { Fitted } from '@/features/articles/copyfit';

type Props = { stories: Fitted[]; className: string };

/** The stories beside the first one of a band. On a phone three: with the first one that makes four headlines. */
export function Following({ stories, className, withThumb = false }: Props & { withThumb?: boolean }) {
  if (stories.length === 0) return null;
  return (
    <ul className={`hairline ruled-stack max-md:before:hidden max-md:[&>:nth-child(n+4)]:hidden ${className}`}>
      {stories.map(({ teaser, look }, index) => (
        <li key={teaser.id}>
          <FollowingTeaser teaser={teaser} level={3} within cut={look === 'cut'} withThumb={withThumb && index === 0} />
        </li>
      ))}
    </ul>
  );
}

/** The last column of a band. */
export function Small({ stories, className }: Props) {
  if (stories.length === 0) return null;
  return (
    <ul className={`hairline ruled-stack max-lg:before:hidden ${className}`}>
      {stories.map(({ teaser, look }) => (
        <li key={teaser.id}>
          <SmallTeaser teaser={teaser} level={3} within signed={look === 'small-signed'} />
        </li>
      ))}
    </ul>
  );
}
