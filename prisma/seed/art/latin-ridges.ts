import { mix, ramp, redLead } from './colour';
import { fade, path, polygon, polyline, segment } from './ink';
import { sea, sky } from './latin-sky';
import { type LatinTone, latinTone } from './latin-tone';
import { distance, lerp, type Point, steps } from './measure';
import { type Landscape, rangeOf } from './mountain-range';
import { noiseOf } from './relief';
import type { Drawing, Sheet } from './sheet';

/** América Latina: engraved ranges from sand to teal, a low sun, and a surveyor's triangle over the peaks. */
export function drawRidges(sheet: Sheet): Drawing {
  const { width, height, chance, night } = sheet;
  const tone = latinTone(night);
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
  }: { name: string; near: number; foot: number; rise: number; sheet: Sheet; tone: LatinTone },
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

/** Survey stations on peaks in plain sight, all sighted from the one marked in red lead. */
function survey(skylines: Point[][], { width, chance }: Sheet, tone: LatinTone, red: string): string {
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
