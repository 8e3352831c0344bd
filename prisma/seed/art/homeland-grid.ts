import { ramp, redLead } from './colour';
import { contourShape, contoursOf } from './contours';
import { box, path, polygon, segment } from './ink';
import { bearing, between, clamp, distance, ease, middle, type Point, steps } from './measure';
import { noiseOf, reliefOf } from './relief';
import { sensorNet } from './sensor-net';
import type { Drawing, Sheet } from './sheet';
import { blocksOf } from './town-blocks';
import { harbourOf, riverOf, type Water } from './waters';

const day = {
  ground: '#FBF5F5',
  blocks: ['#F3E4E9', '#E6C9D4', '#D2A2B5', '#B67995', '#8F486D', '#662543'],
  water: '#FBF6F6',
  bank: '#7A2A4C',
  line: '#22101A',
  paper: '#FBF8F7',
  ink: '#35121F',
} as const;

const dark = {
  ground: '#130D11',
  blocks: ['#22161D', '#33202B', '#4B2C3D', '#6D3D56', '#975675', '#C98AA6'],
  water: '#0F0B0E',
  bank: '#B9708F',
  line: '#F0DCE4',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

/** Homeland Security: a town from above, its water, and the sensors that watch over it. */
export function drawTown(sheet: Sheet): Drawing {
  const { width, height, night, chance } = sheet;
  const tone = night ? dark : day;
  const noise = noiseOf(chance);
  const centre: Point = [width * chance.between(0.4, 0.62), height * chance.between(0.34, 0.5)];
  const turn = chance.between(0.1, 0.45) * (chance.odds(0.5) ? 1 : -1);
  const bend = chance.between(40, 76);
  const lay = ([x, y]: Point): Point => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const [a, b] = [dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn)];
    return [width / 2 + a + bend * noise(a / 900, b / 900), height / 2 + b + bend * noise(a / 900 + 30, b / 900 + 9)];
  };
  const water = chance.odds(0.66) ? riverOf(sheet, noise) : harbourOf(sheet, noise);
  const picture = [
    path(box(0, 0, width, height), { fill: tone.ground }),
    houses(sheet, centre, lay, water, tone),
    waterLines(sheet, water, tone),
    bridges(water, tone),
    sensorNet(sheet, centre, { line: tone.line, paper: tone.ground, red: redLead(night) }),
  ];
  return { picture: picture.join(''), paper: tone.paper, ink: tone.ink };
}

type Tone = typeof day | typeof dark;

function houses(sheet: Sheet, centre: Point, lay: (point: Point) => Point, water: Water, tone: Tone): string {
  const { width, height, chance } = sheet;
  const shapes = Array.from({ length: 9 }, () => '');
  const [parks, courts]: [string[], string[]] = [[], []];
  for (const { corners, depth, area } of blocksOf(sheet, centre, lay)) {
    const heart = middle(corners);
    const [luck, tint] = [chance.next(), chance.between(-0.19, 0.19)];
    const outside = heart[0] < -40 || heart[0] > width + 40 || heart[1] < -40 || heart[1] > height + 40;
    if (outside || water.fromBank(heart) < -20) continue;
    if (luck < 0.04 && depth > 5) parks.push(polygon(corners));
    else {
      const dense = 1 - ease(0.03, 0.5, distance(heart, centre) / Math.max(width, height));
      const shade = Math.round(clamp(dense * 0.74 + tint, 0, 1) * 8);
      shapes[shade] += polygon(corners);
      if (area > 900 && luck > 0.56)
        courts.push(polygon(corners.map((corner) => between(heart, corner, 0.4 + luck * 0.22))));
    }
  }
  return [
    ...shapes.map((shape, index) => path(shape, { fill: ramp(tone.blocks, index / 8) })),
    path(courts.join(''), { fill: tone.ground, opacity: 0.8 }),
    path(parks.join(''), { stroke: tone.blocks[4], width: 0.9, dash: [2, 3] }),
  ].join('');
}

/** Old engravers' water: lines that follow the bank, fainter and farther apart towards the middle. */
function waterLines(sheet: Sheet, { fromBank }: Water, tone: Tone): string {
  const relief = reliefOf(sheet, 6, (x, y) => -fromBank([x, y]));
  const offsets = [-12, 0, 5, 11, 18, 26, 35, 46, 60, 78, 100, 130, 170];
  return contoursOf(relief, offsets, 0.3)
    .map((contour, index) =>
      path(contourShape(contour), {
        ...(index < 2 && { fill: index ? tone.water : tone.ground }),
        ...(index > 0 && {
          stroke: tone.bank,
          width: index === 1 ? 2 : 0.9,
          opacity: clamp(1 - index * 0.06, 0.35, 1),
        }),
      }),
    )
    .join('');
}

function bridges({ bridges }: Water, tone: Tone): string {
  return bridges
    .map(({ at, along, length }) => {
      // A bearing of `along` lies across the stream: bearings count from north, `along` from east.
      const deck = (side: number) => {
        const mid = bearing(at, along + Math.PI / 2, side);
        return segment(bearing(mid, along, length / 2), bearing(mid, along + Math.PI, length / 2));
      };
      return (
        path(deck(0), { stroke: tone.ground, width: 13 }) +
        path(steps(-6.5, 6.5, 2).map(deck).join(''), { stroke: tone.bank, width: 1.6 })
      );
    })
    .join('');
}
