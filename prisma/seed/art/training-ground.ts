import type { Chance } from './chance';
import { ease } from './measure';
import { fractal, noiseOf, ridged } from './relief';

/** Height of the ground, and the lane a flight keeps to; across and depth run from 0 to 1. */
export type Ground = { height: (across: number, depth: number) => number; lane: (depth: number) => number };

/** A winding valley, a lone massif, rolling downs or a lake among hills; soft slopes throughout. */
export function groundOf(chance: Chance): Ground {
  const noise = noiseOf(chance);
  const kind = chance.pick(['valley', 'valley', 'massif', 'downs', 'lake'] as const);
  const [swing, start, bends] = [chance.between(0.06, 0.13), chance.between(0, 6), chance.between(4, 7)];
  const lane = (depth: number) => 0.5 + swing * Math.sin(depth * bends + start) * (0.4 + 0.6 * depth);
  const height = (across: number, depth: number) => raw(across, depth) * (0.3 + 0.7 * ease(1.02, 0.72, depth));
  // A lone massif stands beside the flight, never in its way.
  const peak = lane(0.42) + (lane(0.42) > 0.5 ? -1 : 1) * chance.between(0.24, 0.3);
  const raw = (across: number, depth: number) => {
    const [u, v] = [(across - 0.5) * 2.6, (1 - (1 - depth) ** 1.5) * 2.4];
    const hills = 0.5 + 0.5 * fractal(noise, u * 0.9, v * 0.9, 3, 0.38);
    const crests = ridged(noise, u * 0.75 + 9, v * 0.75, 2, 0.32);
    const open = ease(0.01, 0.32, Math.abs(across - lane(depth)));
    if (kind === 'downs') return hills * 0.56 * (0.35 + 0.65 * open);
    if (kind === 'lake') return Math.max(0.06, (hills * 0.55 + crests * 0.45) * (0.2 + 0.9 * open) - 0.12);
    if (kind === 'valley') return (crests * 0.68 + hills * 0.34) * (0.08 + 0.92 * open);
    const away = Math.hypot((across - peak) * 3.4, (depth - 0.42) * 2.1);
    return hills * 0.2 + crests * 0.16 * open + 0.95 * Math.exp(-away * away * 2.4) * (0.75 + 0.35 * crests);
  };
  return { height, lane };
}

/** 0 in full light, 1 in the deepest shade; the light stands to the left and a little behind. */
export function shade({ height }: Ground, across: number, depth: number): number {
  const [dx, dz] = [0.012, 0.02];
  const rise = (height(across + dx, depth) - height(across - dx, depth)) / (2 * dx);
  const climb = (height(across, depth + dz) - height(across, depth - dz)) / (2 * dz);
  return 0.46 + 0.44 * Math.tanh(climb * 0.17 - rise * 0.27);
}
