import { coastline } from './coastline';
import { mix, ramp } from './colour';
import { compassRose } from './compass-rose';
import { type Contour, contourShape, contoursOf } from './contours';
import { fairwayThrough } from './fairway';
import { circle, curve, path, polyline, segment } from './ink';
import { ease, type Point, steps } from './measure';
import { type Relief, reliefOf } from './relief';
import type { Drawing, Sheet } from './sheet';

const day = {
  sea: ['#143060', '#1F4A86', '#4F80B2', '#9CBDD6', '#DCE9EE'],
  land: ['#F2ECDD', '#E6DCC4', '#D6C8A8'],
  heights: '#A8987A',
  coast: '#2A3338',
  grid: '#FFFFFF',
  dots: '#12305C',
  paper: '#F7F6F1',
  ink: '#12262E',
} as const;

const dark = {
  sea: ['#081423', '#0D2240', '#153659', '#245377', '#33688A'],
  land: ['#1B2423', '#27312E', '#364039'],
  heights: '#55625A',
  coast: '#C9D6DB',
  grid: '#9FC3E0',
  dots: '#9FC3E0',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

/** International Security: a sea chart of straits, coasts and islands that exist nowhere. */
export function drawStraits(sheet: Sheet): Drawing {
  const { width, height, night } = sheet;
  const tone = night ? dark : day;
  const relief = reliefOf(sheet, 5, coastline(sheet));
  const seabed = contoursOf(relief, steps(-1, -0.05, 20), 0.5);
  const land = contoursOf(relief, steps(0, 1.4, 21), 0.46);
  const way = fairwayThrough(relief, width, height);
  const rose = openWater(relief, sheet, way);
  const picture = [
    path(`M0 0h${width * 10}v${height * 10}h${-width * 10}z`, { fill: tone.sea[0] }),
    ...seabed.map((contour, index) => depth(contour, index, seabed.length, tone.sea)),
    graticule(sheet, tone.grid),
    rose ? compassRose(rose, height * 0.17, night ? '#C7DBEA' : '#FFFFFF', night ? 0.5 : 0.7) : '',
    ...land.map((contour, index) =>
      path(contourShape(contour), {
        fill: ramp(tone.land, index / 12),
        stroke: index ? tone.heights : tone.coast,
        width: index ? (index % 4 ? 0.55 : 1) : 2,
      }),
    ),
    path(shoals(relief, sheet), { stroke: tone.dots, width: 1.8, opacity: 0.5, round: true }),
    crosses(sheet, tone.grid),
    fairway(way, tone.sea[0], night ? '#FF7A55' : '#F0522F'),
  ];
  return { picture: picture.join(''), paper: tone.paper, ink: tone.ink };
}

type Palette = typeof day | typeof dark;

function depth(contour: Contour, index: number, count: number, sea: Palette['sea']): string {
  const share = ease(0, 1, index / (count - 1));
  const main = index % 4 === 0;
  return path(contourShape(contour), {
    fill: ramp(sea, Math.floor(share * 10) / 10),
    stroke: mix(ramp(sea, share), '#FFFFFF', main ? 0.42 : 0.2),
    width: main ? 1.4 : 0.7,
  });
}

/** Dots in the shallow water just off the beach. */
function shoals(relief: Relief, { width, height, chance }: Sheet): string {
  let dots = '';
  for (let tried = 0; tried < 6500; tried++) {
    const [x, y] = [chance.next() * width, chance.next() * height];
    const ground = relief.at([x, y]);
    if (ground < -0.012 && ground > -0.08) dots += `M${Math.round(x * 10)} ${Math.round(y * 10)}h0`;
  }
  return dots;
}

function graticule({ width, height }: Sheet, colour: string): string {
  const parallels = steps(-0.4, 1.4, 12).map((share): Point[] => {
    return [0, 0.25, 0.5, 0.75, 1].map(
      (at): Point => [at * width, share * height + 52 * (Math.abs(at - 0.5) * 2) ** 2 - 26],
    );
  });
  const meridians = steps(-0.2, 1.2, Math.round(width / 125)).map((share): Point[] => {
    const x = share * width;
    return [
      [x, 0],
      [width / 2 + (x - width / 2) * 1.06, height],
    ];
  });
  return path(parallels.map(curve).join('') + meridians.map(polyline).join(''), {
    stroke: colour,
    width: 0.8,
    opacity: 0.36,
  });
}

function crosses({ width, height }: Sheet, colour: string): string {
  const marks = steps(0.11, 0.89, 8).flatMap((u) =>
    steps(0.17, 0.83, 5).map((v): Point => [u * width + 8, v * height + 10]),
  );
  const shape = marks.map(([x, y]) => segment([x - 5, y], [x + 5, y]) + segment([x, y - 5], [x, y + 5])).join('');
  return path(shape, { stroke: colour, width: 1, opacity: 0.5 });
}

function fairway(way: Point[], water: string, red: string): string {
  const mark = way[Math.round(way.length * 0.44)] ?? [0, 0];
  const buoys = way.filter((_, index) => index % 4 === 2).map((point) => circle(point, 5.5));
  return [
    path(curve(way), { stroke: red, width: 2.6, dash: [16, 7] }),
    path(buoys.join(''), { fill: water, stroke: red, width: 2.2 }),
    path(circle(mark, 11), { fill: red }),
    path(circle(mark, 24), { stroke: red, width: 1.8 }),
    path(circle(mark, 40), { stroke: red, width: 1.1, opacity: 0.8 }),
  ].join('');
}

/** Where a compass rose covers neither land nor fairway; none where the sea has no room. */
function openWater(relief: Relief, { width, height, chance }: Sheet, way: Point[]): Point | undefined {
  const radius = height * 0.19;
  const free = (centre: Point) => {
    const around = steps(0, 5.5, 12).map(
      (angle): Point => [centre[0] + radius * Math.sin(angle), centre[1] + radius * Math.cos(angle)],
    );
    const wet = around.filter((point) => relief.at(point) < -0.06).length;
    const near = Math.min(...way.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])));
    return wet + Math.min(near / radius, 1.2) * 4;
  };
  const places = Array.from(
    { length: 60 },
    (): Point => [chance.between(0.16, 0.84) * width, chance.between(0.24, 0.74) * height],
  );
  const best = places.reduce((a, b) => (free(b) > free(a) ? b : a));
  return free(best) > 13 ? best : undefined;
}
