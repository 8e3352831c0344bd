import type { Picture as PictureOf } from '@/features/media/picture';
import { heightFor, picturePath, widthsFor } from '@/features/media/pictures';
import { type Placement, placements } from '@/features/media/placements';
import type { Format } from '@/features/media/rendition';

type Props = {
  picture: PictureOf;
  at: keyof typeof placements;
  /** The picture that the eye meets first; one a page. */
  first?: boolean;
  /** Beside a headline that leads to the same place a picture says nothing of its own. */
  decorative?: boolean;
};

/** The machine's wish; islands/theme-first.ts puts the reader's own choice in its place. One format only, for the same reason as below. */
const DARK = 'screen and (prefers-color-scheme: dark)';

export function Picture({ picture, at, first = false, decorative = false }: Props) {
  const placement: Placement = placements[at];
  const widths = widthsFor(picture, placement);
  const middle = widths[Math.floor(widths.length / 2)] ?? 640;
  const sources = (format: Format, version = picture.version, offered = widths) =>
    offered
      .map(
        (width) =>
          `${picturePath({ id: picture.id, version, at: picture.at }, placement.ratio, width, format)} ${width}w`,
      )
      .join(', ');
  const { nightVersion } = picture;
  return (
    <picture>
      {nightVersion && (
        <source media={DARK} type="image/avif" srcSet={sources('avif', nightVersion)} sizes={placement.sizes} />
      )}
      <source type="image/avif" srcSet={sources('avif')} sizes={placement.sizes} />
      <source type="image/webp" srcSet={sources('webp', picture.version, fewer(widths))} sizes={placement.sizes} />
      <img
        src={picturePath(picture, placement.ratio, middle, 'jpeg')}
        srcSet={sources('jpeg', picture.version, fewer(widths))}
        sizes={placement.sizes}
        width={middle}
        height={heightFor(picture, placement.ratio, middle)}
        alt={decorative ? '' : picture.alt}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        decoding="async"
        className={`block h-auto w-full ${picture.drawn && !nightVersion ? 'toned-down' : ''}`}
      />
    </picture>
  );
}

/** Every other width from the widest down: for the few browsers that do not know AVIF, to keep pages light. */
const fewer = <Width,>(widths: readonly Width[]) => widths.filter((_, at) => (widths.length - 1 - at) % 2 === 0);
