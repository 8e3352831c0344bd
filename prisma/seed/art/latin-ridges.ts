import { mix, ramp, redLead } from './colour';
import { box, circle, curve, fade, path, polygon, polyline, segment, ticks } from './ink';
import { distance, lerp, type Point, steps } from './measure';
import { type Landscape, rangeOf } from './mountain-range';
import { type Noise, noiseOf } from './relief';
import type { Drawing, Sheet } from './sheet';

const TURN = Math.PI * 2;

const day = {
  sky: ['#F3DDBB', '#F8EBD3', '#FBF3E2'],
  lines: '#B98B55',
  sun: '#FFFBF0',
  rim: '#8A5A35',
  ranges: ['#EBCFA3', '#DDAE7C', '#C08A5E', '#7F8B78', '#2F7A71', '#0B4F4A', '#0A2F30'],
  mist: '#F8EBD3',
  dark: '#0B2A2B',
  light: '#FFF6E2',
  sea: '#E9DCC0',
  paper: '#FBF6EA',
  ink: '#163A39',
} as const;

const dark = {
  sky: ['#0B1A1E', '#10262A', '#1C3838'],
  lines: '#2F5552',
  sun: '#E8E3D0',
  rim: '#A9B8A8',
  ranges: ['#3D4E46', '#4F4C3E', '#4A4337', '#2A4341', '#173A39', '#0D2829', '#081A1C'],
  mist: '#5A5B4B',
  dark: '#050F11',
  light: '#C9BE9C',
  sea: '#12292C',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

/** América Latina: engraved ranges from sand to teal, a low sun, and a surveyor's triangle over the peaks. */
export function drawRidges(sheet: Sheet): Drawing {
  const { width, height, chance, night } = sheet;
  const tone = night ? dark : day;
  const noise = noiseOf(chance);
  const landscape = chance.pick<Landscape>(['sierra', 'sierra', 'volcano', 'hills', 'coast', 'coast']);
  const sun: Point = [width * chance.pick([0.22, 0.3, 0.66, 0.74] as const), height * chance.between(0.2, 0.31)];
  const layers = landscape === 'coast' ? 6 : chance.whole(7, 8);
  const horizon = chance.between(0.5, 0.58);
  const ranges = steps(0, 1, layers).map((near, layer) => {
    const foot = height * lerp(horizon, landscape === 'coast' ? 0.8 : 1.12, near ** 1.2);
    const tall = landscape === 'hills' ? 0.3 : lerp(0.36, 0.3, near);
    const rise = height * tall * chance.between(0.75, 1.1);
    const range = rangeOf({ landscape, noise, chance, width, near, foot, rise, sunX: sun[0] });
    return { ...range, picture: paint(range, { name: `range${layer}`, near, foot, rise, sheet, tone }) };
  });
  const picture = [
    sky(sheet, tone, sun),
    ...ranges.map((range) => range.picture),
    landscape === 'coast' ? sea(sheet, tone, noise, sun[0]) : '',
    survey(
      ranges.map((range) => range.skyline),
      sheet,
      tone,
      redLead(night),
    ),
  ];
  return { picture: picture.join(''), paper: tone.paper, ink: tone.ink };
}

type Tone = typeof day | typeof dark;
type Range = { skyline: Point[]; lit: string; shaded: string };

function paint(
  { skyline, lit, shaded }: Range,
  {
    name,
    near,
    foot,
    rise,
    sheet,
    tone,
  }: { name: string; near: number; foot: number; rise: number; sheet: Sheet; tone: Tone },
): string {
  const { width, height } = sheet;
  const colour = ramp(tone.ranges, near);
  const body = polygon([...skyline, [width + 10, height + 10], [-10, height + 10]]);
  return [
    fade(name, foot - rise, foot + rise * 0.7, [
      mix(colour, tone.dark, 0.1),
      colour,
      mix(colour, tone.mist, 0.5 * (1 - near)),
    ]),
    path(body, { fill: `url(#${name})` }),
    path(lit, { stroke: mix(colour, tone.light, 0.55), width: lerp(0.6, 1, near), opacity: 0.75 }),
    path(shaded, { stroke: mix(colour, tone.dark, 0.5), width: lerp(0.8, 1.6, near), opacity: 0.8 }),
    path(polyline(skyline), { stroke: mix(colour, tone.dark, 0.55), width: 1.3 }),
  ].join('');
}

function sky(sheet: Sheet, tone: Tone, sun: Point): string {
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
function sea({ width, height, chance }: Sheet, tone: Tone, noise: Noise, sunX: number): string {
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

/** Survey stations on peaks in plain sight, all sighted from the one marked in red lead. */
function survey(skylines: Point[][], { width, chance }: Sheet, tone: Tone, red: string): string {
  const wanted = steps(0.1, 0.9, 5).map((share) => (share + chance.between(-0.05, 0.05)) * width);
  const stations = wanted.flatMap((x): Point[] => {
    const layer = chance.whole(0, Math.min(2, skylines.length - 1));
    const inSight = (point: Point) =>
      skylines.slice(layer + 1).every((nearer) => heightAt(nearer, point[0]) > point[1]);
    const peaks = (skylines[layer] ?? []).filter((point) => Math.abs(point[0] - x) < width * 0.07 && inSight(point));
    return peaks.length ? [peaks.reduce((top, point) => (point[1] < top[1] ? point : top))] : [];
  });
  const main = stations[chance.whole(1, Math.max(stations.length - 2, 1))] ?? stations[0];
  if (!main) return '';
  const others = stations.filter((station) => distance(station, main) > 60);
  const triangle = ([x, y]: Point, size: number) =>
    polygon([
      [x, y - size * 1.25],
      [x + size, y + size * 0.55],
      [x - size, y + size * 0.55],
    ]);
  return [
    path(others.map((station) => segment(main, station)).join(''), { stroke: red, width: 1.8 }),
    path(others.map((station) => triangle(station, 9)).join(''), { fill: tone.sun, stroke: red, width: 2 }),
    path(triangle(main, 15), { fill: red, stroke: tone.sun, width: 1.6 }),
  ].join('');
}

const heightAt = (skyline: Point[], x: number) =>
  skyline.reduce((best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best))[1];
