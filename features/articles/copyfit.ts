import type { Teaser } from '@/features/articles/article';

/**
 * How high stories will stand, near enough to choose what fits beside what: pixels on a desk whose columns are 78 wide
 * with gutters of 24. Wider and narrower pages keep the proportions.
 */
export type Look =
  /** Picture, large headline, standfirst, byline. */
  | 'pictured'
  | 'pictured-small'
  /** Headline, standfirst, byline. */
  | 'whole'
  /** Without its standfirst. */
  | 'cut'
  /** Kicker and a small headline. */
  | 'small'
  | 'small-signed';

const KICKER = 28;
const BYLINE = 30;
const BETWEEN = 31;
const CUT_COSTS = 20;
const COLUMN = 102;
const GUTTER = 24;

const widthOf = (columns: number) => columns * COLUMN - GUTTER;

export function heightOf(teaser: Teaser, look: Look, columns: number): number {
  const width = widthOf(columns);
  const headline = (perCharacter: number, line: number) => linesOf(teaser.headline, width / perCharacter) * line;
  const standfirst = teaser.standfirst ? 8 + linesOf(teaser.standfirst, width / 7.8) * 24 : 0;
  const picture = teaser.picture ? (width * 9) / 16 + 12 : 0;
  switch (look) {
    case 'pictured':
      return picture + KICKER + headline(15.2, 36) + 2 + standfirst + BYLINE;
    case 'pictured-small':
      return picture + KICKER + headline(10.2, 25) + standfirst + BYLINE;
    case 'whole':
      return KICKER + headline(10.2, 25) + standfirst + BYLINE;
    case 'cut':
      return KICKER + headline(10.2, 25) + BYLINE;
    case 'small':
      return KICKER + headline(8.2, 22);
    case 'small-signed':
      return KICKER + headline(8.2, 22) + BYLINE;
  }
}

/** Stories under each other, rules between them. */
export function stackHeight(heights: number[]): number {
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * BETWEEN;
}

export type Fitted = { teaser: Teaser; look: Look };

/**
 * The first of these that fill a height best, the first ones whole, the last ones cut. Rather more than fewer, where it
 * comes to the same.
 */
export function fitInto(
  height: number,
  teasers: Teaser[],
  { columns, looks: [whole, cut], least, most }: { columns: number; looks: [Look, Look]; least: number; most: number },
): Fitted[] {
  let best: Fitted[] = [];
  let gap = Number.POSITIVE_INFINITY;
  for (let count = Math.min(least, teasers.length); count <= Math.min(most, teasers.length); count++) {
    for (let wholes = 0; wholes <= count; wholes++) {
      const fitted = teasers.slice(0, count).map((teaser, at) => ({ teaser, look: at < wholes ? whole : cut }));
      const stack = stackHeight(fitted.map((it) => heightOf(it.teaser, it.look, columns)));
      // Running over is worse than falling short, it leaves the picture hanging; and a story cut is a little lost.
      const off =
        (stack > height ? (stack - height) * 1.5 : height - stack) + (whole === cut ? 0 : (count - wholes) * CUT_COSTS);
      if (off <= gap) [best, gap] = [fitted, off];
    }
  }
  return best;
}

/** Lines that a text takes, words kept whole. */
export function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / perLine) - 1 : Math.ceil(word.length / perLine);
      used = word.length % perLine || perLine;
    }
  }
  return lines;
}
