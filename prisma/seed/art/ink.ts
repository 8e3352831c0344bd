import type { Colour } from './colour';
import { bearing, type Point } from './measure';

// Everything is written in whole tenths of a sheet unit and in relative steps: a third of the bytes of plain decimals.
const tenths = (value: number) => Math.round(value * 10);

export type Style = {
  fill?: Colour;
  stroke?: Colour;
  width?: number;
  opacity?: number;
  /** lengths of dash and gap, in sheet units */
  dash?: readonly number[];
  round?: boolean;
};

/** One path element; no fill unless the style names one. */
export function path(shape: string, style: Style): string {
  if (shape === '') return '';
  const { fill, stroke, width, opacity, dash, round } = style;
  const pen = [
    `fill="${fill ?? 'none'}"`,
    stroke && `stroke="${stroke}" stroke-width="${tenths(width ?? 1)}"`,
    opacity !== undefined && opacity < 1 && `opacity="${Math.round(opacity * 100) / 100}"`,
    dash && `stroke-dasharray="${dash.map(tenths).join(' ')}"`,
    round && 'stroke-linecap="round" stroke-linejoin="round"',
  ];
  return `<path d="${shape}" ${pen.filter(Boolean).join(' ')}/>`;
}

/** Straight lines through the points. */
export function polyline(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  let shape = '';
  for (const [px, py] of points) {
    const [nx, ny] = [tenths(px), tenths(py)];
    if (shape === '') shape = `M${nx} ${ny}l`;
    else if (nx === x && ny === y) continue;
    else shape += numbers(nx - x, ny - y, shape.endsWith('l'));
    [x, y] = [nx, ny];
  }
  return shape.endsWith('l') ? '' : shape;
}

export function polygon(points: readonly Point[]): string {
  const shape = polyline(points);
  return shape && `${shape}z`;
}

/** A soft line through the points (Catmull-Rom). */
export function curve(points: readonly Point[]): string {
  const [start] = points;
  if (!start || points.length < 2) return '';
  let [x, y] = start.map(tenths);
  let shape = `M${x} ${y}c`;
  points.slice(0, -1).forEach((b, index) => {
    const c = points[index + 1] ?? b;
    const a = points[index - 1] ?? b;
    const d = points[index + 2] ?? c;
    const controls: Point[] = [
      [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6],
      [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6],
      c,
    ];
    const [fromX, fromY] = [x ?? 0, y ?? 0];
    for (const [cx, cy] of controls) shape += numbers(tenths(cx) - fromX, tenths(cy) - fromY, shape.endsWith('c'));
    [x, y] = c.map(tenths);
  });
  return shape;
}

export const segment = ([ax, ay]: Point, [bx, by]: Point): string => {
  const [x, y] = [tenths(ax), tenths(ay)];
  return `M${x} ${y}l${numbers(tenths(bx) - x, tenths(by) - y, true)}`;
};

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${-tenths(width)}z`;

export function circle([x, y]: Point, radius: number): string {
  const r = tenths(radius);
  return `M${tenths(x) - r} ${tenths(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Short radial strokes, like the degrees of a compass card. */
export const ticks = (centre: Point, angles: readonly number[], from: number, to: (index: number) => number): string =>
  angles.map((angle, index) => segment(bearing(centre, angle, from), bearing(centre, angle, to(index)))).join('');

/** Content seen only inside a shape; the name is unique on its sheet. */
export const clipped = (name: string, shape: string, content: string): string =>
  `<clipPath id="${name}"><path d="${shape}"/></clipPath><g clip-path="url(#${name})">${content}</g>`;

/** An upright fade between two heights of the sheet; paint with `url(#name)`. */
export function fade(name: string, from: number, to: number, colours: readonly Colour[]): string {
  const stops = colours.map((colour, index) => {
    return `<stop offset="${Math.round((index / Math.max(colours.length - 1, 1)) * 1000) / 1000}" stop-color="${colour}"/>`;
  });
  const line = `x1="0" x2="0" y1="${tenths(from)}" y2="${tenths(to)}"`;
  return `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" ${line}>${stops.join('')}</linearGradient>`;
}

const numbers = (x: number, y: number, first: boolean) => `${first || x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;
