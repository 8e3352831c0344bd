import type { Chance } from './chance';
import { between, distance, ease, type Point } from './measure';
import type { Sheet } from './sheet';

/** A block of houses: four corners, already on the sheet; `depth` is how many streets were cut before it. */
export type Block = { corners: Point[]; depth: number; area: number };

type Quarter = [Point, Point, Point, Point];

/**
 * Streets as towns grow them: a field cut in two, again and again, avenues first, lanes last; blocks are small round
 * the centre and wide outside. `lay` bends the plan onto the sheet.
 */
export function blocksOf({ width, height, chance }: Sheet, centre: Point, lay: (point: Point) => Point): Block[] {
  const blocks: Block[] = [];
  const reach = Math.max(width, height) * 0.24;
  const cut = (quarter: Quarter, depth: number): void => {
    const [a, b, c, d] = quarter;
    const away = distance([(a[0] + c[0]) / 2, (a[1] + c[1]) / 2], centre) / Math.max(width, height);
    const area = areaOf(quarter);
    if (area < (1500 + 5400 * ease(0.06, 0.62, away)) * chance.between(0.8, 1.7) || depth > 13) {
      blocks.push({
        corners: quarter.flatMap((corner, at) => [lay(corner), lay(between(corner, quarter[(at + 1) % 4] ?? a, 0.5))]),
        depth,
        area,
      });
      return;
    }
    const gap = depth < 3 ? 15 : depth < 6 ? 8 : 4.4;
    const wide = distance(a, b) + distance(d, c) > distance(b, c) + distance(a, d);
    for (const half of wide ? halves(quarter, gap, chance) : halves([b, c, d, a], gap, chance)) cut(half, depth + 1);
  };
  const [left, top, right, low] = [-reach, -reach, width + reach, height + reach];
  cut(
    [
      [left, top],
      [right, top],
      [right, low],
      [left, low],
    ],
    0,
  );
  return blocks;
}

/** Two quarters with a street of the given width between them, across the first and third side. */
function halves([a, b, c, d]: Quarter, gap: number, chance: Chance): [Quarter, Quarter] {
  const at = 0.5 + chance.between(-0.11, 0.11);
  const opposite = at + chance.between(-0.035, 0.035);
  const [u, v] = [gap / 2 / distance(a, b), gap / 2 / distance(d, c)];
  return [
    [a, between(a, b, at - u), between(d, c, opposite - v), d],
    [between(a, b, at + u), b, c, between(d, c, opposite + v)],
  ];
}

function areaOf(corners: Point[]): number {
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nx, ny] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}
