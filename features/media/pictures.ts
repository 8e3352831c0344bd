import type { Picture } from '@/features/media/picture';
import type { Placement } from '@/features/media/placements';
import type { Format } from '@/features/media/rendition';

/** The address of one size of a picture; it never changes what it shows, so copies may be kept for ever. */
export const picturePath = (picture: Picture, ratio: Placement['ratio'], width: number, format: Format) =>
  `/pictures/${picture.id}/${picture.version}/${ratio}-${width}.${format}`;

/** The widths of a placement that the original can fill; the smallest even if it cannot. */
export function widthsFor(picture: Picture, { ratio, widths }: Placement): number[] {
  const widest = ratio === 'original' ? picture.width : Math.min(picture.width, picture.height * RATIOS[ratio]);
  const fitting = widths.filter((width) => width <= widest);
  return fitting.length > 0 ? fitting : widths.slice(0, 1);
}

/** Pixels that a size of that width is high. */
export const heightFor = (picture: Picture, ratio: Placement['ratio'], width: number) =>
  Math.round(ratio === 'original' ? (width * picture.height) / picture.width : width / RATIOS[ratio]);

const RATIOS = { '16x9': 16 / 9, '3x2': 3 / 2, '4x3': 4 / 3, '1x1': 1 };
