import { ramp, redLead } from './colour';
import { box, circle, curve, path, polygon, segment } from './ink';
import { lerp, type Point, steps } from './measure';
import type { Drawing, Sheet } from './sheet';
import { type Ground, groundOf, shade } from './training-ground';

const day = {
  sky: '#F3F5E9',
  grid: '#3F5A1C',
  slopes: ['#F2F4E4', '#DDE5BF', '#BBCB8D', '#8FA961', '#5E7D38', '#365220'],
  wire: '#2F4716',
  paper: '#F8F9F1',
  ink: '#26361A',
} as const;

const dark = {
  sky: '#0F1711',
  grid: '#8FB05E',
  slopes: ['#55702F', '#3F5826', '#2E431F', '#21331A', '#172515', '#101A11'],
  wire: '#A9C77B',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

const COLUMNS = 120;
const ROWS = 68;

/** Training & Simulation: a terrain as a simulator holds it, in wires, with one flight through it. */
export function drawTerrain(sheet: Sheet): Drawing {
  const { width, height, night, chance } = sheet;
  const tone = night ? dark : day;
  const ground = groundOf(chance);
  const view = viewOf(sheet);
  const rows = steps(0, 1, ROWS).map((depth) => {
    return steps(0, 1, COLUMNS).map((across) => view(across, depth, ground.height(across, depth)));
  });
  const strips: string[] = [];
  rows.forEach((row, index) => {
    const depth = index / (ROWS - 1);
    strips.push(
      strip({ row, next: rows[index + 1], depth, index, shade: (across) => shade(ground, across, depth), tone }),
    );
  });
  const picture = [
    path(box(0, 0, width, height), { fill: tone.sky }),
    skyGrid(sheet, tone.grid),
    ...strips,
    flight(ground, view, redLead(night), tone.sky),
  ];
  return { picture: picture.join(''), paper: tone.paper, ink: tone.ink };
}

type Tone = typeof day | typeof dark;
type View = (across: number, depth: number, height: number) => Point;

/** Depth runs from 0 at the horizon to 1 at the viewer; rows draw together with distance. */
function viewOf({ width, height }: Sheet): View {
  const horizon = height * 0.17;
  return (across, depth, high) => {
    const near = 1 / (0.5 + (1 - depth) ** 1.5 * 3.1);
    const spread = width * (0.72 + 1.75 * near);
    return [width / 2 + (across - 0.5) * spread, horizon + height * (0.56 - high * 0.7) * near];
  };
}

/**
 * One row of ground: filled from its line down to the next, shaded by a fade across the sheet so that no facet shows,
 * with the wires that run towards the viewer.
 */
function strip(order: {
  row: Point[];
  next: Point[] | undefined;
  depth: number;
  index: number;
  shade: (across: number) => number;
  tone: Tone;
}): string {
  const { row, next = row, depth, index, tone } = order;
  const seen = (_: unknown, at: number) => (row[at + 1]?.[0] ?? 1700) > -10 && (row[at - 1]?.[0] ?? -100) < 1610;
  const line = row.filter(seen);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return '';
  const floor = Math.max(...line.map(([, y]) => y), ...next.filter(seen).map(([, y]) => y)) + 3;
  const stops = steps(0, 1, 24).map((share) => {
    const across =
      (lerp(first[0], last[0], share) - (row[0]?.[0] ?? 0)) / ((row.at(-1)?.[0] ?? 1) - (row[0]?.[0] ?? 0));
    return `<stop offset="${Math.round(share * 1000) / 1000}" stop-color="${ramp(tone.slopes, order.shade(across))}"/>`;
  });
  const paint = `x1="${Math.round(first[0] * 10)}" x2="${Math.round(last[0] * 10)}" y1="0" y2="0"`;
  const wires = row
    .map((point, at) => (at % 3 === 0 && seen(point, at) ? segment(point, next[at] ?? point) : ''))
    .join('');
  const ink = { stroke: tone.wire, width: lerp(0.5, 1.25, depth ** 1.5), opacity: lerp(0.55, 0.8, depth) };
  return [
    `<linearGradient id="row${index}" gradientUnits="userSpaceOnUse" ${paint}>${stops.join('')}</linearGradient>`,
    path(polygon([...line, [last[0], floor], [first[0], floor]]), { fill: `url(#row${index})` }),
    path(curveOrLine(line) + wires, ink),
  ].join('');
}

const curveOrLine = (line: Point[]) => curve(line.filter((_, index) => index % 2 === 0 || index === line.length - 1));

function skyGrid({ width, height }: Sheet, colour: string): string {
  const lines = [
    ...steps(40, width - 40, Math.round(width / 40)).map((x) => segment([x, 0], [x, height * 0.6])),
    ...steps(40, height * 0.6, Math.round(height / 66)).map((y) => segment([0, y], [width, y])),
  ];
  return path(lines.join(''), { stroke: colour, width: 0.6, opacity: 0.35 });
}

/** A flight down the lane at one height, dropped to the ground below it. */
function flight({ height, lane }: Ground, view: View, red: string, paper: string): string {
  const way = steps(0.1, 0.965, 41);
  const air = way.map((depth, index) => {
    return view(lane(depth), depth, Math.max(0.27, height(lane(depth), depth) + 0.1) + 0.04 * Math.sin(index / 6));
  });
  const shadow = way.map((depth) => view(lane(depth), depth, height(lane(depth), depth)));
  const drops = air
    .filter((_, index) => index % 2 === 0)
    .map((point, index) => segment(point, shadow[index * 2] ?? point));
  const posts = air.map((point, index) => (index % 5 === 0 ? circle(point, lerp(2.5, 7.5, index / 40)) : ''));
  return [
    path(drops.join(''), { stroke: red, width: 1 }),
    path(curve(shadow), { stroke: red, width: 1.2, dash: [5, 4] }),
    path(curve(air), { stroke: red, width: 3.2, round: true }),
    path(posts.join(''), { fill: paper, stroke: red, width: 2.2 }),
  ].join('');
}
