import type { Chance } from './chance';
import { thin } from './contours';
import { polyline } from './ink';
import { ease, lerp, type Point } from './measure';
import { fractal, type Noise, ridged } from './relief';

export type Landscape = 'sierra' | 'volcano' | 'hills' | 'coast';

/** A range seen from afar: its skyline, and the engraved lines below it parted by the side they face. */
export type Range = { skyline: Point[]; lit: string; shaded: string };

export type RangeOrder = {
  landscape: Landscape;
  noise: Noise;
  chance: Chance;
  width: number;
  /** 0 farthest, 1 nearest */
  near: number;
  /** height of the range's foot on the sheet */
  foot: number;
  /** how far peaks may rise above it */
  rise: number;
  sunX: number;
};

const STEP = 8;

export function rangeOf(order: RangeOrder): Range {
  const { width, near, foot, rise, sunX, noise } = order;
  const summit = summitsOf(order);
  const rows = Math.round(lerp(13, 17, near));
  const skyline: Point[] = [];
  const row = (index: number): Point[] => {
    const share = index / rows;
    const sink = rise * 1.25 * share ** 1.15;
    const points: Point[] = [];
    for (let x = -STEP; x <= width + STEP; x += STEP) {
      const drift = share * 26 * noise(x / 160, near * 40 + share * 2);
      const y = foot + sink - rise * summit(x + drift, share) * (1 - 0.55 * share);
      // Lines stay on their own range: never above its skyline.
      points.push([x, Math.max(y, (skyline[points.length]?.[1] ?? y) + index)]);
    }
    return points;
  };
  skyline.push(...row(0));
  const sides = { lit: '', shaded: '' };
  for (let index = 1; index < rows; index++) {
    for (const { side, points } of facing(row(index), sunX)) sides[side] += polyline(thin(points, 0.7));
  }
  return { skyline: thin(skyline, 0.25), ...sides };
}

/** Height of the range at x, 0 to about 1; `share` is how far down its face the line runs. */
function summitsOf({ landscape, noise, chance, near, width }: RangeOrder) {
  const grain = lerp(430, 760, near);
  const row = near * 57;
  const rough = landscape === 'hills' ? 2 : 5;
  const cone = landscape === 'volcano' && near > 0.15 && near < 0.32 ? coneOf(chance, width) : undefined;
  return (x: number, share: number) => {
    const [u, v] = [x / grain, row + share * (landscape === 'hills' ? 1.1 : 0.5)];
    const swell = 0.5 + 0.5 * fractal(noise, u * 0.4, v * 0.3, 2);
    if (landscape === 'hills') return 0.1 + 0.5 * swell + 0.3 * fractal(noise, u * 1.1, v, 4, 0.42);
    const crests = ridged(noise, u, v, rough, 0.44);
    if (cone) return Math.max(crests * 0.4, cone(x) * (1 - 0.15 * share) + crests * 0.16);
    return crests * (0.45 + 0.75 * swell) * (landscape === 'volcano' ? 0.5 : 0.92);
  };
}

/** A concave cone with a broken rim. */
function coneOf(chance: Chance, width: number) {
  const [at, spread] = [chance.between(0.34, 0.68) * width, chance.between(0.15, 0.19) * width];
  return (x: number) => {
    const away = Math.abs(x - at) / spread;
    const notch = 0.07 * ease(0.09, 0, Math.abs((x - at) / spread - 0.02));
    return Math.min(Math.exp(-away * 1.2) * 1.75, 1.5 + away * 0.3) - notch;
  };
}

/** Stretches of a line that face the sun and those turned away; level ground stays blank. */
function facing(points: Point[], sunX: number): { side: 'lit' | 'shaded'; points: Point[] }[] {
  const runs: { side: 'lit' | 'shaded'; points: Point[] }[] = [];
  let last: { side: 'lit' | 'shaded'; points: Point[] } | undefined;
  for (let index = 1; index < points.length; index++) {
    const [ax, ay] = points[index - 1] ?? [0, 0];
    const b = points[index] ?? [0, 0];
    const falls = (b[1] - ay) / (b[0] - ax);
    const towards = sunX > ax ? falls : -falls;
    const side = towards > 0.05 ? 'lit' : 'shaded';
    if (last?.side !== side) {
      last = { side, points: [[ax, ay]] };
      runs.push(last);
    }
    last.points.push(b);
  }
  return runs;
}
