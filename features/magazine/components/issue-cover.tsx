import type { IssueMark } from '@/features/magazine/issue';
import { Picture } from '@/features/media/components/picture';
import type { placements } from '@/features/media/placements';

type Props = {
  issue: IssueMark;
  at: keyof typeof placements;
  first?: boolean;
  /** Beside a line that names the issue the cover says nothing of its own. */
  alt?: string;
};

/** The cover, or a blank sheet of its proportions. */
export function IssueCover({ issue, at, first = false, alt = '' }: Props) {
  return (
    <div className="cover">{issue.cover && <Picture picture={{ ...issue.cover, alt }} at={at} first={first} />}</div>
  );
}
