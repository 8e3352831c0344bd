import { mix } from './colour';
import { box, path, segment } from './ink';
import type { Ledger, LedgerTone } from './ledger';
import { lerp, type Point, steps } from './measure';
import { fractal, noiseOf } from './relief';
import type { Sheet } from './sheet';

const KINDS = 5;

/** A ledger's columns: stacked, hatched each in its own hand, growing and shrinking with the years. */
export function accountBars(sheet: Sheet, tone: LedgerTone): Ledger {
  const { width, height, chance } = sheet;
  const noise = noiseOf(chance);
  const count = Math.round((width / 1600) * chance.whole(17, 23));
  const floor = height * 0.86;
  const places = steps(120, width - 90, count);
  const wide = ((width - 210) / count) * chance.between(0.62, 0.74);
  const trend = chance.pick([-0.16, 0.14, 0.24] as const);
  const fills = Array.from({ length: KINDS }, () => '');
  const hatch = Array.from({ length: KINDS }, () => '');
  const tops = places.map((x, index): Point => {
    const share = index / (count - 1);
    const total = height * (0.46 + trend * (share - 0.5) * 1.6 + 0.24 * fractal(noise, index / 5, 1, 3));
    const parts = steps(0, KINDS - 1, KINDS).map(
      (kind) => 0.3 + Math.max(0, 0.6 + fractal(noise, index / 7, kind * 9, 2)),
    );
    const sum = parts.reduce((whole, part) => whole + part, 0);
    let y = floor;
    parts.forEach((part, kind) => {
      const tall = (part / sum) * total;
      y -= tall;
      fills[kind] += box(x - wide / 2, y + 1.5, wide, tall - 1.5);
      hatch[kind] += hatching(x - wide / 2, y + 1.5, wide, tall - 1.5, kind);
    });
    return [x, y];
  });
  const bars = fills.map((shape, kind) => {
    const colour = tone.accounts[kind] ?? tone.rule;
    const solid = kind === 0;
    return (
      path(shape, { fill: solid ? colour : mix(colour, tone.paper, 0.6), stroke: colour, width: 1 }) +
      path(hatch[kind] ?? '', { stroke: solid ? tone.paper : colour, width: 1, opacity: solid ? 0.4 : 1 })
    );
  });
  const base = path(segment([90, floor + 4], [width - 60, floor + 4]), { stroke: tone.rule, width: 2.4 });
  const ticks = path(places.map((x) => segment([x, floor + 4], [x, floor + 14])).join(''), {
    stroke: tone.rule,
    width: 1.2,
  });
  const followed = course(tops, height, width);
  return { drawing: bars.join('') + base + ticks, followed, stations: followed.slice(1, -1) };
}

/** Level or upright lines, by kind. */
function hatching(x: number, y: number, wide: number, tall: number, kind: number): string {
  if (kind % 2) {
    const inside = steps(x, x + wide, Math.max(2, Math.floor(wide / (4 + kind)))).slice(1, -1);
    return inside.map((at) => segment([at, y], [at, y + tall])).join('');
  }
  let lines = '';
  for (let at = y + 5; at < y + tall; at += 4 + kind) lines += segment([x, at], [x + wide, at]);
  return lines;
}

/** The followed account runs a little above the columns, as an average of neighbours. */
function course(tops: Point[], height: number, width: number): Point[] {
  const calm = tops.map(([x], index): Point => {
    const near = tops.slice(Math.max(0, index - 2), index + 3);
    return [x, near.reduce((sum, [, y]) => sum + y, 0) / near.length - height * 0.07];
  });
  const [first, last] = [calm[0] ?? [0, 0], calm.at(-1) ?? [0, 0]];
  return [
    [0, lerp(first[1], height * 0.5, 0.15)],
    ...calm.filter((_, index) => index % 3 === 0),
    [width, last[1] - 12],
  ];
}
