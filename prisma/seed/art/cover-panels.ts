import type { Chance } from './chance';
import { box, path } from './ink';

const INK = '#12262E';
const PAPER = '#FBFAF6';

/** A box of bare paper on the chart, with a second line inside its edge. */
export const panel = (outline: string, inside: string): string =>
  path(outline, { fill: PAPER, stroke: INK, width: 2 }) + path(inside, { stroke: INK, width: 0.8 });

export const frame = (x: number, y: number, wide: number, tall: number): string =>
  box(x + 7, y + 7, wide - 14, tall - 14);

/** Upright bars like those a till reads, but saying nothing. */
export function barRule(chance: Chance, x: number, y: number, wide: number, tall: number): string {
  let bars = '';
  for (let at = 0; at < wide; ) {
    const bar = chance.pick([1.6, 1.6, 3.2, 4.8] as const);
    bars += box(x + at, y, Math.min(bar, wide - at), tall);
    at += bar + chance.pick([1.6, 3.2, 3.2, 4.8] as const);
  }
  return path(bars, { fill: INK });
}
