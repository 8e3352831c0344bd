/** A place on the sheet: x to the right, y down, in sheet units. */
export type Point = readonly [x: number, y: number];

export const lerp = (from: number, to: number, share: number) => from + (to - from) * share;

export const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** 0 below `from`, 1 above `to`, eased in between. */
export function ease(from: number, to: number, value: number): number {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
}

export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  lerp(ax, bx, share),
  lerp(ay, by, share),
];

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** The place `reach` away from a centre; the angle runs clockwise from north, in radians. */
export const bearing = ([x, y]: Point, angle: number, reach: number): Point => [
  x + Math.sin(angle) * reach,
  y - Math.cos(angle) * reach,
];

/** `count` numbers, evenly spaced, both ends included. */
export const steps = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, index) => lerp(from, to, count > 1 ? index / (count - 1) : 0));

/** Every neighbouring two of a list. */
export function pairs<T>(list: readonly T[]): [T, T][] {
  const found: [T, T][] = [];
  let last: T | undefined;
  for (const one of list) {
    if (last !== undefined) found.push([last, one]);
    last = one;
  }
  return found;
}

export function middle(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [a, b]) => [x + a, y + b], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
