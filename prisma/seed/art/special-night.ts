import { ramp, redLead } from './colour';
import { type Contour, contourShape, contoursOf } from './contours';
import { illuminate } from './illumination';
import { box, circle, curve, path, segment, ticks } from './ink';
import { bearing, clamp, ease, type Point, steps } from './measure';
import { moonScale } from './moon-scale';
import { fractal, noiseOf, type Relief, reliefOf, ridged } from './relief';
import type { Drawing, Sheet } from './sheet';

const TURN = Math.PI * 2;

const day = {
  ground: ['#0A171D', '#11262E', '#1D3A44', '#2F525B', '#4A6C72'],
  water: '#091218',
  shade: '#050D11',
  moonlit: '#D3E4E2',
  paper: '#0B1519',
  ink: '#8FA6AC',
} as const;

// By night the site's own ground is darker than this sheet by day: one stop down, the moonlight kept.
const dark = {
  ground: ['#0A1217', '#0E1C22', '#152A32', '#213C44', '#33525A'],
  water: '#080E12',
  shade: '#04090C',
  moonlit: '#B4C9CA',
  paper: '#0F1518',
  ink: '#7F949B',
} as const;

/** Special Forces: moonlit country in contours, bearings from one place, a track away from it. */
export function drawNight(sheet: Sheet): Drawing {
  const { width, height, night, chance } = sheet;
  const tone = night ? dark : day;
  const relief = reliefOf(sheet, 5, country(sheet));
  const contours = contoursOf(relief, steps(-0.6, 0.96, 39), 0.46);
  const moon = chance.pick([-0.8, 0.8, 0.5, -0.5] as const);
  const lines = illuminate(contours, moon, 7);
  const start: Point = [width * chance.between(0.26, 0.42), height * chance.between(0.34, 0.56)];
  const picture = [
    path(box(0, 0, width, height), { fill: tone.water }),
    ...tints(contours, tone.ground),
    ...lines.map(({ shape, facing }) => path(shape, moonlight(facing, tone))),
    bearings(sheet, start),
    track(relief, sheet, start, redLead(true)),
    moonScale(sheet, chance.whole(1, 13)),
  ];
  const bar = { ink: '#C9D6DB', paper: '#0A1418' };
  return { picture: picture.join(''), paper: tone.paper, ink: tone.ink, bar };
}

type Tone = typeof day | typeof dark;

function tints(contours: Contour[], ground: Tone['ground']): string[] {
  return contours.map((contour, index) => {
    const share = index / (contours.length - 1);
    return index % 2 ? '' : path(contourShape(contour), { fill: ramp(ground, share * 1.15) });
  });
}

const moonlight = (facing: number, { shade, moonlit, ground }: Tone) => ({
  stroke: facing > 0 ? ramp([ground[3], moonlit], facing * 1.1) : ramp([ground[3], shade], -facing * 1.4),
  width: 0.5 + 1.5 * Math.abs(facing) ** 1.4,
  round: true,
});

/** Ridges, rolling ground, a coast, or a great bowl among hills. */
function country({ width, height, chance }: Sheet) {
  const [noise, crest] = [noiseOf(chance), noiseOf(chance)];
  const kind = chance.pick(['ridges', 'rolling', 'coast', 'bowl'] as const);
  const turn = chance.between(0, TURN);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const centre: Point = [chance.between(0.35, 0.65), chance.between(0.35, 0.6)];
  return (x: number, y: number) => {
    const [u, v] = [x / 760, y / 760];
    const rolling = fractal(noise, u + 0.35 * noise(v * 1.2, u), v, 4, 0.42) * 0.8;
    const crests = ridged(crest, (u * cos - v * sin) * 0.75, (u * sin + v * cos) * 1.25, 3, 0.4);
    if (kind === 'ridges') return rolling * 0.45 + crests * 0.75 - 0.3;
    if (kind === 'rolling') return rolling + crests * 0.28 - 0.08;
    const [px, py] = [x / width - 0.5, y / height - 0.5];
    if (kind === 'coast')
      return rolling * 0.6 + crests * 0.5 - 0.28 + 0.95 * clamp((px * cos + py * sin) * 1.5, -0.6, 0.5);
    const away = Math.hypot((x / width - centre[0]) * (width / height), y / height - centre[1]);
    return rolling * 0.45 + crests * 0.35 - 0.42 + 0.75 * ease(0.08, 0.55, away) - 0.4 * ease(0.5, 1.1, away);
  };
}

function bearings({ height, chance }: Sheet, start: Point): string {
  const reach = height * 0.29;
  const rings = steps(1, 7, 7).map((ring) => circle(start, ring * height * 0.098));
  const first = chance.between(0, 0.6);
  const rays = steps(0, 5, 6).map((ray) => first + ray * 1.02 + chance.between(-0.2, 0.2));
  const card = ticks(
    start,
    steps(0, TURN * (143 / 144), 144),
    reach,
    (index) => reach + (index % 12 ? (index % 4 ? 5 : 10) : 17),
  );
  const pale = '#DCE8E8';
  const lines = rays.map((angle) => segment(bearing(start, angle, 42), bearing(start, angle, 2400)));
  return [
    path(rings.filter((_, index) => index % 2 === 0).join(''), {
      stroke: pale,
      width: 0.8,
      opacity: 0.55,
      dash: [2, 7],
    }),
    path(rings.filter((_, index) => index % 2 === 1).join(''), { stroke: pale, width: 0.7, opacity: 0.4 }),
    path(lines.join(''), { stroke: pale, width: 1, opacity: 0.7 }),
    path(card, { stroke: pale, width: 1, opacity: 0.85 }),
  ].join('');
}

/** A track that keeps to low ground: at every step the lowest of a fan of ways ahead. */
function track(relief: Relief, { width, height, chance }: Sheet, start: Point, red: string): string {
  const way: Point[] = [start];
  let heading = chance.between(1.1, 1.9);
  let here = start;
  for (let leg = 0; leg < 30 && here[0] < width * 0.93; leg++) {
    const fan = steps(-0.5, 0.5, 9).map((turn) => heading + turn);
    const cost = (angle: number) => {
      const [x, y] = bearing(here, angle, 60);
      const astray = Math.max(0, height * 0.14 - y, y - height * 0.8) * 0.02;
      return relief.at([x, y]) + astray + Math.abs(angle - 1.57) * 0.2;
    };
    heading = fan.reduce((best, angle) => (cost(angle) < cost(best) ? angle : best));
    here = bearing(here, heading, 30);
    way.push(here);
  }
  const posts = way.filter((_, index) => index > 0 && index % 7 === 0);
  const end = way.at(-1) ?? start;
  return [
    path(curve(way), { stroke: red, width: 3, round: true }),
    path(posts.map(([x, y]) => box(x - 5, y - 5, 10, 10)).join(''), { fill: '#0D1A20', stroke: red, width: 2 }),
    path(circle(start, 9) + circle(end, 5), { fill: red }),
    path(circle(start, 22), { stroke: red, width: 1.8 }),
  ].join('');
}
