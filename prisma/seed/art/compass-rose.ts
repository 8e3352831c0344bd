import type { Colour } from './colour';
import { circle, path, segment, ticks } from './ink';
import { bearing, type Point, steps } from './measure';

const TURN = Math.PI * 2;

/** A compass card in one colour: rings, 180 degree ticks, eight rays. */
export function compassRose(centre: Point, radius: number, colour: Colour, opacity = 1): string {
  const rings = [1, 0.86, 0.84, 0.5].map((share) => circle(centre, radius * share)).join('');
  const degrees = (every: number, from: number) => {
    const angles = steps(0, TURN - (TURN * every) / 360, 360 / every);
    return ticks(centre, angles, radius * from, () => radius);
  };
  const rays = steps(0, TURN * (7 / 8), 8).map((angle, index) => {
    return segment(bearing(centre, angle, radius * 0.06), bearing(centre, angle, radius * (index % 2 ? 0.5 : 0.8)));
  });
  return [
    path(rings + rays.join('') + degrees(10, 0.9), { stroke: colour, width: 1, opacity }),
    path(degrees(2, 0.95), { stroke: colour, width: 0.6, opacity }),
    path(degrees(30, 0.86), { stroke: colour, width: 1.5, opacity }),
  ].join('');
}
