import { chanceOf } from './chance';
import { mix, ramp } from './colour';
import { type Contour, contourShape, contoursOf } from './contours';
import { box, circle, clipped, curve, path, polyline, segment } from './ink';
import { ease, type Point, steps } from './measure';
import { fractal, noiseOf, reliefOf } from './relief';
import { finish, type Sheet } from './sheet';

const SIZE = { width: 1650, height: 750 };

const day = {
  sea: ['#4F80B2', '#7FA8CC', '#A9C6DC', '#CBDDE8', '#E3ECF0'],
  land: ['#F2ECDD', '#E8DFC8', '#DCCFB2'],
  coast: '#2F4656',
  grid: '#12262E',
  track: '#C8371B',
  paper: '#F7F6F1',
  ink: '#12262E',
} as const;

const dark = {
  sea: ['#102B48', '#153A5B', '#1D4A6C', '#265877', '#316580'],
  land: ['#232B29', '#2D3632', '#39433C'],
  coast: '#A9C0CC',
  grid: '#C9D6DB',
  track: '#F0623F',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

/** The sheet of addresses where nothing is: a sea chart that ends at the limit of its survey, and a track that goes on. */
export function drawOffTheChart(night: boolean): string {
  const tone = night ? dark : day;
  const sheet: Sheet = { ...SIZE, night, chance: chanceOf('off-the-chart') };
  const { width, height } = sheet;
  const [ground, bend] = [noiseOf(sheet.chance), noiseOf(sheet.chance)];
  const limit = steps(-0.02, 1.02, 44).map(
    (share): Point => [
      width * (0.455 + 0.035 * Math.sin(share * 7.5 + 0.6) + 0.014 * bend(share * 3, 1)),
      share * height,
    ],
  );
  const relief = reliefOf({ width: width * 0.52, height }, 7.5, (x, y) => {
    const [u, v] = [x / 430, y / 430];
    return fractal(ground, u + 0.4 * fractal(bend, u, v, 2), v, 5, 0.46) + 0.1 - x / 2600;
  });
  const surveyed = [
    path(box(0, 0, width * 0.52, height), { fill: tone.sea[0] }),
    ...contoursOf(relief, steps(-0.62, 0.6, 17), 0.75).map((contour) => depth(contour, tone)),
    graticule(sheet, tone.grid, 0.16),
  ];
  const picture = [
    graticule(sheet, tone.grid, 0.09),
    clipped('survey', `${polyline([[0, 0], ...limit, [0, height]])}z`, surveyed.join('')),
    path(curve(limit), { stroke: tone.coast, width: 1.6, dash: [22, 9, 4, 9] }),
    track(tone.track),
  ];
  return finish(sheet, { picture: picture.join(''), paper: tone.paper, ink: tone.ink }, SIZE.width);
}

type Palette = typeof day | typeof dark;

function depth(contour: Contour, { sea, land, coast }: Palette): string {
  const isLand = contour.level > -0.03;
  const share = isLand ? ease(0, 0.6, contour.level) : ease(-0.62, -0.05, contour.level);
  const isShore = isLand && contour.level < 0.05;
  return path(contourShape(contour), {
    fill: ramp(isLand ? land : sea, share),
    stroke: isShore ? coast : mix(ramp(isLand ? land : sea, share), coast, 0.45),
    width: isShore ? 1.9 : 0.8,
  });
}

function graticule({ width, height }: Sheet, colour: string, opacity: number): string {
  const lines = [
    ...steps(0, width, 12).map((x) => segment([x, 0], [x, height])),
    ...steps(0, height, 6).map((y) => segment([0, y], [width, y])),
  ];
  return path(lines.join(''), { stroke: colour, width: 1, opacity });
}

function track(red: string): string {
  const way: Point[] = [
    [295, 676],
    [395, 606],
    [456, 520],
    [468, 430],
    [525, 335],
    [620, 245],
    [745, 200],
    [870, 187],
    [985, 190],
  ];
  const end: Point = [985, 190];
  return [
    path(curve(way), { stroke: red, width: 3, dash: [16, 9] }),
    path(circle(end, 9), { fill: red }),
    path(circle(end, 20), { stroke: red, width: 1.8 }),
    path(circle(end, 34), { stroke: red, width: 1.1, opacity: 0.8 }),
  ].join('');
}
