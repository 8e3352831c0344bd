import type { BlockOf } from '@/features/articles/blocks';
import { Caption } from '@/features/media/components/caption';
import { Picture } from '@/features/media/components/picture';
import type { Picture as PictureOf } from '@/features/media/picture';

const REACH = { inline: '', wide: 'out-to-margin', full: 'out-to-margin out-to-rail' } as const;

/** A picture in the column, out into the margin, or across the page. */
export function BodyFigure({ figure, picture }: { figure: BlockOf<'figure'>; picture: PictureOf }) {
  const { width, caption } = figure.attrs;
  return (
    <figure className={`my-[1.8em] clear-both ${REACH[width]}`}>
      <Picture picture={picture} at={width} />
      <Caption caption={caption ?? picture.caption} credit={picture.credit} />
    </figure>
  );
}
