import type { Ratio, Rendition } from '@/features/media/rendition';

/** Where a picture may stand: how it is cut, which widths are worth offering, how wide it will be shown. */
export type Placement = {
  ratio: Ratio;
  widths: readonly Rendition['width'][];
  sizes: string;
};

// Beside the margins and gutters of app/styles/theme.css; 78 px is one column of twelve.
const phone = 'calc(100vw - 2rem)';
const tablet = 'calc(100vw - 3rem)';

export const placements = {
  frontLead: {
    ratio: '16x9',
    widths: [480, 640, 960, 1280, 1600],
    sizes: `(min-width: 80em) 588px, (min-width: 62.5em) 48vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  articleLead: {
    ratio: '16x9',
    widths: [480, 640, 960, 1280, 1600, 1920],
    sizes: `(min-width: 80em) 894px, (min-width: 62.5em) 72vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  sectionLead: {
    ratio: '16x9',
    widths: [480, 640, 960, 1280, 1600],
    sizes: `(min-width: 80em) 792px, (min-width: 62.5em) 64vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  second: {
    ratio: '16x9',
    widths: [320, 480, 640, 960],
    sizes: `(min-width: 80em) 282px, (min-width: 46.25em) 31vw, ${phone}`,
  },
  card: {
    ratio: '3x2',
    widths: [320, 480, 640, 960, 1280],
    sizes: `(min-width: 80em) 588px, (min-width: 46.25em) 48vw, ${phone}`,
  },
  quarter: {
    ratio: '3x2',
    widths: [320, 480, 640, 960],
    sizes: `(min-width: 80em) 228px, (min-width: 62.5em) 19vw, (min-width: 46.25em) 46vw, ${phone}`,
  },
  thumb: { ratio: '3x2', widths: [320, 480], sizes: '(min-width: 62.5em) 144px, 96px' },
  cover: {
    ratio: 'original',
    widths: [320, 480, 640, 960],
    sizes: '(min-width: 80em) 282px, (min-width: 62.5em) 23vw, (min-width: 30em) 160px, 112px',
  },
  inline: {
    ratio: 'original',
    widths: [480, 640, 960, 1280],
    sizes: `(min-width: 80em) 588px, (min-width: 62.5em) 48vw, (min-width: 46.25em) 42rem, ${phone}`,
  },
  wide: {
    ratio: 'original',
    widths: [480, 640, 960, 1280, 1920],
    sizes: `(min-width: 80em) 894px, (min-width: 62.5em) 72vw, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  full: {
    ratio: 'original',
    widths: [640, 960, 1280, 1600, 1920],
    sizes: `(min-width: 80em) 1200px, (min-width: 46.25em) ${tablet}, ${phone}`,
  },
  gallery: {
    ratio: '3x2',
    widths: [320, 480, 640, 960],
    sizes: `(min-width: 80em) 282px, (min-width: 46.25em) 44vw, ${phone}`,
  },
} as const satisfies Record<string, Placement>;
