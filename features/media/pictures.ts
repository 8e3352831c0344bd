import type { Picture } from '@/features/media/picture';
import type { Placement } from '@/features/media/placements';
import { RATIOS } from '@/features/media/ratios';
import type { Format } from '@/features/media/rendition';

/** The address of one size of a picture; it never changes what it shows, so copies may be kept for ever. */
export const picturePath = (
  { id, version, at = '/pictures' }: Pick<Picture, 'id' | 'version' | 'at'>,
  ratio: Placement['ratio'],
  width: number,
  format: Format,
) => `${at}/${id}/${version}/${ratio}-${width}.${format}`;

/** The widths of a placement that the original can fill; the smallest even if it cannot. */
export function widthsFor(picture: Picture, { ratio, widths }: Placement): number[] {
  const shape = RATIOS[ratio];
  const widest = shape === null ? picture.width : Math.min(picture.width, picture.height * shape);
  const fitting = widths.filter((width) => width <= widest);
  return fitting.length > 0 ? fitting : widths.slice(0, 1);
}

/** Pixels that a size of that width is high. */
export const heightFor = (picture: Picture, ratio: Placement['ratio'], width: number) =>
  Math.round(width / (RATIOS[ratio] ?? picture.width / picture.height));
