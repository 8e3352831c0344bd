import type { Teaser } from '@/features/articles/article';
import { Picture } from '@/features/media/components/picture';
import type { placements } from '@/features/media/placements';
import { sectionClass } from '@/features/sections/components/section-code';

type Props = { teaser: Teaser; at: keyof typeof placements; first?: boolean };

/** The picture beside a headline leads where the headline leads, so it is one for the eye and the hand only. */
export function TeaserPicture({ teaser, at, first = false }: Props) {
  if (!teaser.picture) return null;
  return (
    <div aria-hidden="true" className={`picture-ground ${sectionClass(teaser.section)}`}>
      <a
        href={teaser.path}
        tabIndex={-1}
        className={`block ${at === 'thumb' || at === 'smallThumb' ? 'picture-detail' : ''}`}
      >
        <Picture picture={teaser.picture} at={at} first={first} decorative />
      </a>
    </div>
  );
}
