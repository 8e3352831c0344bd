import { Delaunay } from 'd3-delaunay';
import type { Colour } from './colour';
import { circle, path, segment, ticks } from './ink';
import { bearing, distance, type Point, steps } from './measure';
import type { Sheet } from './sheet';

const TURN = Math.PI * 2;

export type NetColours = { line: Colour; paper: Colour; red: Colour };

/** Sensors over a town, joined to their neighbours; the one nearest the centre is the red mark. */
export function sensorNet({ width, height, chance }: Sheet, centre: Point, { line, paper, red }: NetColours): string {
  const masts: Point[] = [];
  for (let tried = 0; tried < 4000 && masts.length < Math.round((width * height) / 62_000); tried++) {
    const mast: Point = [chance.between(70, width - 70), chance.between(70, height - 90)];
    if (masts.every((other) => distance(other, mast) > 128)) masts.push(mast);
  }
  const main = masts.reduce((best, mast) => (distance(mast, centre) < distance(best, centre) ? mast : best));
  const others = masts.filter((mast) => mast !== main);
  const sectors = others.map((mast) => ({
    mast,
    reach: chance.between(70, 118),
    look: chance.between(0, TURN),
    open: chance.between(0.5, 1),
  }));
  const rings = [48, 92, 136, 180];
  const card = ticks(main, steps(0, TURN * (71 / 72), 72), 180, (index) => (index % 6 ? 187 : 196));
  return [
    path(sectors.map(({ mast, look, open, reach }) => sector(mast, look - open, look + open, reach)).join(''), {
      fill: line,
      opacity: 0.16,
    }),
    path(sectors.map(({ mast, reach }) => circle(mast, reach)).join(''), {
      stroke: line,
      width: 0.8,
      opacity: 0.65,
      dash: [3, 4],
    }),
    path(links(masts), { stroke: line, width: 1.4 }),
    path(rings.map((reach) => circle(main, reach)).join('') + card, { stroke: red, width: 1.5 }),
    path(others.map((mast) => circle(mast, 7)).join(''), { fill: paper, stroke: line, width: 2.2 }),
    path(others.map((mast) => circle(mast, 2.3)).join(''), { fill: line }),
    path(circle(main, 13), { fill: red, stroke: paper, width: 3 }),
  ].join('');
}

function links(masts: Point[]): string {
  const net = Delaunay.from(masts.map(([x, y]): [number, number] => [x, y]));
  return masts
    .flatMap((mast, index) =>
      [...net.neighbors(index)]
        .filter((other) => other > index)
        .map((other) => masts[other] ?? mast)
        .filter((other) => distance(mast, other) < 330)
        .map((other) => segment(mast, other)),
    )
    .join('');
}

function sector(centre: Point, from: number, to: number, reach: number): string {
  const [x, y] = centre.map((value) => Math.round(value * 10));
  const [start, end] = [bearing(centre, from, reach), bearing(centre, to, reach)].map((point) =>
    point.map((value) => Math.round(value * 10)).join(' '),
  );
  return `M${x} ${y}L${start}A${Math.round(reach * 10)} ${Math.round(reach * 10)} 0 0 1 ${end}z`;
}
