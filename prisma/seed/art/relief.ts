import { createNoise2D, type NoiseFunction2D } from 'simplex-noise';
import type { Chance } from './chance';
import { clamp, lerp, type Point } from './measure';

/** Heights over the sheet, sampled on square cells. */
export type Relief = {
  columns: number;
  rows: number;
  /** side of a cell, in sheet units */
  cell: number;
  heights: number[];
  /** height at a place, interpolated */
  at: (point: Point) => number;
};

export type Noise = NoiseFunction2D;

/** Noise of its own far corner of the plane, so that two sheets never share a landscape. */
export function noiseOf(chance: Chance): Noise {
  const noise = createNoise2D(chance.next);
  const [east, south] = [chance.between(0, 90), chance.between(0, 90)];
  return (x, y) => noise(x + east, y + south);
}

/** Fractal noise, about −1 to 1; `gain` is how much each finer octave still counts. */
export function fractal(noise: Noise, x: number, y: number, octaves = 5, gain = 0.5): number {
  let [value, weight, sum, u, v] = [0, 1, 0, x, y];
  for (let octave = 0; octave < octaves; octave++) {
    value += weight * noise(u, v);
    sum += weight;
    weight *= gain;
    [u, v] = [u * 2.03 + 17.1, v * 2.03 - 9.7];
  }
  return value / sum;
}

/** Sharp crests over broad valleys, 0 to 1. */
export function ridged(noise: Noise, x: number, y: number, octaves = 5, gain = 0.5): number {
  let [value, weight, sum, u, v] = [0, 1, 0, x, y];
  for (let octave = 0; octave < octaves; octave++) {
    const crest = 1 - Math.abs(noise(u, v));
    value += weight * crest * crest;
    sum += weight;
    weight *= gain;
    [u, v] = [u * 2.1 + 31, v * 2.1 + 11];
  }
  return value / sum;
}

/** Samples a height for every corner, one cell beyond the sheet on all sides. */
export function reliefOf(
  size: { width: number; height: number },
  cell: number,
  height: (x: number, y: number) => number,
): Relief {
  const columns = Math.ceil(size.width / cell) + 3;
  const rows = Math.ceil(size.height / cell) + 3;
  const heights: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) heights.push(height((column - 1) * cell, (row - 1) * cell));
  const corner = (column: number, row: number) => heights[row * columns + column] ?? 0;
  const at = ([x, y]: Point) => {
    const across = clamp(x / cell + 1, 0, columns - 1.001);
    const down = clamp(y / cell + 1, 0, rows - 1.001);
    const [column, row] = [Math.floor(across), Math.floor(down)];
    const [u, v] = [across - column, down - row];
    const above = lerp(corner(column, row), corner(column + 1, row), u);
    const below = lerp(corner(column, row + 1), corner(column + 1, row + 1), u);
    return lerp(above, below, v);
  };
  return { columns, rows, cell, heights, at };
}
