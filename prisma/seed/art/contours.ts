import { contours } from 'd3-contour';
import { polygon } from './ink';
import { distance, type Point } from './measure';
import type { Relief } from './relief';

export type Contour = { level: number; rings: Point[][] };

/** The lines of equal height at each level, lowest first, thinned to what the eye can tell apart. */
export function contoursOf(relief: Relief, levels: readonly number[], tolerance = 0.35): Contour[] {
  const draw = contours()
    .size([relief.columns, relief.rows])
    .thresholds([...levels]);
  return draw(relief.heights).map(({ value, coordinates }) => ({
    level: value,
    rings: coordinates
      .flat()
      .map((ring) =>
        thin(
          ring.map(([x = 0, y = 0]): Point => [(x - 1.5) * relief.cell, (y - 1.5) * relief.cell]),
          tolerance,
        ),
      )
      .filter((ring) => ring.length > 3),
  }));
}

export const contourShape = (contour: Contour): string => contour.rings.map(polygon).join('');

/** Douglas-Peucker: drops every point nearer than `tolerance` to the line without it. */
export function thin(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.off <= tolerance) continue;
    kept.add(far.index);
    open.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthest(points: readonly Point[], from: number, to: number) {
  const a: Point = points[from] ?? [0, 0];
  const b: Point = points[to] ?? a;
  const length = distance(a, b);
  const found = { index: from, off: 0 };
  for (let index = from + 1; index < to; index++) {
    const p = points[index] ?? a;
    const off =
      length < 0.01 ? distance(a, p) : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
    if (off > found.off) Object.assign(found, { index, off });
  }
  return found;
}
