import type { Chance } from './chance';
import type { Colour } from './colour';
import { box, path, segment } from './ink';
import { lerp, steps } from './measure';

/** What a section draws on: 1600 × 900 units for a story, taller for a cover. */
export type Sheet = { width: number; height: number; night: boolean; chance: Chance };

/** What it hands back: the picture, and the colours of the furniture around it. */
export type Drawing = {
  picture: string;
  paper: Colour;
  ink: Colour;
  /** colours of the scale bar where they differ from the sheet's, or no bar at all */
  bar?: { paper: Colour; ink: Colour } | 'none';
};

/** Distance from the sheet's edge to the picture. */
export const MARGIN = 21;
const BAND = 6;

/** The finished SVG: picture, scale bar, grain, graduated border. `pixels` is the width it asks to be drawn at. */
export function finish(sheet: Sheet, drawing: Drawing, pixels: number): string {
  const { width, height } = sheet;
  const inner = box(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
  const size = `width="${pixels}" height="${Math.round((pixels * height) / width)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * 10} ${height * 10}" ${size}>`,
    `<defs><clipPath id="sheet"><path d="${inner}"/></clipPath>${grain(sheet)}</defs>`,
    path(box(0, 0, width, height), { fill: drawing.paper }),
    `<g clip-path="url(#sheet)">${drawing.picture}${scaleBar(sheet, drawing)}</g>`,
    border(sheet, drawing.ink),
    `<rect width="${width * 10}" height="${height * 10}" fill="url(#grain)"/></svg>`,
  ].join('');
}

function border({ width, height }: Sheet, ink: Colour): string {
  const frame = (inset: number) => box(inset, inset, width - 2 * inset, height - 2 * inset);
  const across = graduation(MARGIN, width - MARGIN);
  const down = graduation(MARGIN, height - MARGIN);
  const bars = [
    ...across.bars.flatMap(([x, length]) => [box(x, 3, length, BAND), box(x, height - 3 - BAND, length, BAND)]),
    ...down.bars.flatMap(([y, length]) => [box(3, y, BAND, length), box(width - 3 - BAND, y, BAND, length)]),
  ];
  const ticks = [
    ...across.ticks.flatMap(([x, length]) => [
      segment([x, MARGIN], [x, MARGIN - length]),
      segment([x, height - MARGIN], [x, height - MARGIN + length]),
    ]),
    ...down.ticks.flatMap(([y, length]) => [
      segment([MARGIN, y], [MARGIN - length, y]),
      segment([width - MARGIN, y], [width - MARGIN + length, y]),
    ]),
  ];
  return [
    path(bars.join(''), { fill: ink }),
    path(ticks.join(''), { stroke: ink, width: 0.8 }),
    path(frame(1), { stroke: ink, width: 1.4 }),
    path(frame(3 + BAND + 2), { stroke: ink, width: 0.7 }),
    path(frame(MARGIN), { stroke: ink, width: 1.6 }),
  ].join('');
}

/** Bars of about fifty units with five ticks each; an odd number, so that the scale begins and ends on a bar. */
function graduation(from: number, to: number) {
  const count = Math.round((to - from) / 100) * 2 + 1;
  const length = (to - from) / count;
  const bars = Array.from({ length: (count + 1) / 2 }, (_, index) => [from + index * 2 * length, length] as const);
  const ticks = steps(from, to, count * 5 + 1).map((at, index) => [at, index % 5 ? 3 : BAND] as const);
  return { bars, ticks };
}

function scaleBar({ height }: Sheet, { paper, ink, bar = { paper, ink } }: Drawing): string {
  if (bar === 'none') return '';
  const [x, y, unit] = [MARGIN + 20, height - MARGIN - 19, 32];
  const cells = steps(0, 4, 5).map((index) => box(x + index * unit, y - 3, unit, 6));
  const ticks = steps(0, 10, 11).map((index) => {
    const at = lerp(x, x + 5 * unit, index / 10);
    return segment([at, y - 3], [at, y - (index % 2 ? 6 : 8)]);
  });
  return [
    path(box(MARGIN - 2, y - 21, unit * 5 + 42, 44), { fill: bar.paper, stroke: bar.ink, width: 1 }),
    path(cells.join(''), { fill: bar.paper, stroke: bar.ink, width: 1 }),
    path(cells.filter((_, index) => index % 2 === 0).join(''), { fill: bar.ink }),
    path(ticks.join(''), { stroke: bar.ink, width: 1 }),
  ].join('');
}

/** Two per cent of paper grain: one small tile of noise, repeated. */
function grain({ chance, night }: Sheet): string {
  const tile = 1600;
  const tone = night ? 1 : 0;
  const matrix = `0 0 0 0 ${tone} 0 0 0 0 ${tone} 0 0 0 0 ${tone} 0 0 0 ${night ? 0.12 : 0.13} -0.055`;
  return [
    `<filter id="noise" filterUnits="userSpaceOnUse" x="0" y="0" width="${tile}" height="${tile}">`,
    `<feTurbulence type="fractalNoise" baseFrequency=".06" numOctaves="2" seed="${chance.whole(1, 999)}" stitchTiles="stitch"/>`,
    `<feColorMatrix values="${matrix}"/></filter>`,
    `<pattern id="grain" patternUnits="userSpaceOnUse" width="${tile}" height="${tile}">`,
    `<rect width="${tile}" height="${tile}" filter="url(#noise)"/></pattern>`,
  ].join('');
}
