import type { Teaser } from '@/features/articles/article';
import { Picture } from '@/features/media/components/picture';
import type { placements } from '@/features/media/placements';

type Props = { teaser: Teaser; at: keyof typeof placements; first?: boolean };

/** The picture beside a headline leads where the headline leads, so it is one for the eye and the hand only. */
export function TeaserPicture({ teaser, at, first = false }: Props) {
  if (!teaser.picture) return null;
  return (
    <div aria-hidden="true">
      <a href={teaser.path} tabIndex={-1} className="block">
        <Picture picture={teaser.picture} at={at} first={first} decorative />
      </a>
    </div>
  );
}
