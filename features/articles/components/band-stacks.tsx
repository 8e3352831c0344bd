import { FollowingTeaser, SmallTeaser } from '@/features/articles/components/teasers';
import type { Fitted } from '@/features/articles/copyfit';

type Props = { stories: Fitted[]; className: string };

/** The stories beside the first one of a band. */
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

// On a phone a band has four headlines: its first story’s, those of the stories that follow, and what is left of three.
const ON_A_PHONE = [
  'max-md:[&>:nth-child(n+4)]:hidden',
  'max-md:[&>:nth-child(n+3)]:hidden',
  'max-md:[&>:nth-child(n+2)]:hidden',
  'max-md:hidden',
];

/** The last column of a band, after those that follow its first story. */
export function Small({ stories, following, className }: Props & { following: Fitted[] }) {
  if (stories.length === 0) return null;
  return (
    <ul
      className={`hairline ruled-stack small-row cells-${Math.min(stories.length, 3)} max-lg:before:hidden ${ON_A_PHONE[following.length]} ${className}`}
    >
      {stories.map(({ teaser, look }) => (
        <li key={teaser.id}>
          <SmallTeaser teaser={teaser} level={3} within signed={look === 'small-signed'} />
        </li>
      ))}
    </ul>
  );
}
