import type { Ratio } from '@/features/media/ratios';
import type { Rendition } from '@/features/media/rendition';

/**
 * Where a picture may stand: how it is cut, which widths are worth offering, how wide it will be shown. 720 is a phone of
 * 360 to 412 px at two dots a pixel, margins taken off.
 */
export type Placement = {
  ratio: Ratio;
  widths: readonly Rendition['width'][];
  sizes: string;
};

// Beside the margins and gutters of app/styles/theme.css; 78 px is one column of twelve.
const phone = 'calc(100vw - 2rem)';
const tablet = 'calc(100vw - 3rem)';
/** One of so many equal columns on a tablet. */
const tabletPart = (columns: number) => `calc((100vw - ${24 + columns * 24}px) / ${columns})`;

/** So many of the desk’s twelve columns, to the pixel; below it the whole width, or what is said for tablets. */
function across(columns: number, onTablet: string): string {
  const part = `${Number(((columns * 100) / 12).toFixed(3))}vw`;
  const less = (margins: number) => Math.round((margins * columns) / 12 - 2 * columns + 24);
  const wide = `(min-width: 80em) ${102 * columns - 24}px, (min-width: 73.75em) calc(${part} - ${less(80)}px)`;
  return `${wide}, (min-width: 62.5em) calc(${part} - ${less(48)}px), (min-width: 46.25em) ${onTablet}, ${phone}`;
}

export const placements = {
  frontLead: { ratio: '16x9', widths: [320, 480, 720, 960, 1280, 1600], sizes: across(6, tablet) },
  articleLead: {
    ratio: '16x9',
    widths: [480, 720, 960, 1280, 1600, 1920],
    sizes: `(min-width: 80em) 894px, (min-width: 62.5em) 72vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  sectionLead: { ratio: '16x9', widths: [320, 480, 720, 960, 1280, 1600], sizes: across(8, tablet) },
  second: { ratio: '16x9', widths: [240, 320, 480, 720, 960], sizes: across(3, tabletPart(3)) },
  /** Drawn sheets stand whole, border and all: 16:9 like the originals. */
  card: { ratio: '16x9', widths: [320, 480, 720, 960, 1280], sizes: across(4, tabletPart(2)) },
  broadCard: { ratio: '16x9', widths: [320, 480, 720, 960, 1280], sizes: across(5, tabletPart(2)) },
  wideCard: { ratio: '16x9', widths: [320, 480, 720, 960, 1280], sizes: across(6, tabletPart(2)) },
  quarter: {
    ratio: '3x2',
    widths: [320, 480, 720, 960],
    sizes: `(min-width: 80em) 228px, (min-width: 62.5em) 19vw, (min-width: 46.25em) 46vw, ${phone}`,
  },
  // Shown a fifth larger than their frame (picture-detail).
  thumb: { ratio: '3x2', widths: [160, 240, 320, 480], sizes: '(min-width: 62.5em) 173px, 116px' },
  smallThumb: { ratio: '3x2', widths: [160, 240, 320], sizes: '116px' },
  portrait: { ratio: '1x1', widths: [320], sizes: '72px' },
  plate: {
    ratio: 'original',
    widths: [160, 240, 320, 480, 640],
    sizes: '(min-width: 80em) 180px, (min-width: 62.5em) 15vw, 104px',
  },
  railCover: { ratio: 'original', widths: [160, 240, 320], sizes: '112px' },
  shelfCover: {
    ratio: 'original',
    widths: [160, 240, 320, 480, 640],
    sizes: '(min-width: 80em) 228px, (min-width: 46.25em) 22vw, 44vw',
  },
  titleCover: {
    ratio: 'original',
    widths: [160, 240, 320, 480, 640, 960],
    sizes: `(min-width: 80em) 384px, (min-width: 46.25em) 30vw, (min-width: 30em) 180px, 128px`,
  },
  issueCover: {
    ratio: 'original',
    widths: [320, 480, 720, 960, 1280],
    sizes: `(min-width: 80em) 384px, (min-width: 62.5em) 30vw, (min-width: 30em) 320px, ${phone}`,
  },
  cover: {
    ratio: 'original',
    widths: [160, 240, 320, 480, 640, 960],
    sizes: '(min-width: 80em) 282px, (min-width: 62.5em) 23vw, (min-width: 30em) 160px, 112px',
  },
  inline: {
    ratio: 'original',
    widths: [480, 720, 960, 1280],
    sizes: `(min-width: 80em) 588px, (min-width: 62.5em) 48vw, (min-width: 46.25em) 42rem, ${phone}`,
  },
  wide: {
    ratio: 'original',
    widths: [480, 720, 960, 1280, 1920],
    sizes: `(min-width: 80em) 894px, (min-width: 62.5em) 72vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  full: {
    ratio: 'original',
    widths: [720, 960, 1280, 1600, 1920],
    sizes: `(min-width: 80em) 1200px, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  gallery: {
    ratio: '3x2',
    widths: [320, 480, 720, 960],
    sizes: `(min-width: 80em) 282px, (min-width: 46.25em) 44vw, ${phone}`,
  },
} as const satisfies Record<string, Placement>;
