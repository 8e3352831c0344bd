import type { Contour } from './contours';
import { polyline } from './ink';
import type { Point } from './measure';

/** A stretch of contour and how it faces the light: −1 turned away, 1 full on. */
export type Lit = { facing: number; shape: string };

/**
 * Splits contours by the way their slopes face, as engravers do: lit stretches are drawn light, the others dark.
 * `light` is the direction the light comes from, in radians clockwise from north; rings run with high ground inside.
 */
export function illuminate(contours: readonly Contour[], light: number, classes: number): Lit[] {
  const shapes = Array.from({ length: classes }, () => '');
  for (const { rings } of contours) for (const ring of rings) addRing(shapes, ring, light);
  return shapes.map((shape, index) => ({ shape, facing: (index / (classes - 1)) * 2 - 1 }));
}

function addRing(shapes: string[], ring: Point[], light: number): void {
  let run: Point[] = [];
  let running = -1;
  const [sunX, sunY] = [Math.sin(light), -Math.cos(light)];
  const finishRun = () => {
    if (running >= 0) shapes[running] = (shapes[running] ?? '') + polyline(run);
  };
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = ring[index - 1] ?? [0, 0];
    const [bx, by] = ring[index] ?? [0, 0];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const facing = (((by - ay) * sunX - (bx - ax) * sunY) / length) * 0.999;
    const kind = Math.floor(((facing + 1) / 2) * shapes.length);
    if (kind !== running) {
      finishRun();
      run = [[ax, ay]];
      running = kind;
    }
    run.push([bx, by]);
  }
  finishRun();
}
