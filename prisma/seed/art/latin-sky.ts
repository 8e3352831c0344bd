import { mix } from './colour';
import { box, circle, curve, fade, path, segment, ticks } from './ink';
import type { LatinTone } from './latin-tone';
import { lerp, type Point, steps } from './measure';
import type { Noise } from './relief';
import type { Sheet } from './sheet';

const TURN = Math.PI * 2;

/** A ruled sky with a sun in its ring of rays; by night a moon and stars. */
export function sky(sheet: Sheet, tone: LatinTone, sun: Point): string {
  const { width, height, night, chance } = sheet;
  const lines: string[][] = [[], [], []];
  for (let y = 27; y < height * 0.66; ) {
    const share = y / (height * 0.66);
    lines[Math.min(Math.floor(share * 3), 2)]?.push(segment([0, y], [width, y]));
    y += lerp(5, 13, share);
  }
  const stars = Array.from({ length: 150 }, () => [chance.next() * width, chance.next() * height * 0.5] as const);
  const radius = height * chance.between(0.09, 0.115);
  const rays = ticks(
    sun,
    steps(0, TURN * (71 / 72), 72),
    radius * 1.34,
    (index) => radius * 1.34 + (index % 6 ? 7 : 15),
  );
  const starry = stars.map(([x, y]) => `M${Math.round(x * 10)} ${Math.round(y * 10)}h0`).join('');
  return [
    fade('sky', 0, height * 0.66, tone.sky),
    path(box(0, 0, width, height), { fill: 'url(#sky)' }),
    ...lines.map((some, third) => path(some.join(''), { stroke: tone.lines, width: 1.3 - third * 0.4, opacity: 0.7 })),
    night ? path(starry, { stroke: tone.sun, width: 1.8, opacity: 0.75, round: true }) : '',
    path(circle(sun, radius * 1.24), { fill: night ? tone.sky[1] : tone.sky[2] }),
    path(circle(sun, radius), { fill: tone.sun, stroke: tone.rim, width: 1.4 }),
    night ? path(circle([sun[0] + radius * 0.42, sun[1] - radius * 0.12], radius * 0.86), { fill: tone.sky[1] }) : '',
    path(circle(sun, radius * (night ? 1.08 : 0.92)), { stroke: tone.rim, width: 0.8 }),
    path(rays, { stroke: tone.rim, width: 1.2, opacity: 0.8 }),
  ].join('');
}

/** Open water before the coast, its lines wider apart towards the viewer, with the sun's road on it. */
export function sea({ width, height, chance }: Sheet, tone: LatinTone, noise: Noise, sunX: number): string {
  const shore = height * 0.77;
  const fine: string[] = [];
  const road: string[] = [];
  for (let y = shore, wave = 0; y < height; wave++) {
    const swell = steps(-10, width + 10, 60).map(
      (x): Point => [x, y + (wave / 3) * noise(x / (150 + wave * 9), wave * 0.7)],
    );
    fine.push(curve(swell));
    const glint = height * 0.13 * chance.between(0.35, 1) * (1 - wave / 45);
    road.push(segment([sunX - glint, y + 2], [sunX + glint * chance.between(0.6, 1.1), y + 2]));
    y += 3.5 + wave * 0.62;
  }
  return [
    path(box(0, shore, width, height - shore), { fill: tone.sea }),
    path(fine.join(''), { stroke: mix(tone.ranges[4], tone.sea, 0.15), width: 1.1 }),
    path(road.join(''), { stroke: tone.sun, width: 3, round: true }),
    path(segment([0, shore], [width, shore]), { stroke: tone.dark, width: 1.4 }),
  ].join('');
}
