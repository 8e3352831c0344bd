import { clamp, distance, lerp, type Point, pairs, steps } from './measure';
import type { Noise } from './relief';
import type { Sheet } from './sheet';

/** A town's water: how far a place is from the bank (negative on the water), and where bridges cross it. */
export type Water = { fromBank: (point: Point) => number; bridges: { at: Point; along: number; length: number }[] };

/** A river that winds across the sheet. */
export function riverOf({ width, height, chance }: Sheet, noise: Noise): Water {
  const half = chance.between(34, 50);
  const [from, to] = [chance.between(0.2, 0.8), chance.between(0.3, 0.8)];
  const upright = chance.odds(0.25);
  const course = steps(-0.08, 1.08, 40).map((share): Point => {
    const off = lerp(from, to, share) + 0.16 * noise(share * 1.6, 3) + 0.05 * Math.sin(share * 9);
    return upright ? [clamp(off, 0.2, 0.8) * width, share * height] : [share * width, clamp(off, 0.16, 0.84) * height];
  });
  const stretches = pairs(course);
  const fromBank = (point: Point) => Math.min(...stretches.map((stretch) => offStretch(point, stretch))) - half;
  const bridges = stretches
    .filter((_, index) => index % 7 === 4)
    .map(([a, b]) => ({ at: a, along: Math.atan2(b[1] - a[1], b[0] - a[0]), length: half * 2 + 14 }));
  return { fromBank, bridges };
}

/** A harbour: open water along one side, with basins cut into the quay. */
export function harbourOf({ width, height, chance }: Sheet, noise: Noise): Water {
  const side = chance.pick(['left', 'right', 'below'] as const);
  const reach = chance.between(0.2, 0.3);
  const basins = steps(0.22, 0.78, chance.whole(2, 3)).map((at) => ({
    at: at + chance.between(-0.05, 0.05),
    half: chance.between(26, 40),
  }));
  const deep = chance.between(80, 130);
  const fromBank = ([x, y]: Point) => {
    const along = side === 'below' ? x / width : y / height;
    const span = side === 'below' ? width : height;
    const off = side === 'left' ? x : side === 'right' ? width - x : height - y;
    const shore = reach * (side === 'below' ? height : width * 0.75) + 46 * noise(along * 2.4, 5);
    const open = off - shore;
    const cuts = basins.map(({ at, half }) => Math.max(Math.abs(along - at) * span - half, open - deep));
    return Math.min(open, ...cuts);
  };
  return { fromBank, bridges: [] };
}

function offStretch(point: Point, [a, b]: [Point, Point]): number {
  const length = distance(a, b) ** 2;
  const share = clamp(((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length, 0, 1);
  return distance(point, [lerp(a[0], b[0], share), lerp(a[1], b[1], share)]);
}
