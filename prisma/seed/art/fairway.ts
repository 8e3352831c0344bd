import { between, distance, ease, type Point, steps } from './measure';
import type { Relief } from './relief';

const STRIDE = 20;
const AGROUND = -0.03;

/** Where ships can go: places on a grid, and what a unit of way costs at each; infinite on land. */
type Sea = {
  columns: number;
  rows: number;
  toll: number[];
  place: (node: number) => Point;
  isDry: (at: Point) => boolean;
};
type Voyage = { way: Point[]; worth: number };

/**
 * The longest way through deep water that never touches land, from left to right; the relief is negative where there
 * is sea. From edge to edge where the sea allows it, else from an edge inwards.
 */
export function fairwayThrough(relief: Relief, width: number, height: number): Point[] {
  const sea = seaOf(relief, width, height);
  const nodeAt = ([x, y]: Point) => Math.round(y / STRIDE) * sea.columns + Math.round(x / STRIDE);
  const gates = gatesOf(relief, width, height).map(nodeAt);
  const voyages = gates.map((gate) => longestFrom(gate, gates, sea));
  const best = voyages.reduce((longest, voyage) => (voyage.worth > longest.worth ? voyage : longest), {
    way: [],
    worth: 0,
  });
  const [first, last] = [best.way[0], best.way.at(-1)];
  return calm(first && last && first[0] > last[0] ? best.way.toReversed() : best.way);
}

function seaOf(relief: Relief, width: number, height: number): Sea {
  const columns = Math.ceil(width / STRIDE) + 1;
  const rows = Math.ceil(height / STRIDE) + 1;
  const place = (node: number): Point => [(node % columns) * STRIDE, Math.floor(node / columns) * STRIDE];
  const offing = Math.min(width, height) * 0.2;
  const toll = Array.from({ length: columns * rows }, (_, node) => {
    const [x, y] = place(node);
    const depth = relief.at([x, y]);
    const inside = Math.min(x, width - x, y, height - y);
    return depth > AGROUND ? Number.POSITIVE_INFINITY : (1 + 2.5 * ease(offing, 0, inside)) / (0.12 - depth * 1.6);
  });
  return { columns, rows, toll, place, isDry: (at) => relief.at(at) > AGROUND };
}

/** The deepest place on each edge that a ship could come in by; the deepest of all where there is none. */
function gatesOf(relief: Relief, width: number, height: number): Point[] {
  const along = (length: number) => steps(0.08 * length, 0.92 * length, 40);
  const deepest = (places: Point[]) =>
    places.reduce((best, place) => (relief.at(place) < relief.at(best) ? place : best));
  const gates = [
    deepest(along(height).map((y): Point => [0, y])),
    deepest(along(height).map((y): Point => [width, y])),
    deepest(along(width).map((x): Point => [x, 0])),
    deepest(along(width).map((x): Point => [x, height])),
  ].filter((gate) => relief.at(gate) < -0.1);
  if (gates.length) return gates;
  return [deepest(along(width).flatMap((x) => along(height).map((y): Point => [x, y])))];
}

/** Floods the sea from one gate; the best end is another gate, then the farthest place still afloat. */
function longestFrom(gate: number, gates: number[], sea: Sea): Voyage {
  const start = sea.place(gate);
  const reached = sea.toll.map(() => Number.POSITIVE_INFINITY);
  const cameFrom = new Map<number, number>();
  reached[gate] = 0;
  const queue = new Set([gate]);
  for (const node of queue) {
    queue.delete(node);
    for (const next of neighbours(node, sea)) {
      const cost = (reached[node] ?? 0) + (sea.toll[next] ?? 0) * distance(sea.place(node), sea.place(next));
      const blocked = sea.isDry(between(sea.place(node), sea.place(next), 0.5));
      if (blocked || cost >= (reached[next] ?? 0)) continue;
      reached[next] = cost;
      cameFrom.set(next, node);
      queue.add(next);
    }
  }
  const worthOf = (node: number) => distance(start, sea.place(node)) * (gates.includes(node) ? 1 : 0.62);
  let end = gate;
  for (const node of cameFrom.keys()) if (worthOf(node) > worthOf(end)) end = node;
  const way: Point[] = [];
  for (let node: number | undefined = end; node !== undefined; node = cameFrom.get(node)) way.unshift(sea.place(node));
  return { way, worth: worthOf(end) };
}

function neighbours(node: number, { columns, rows }: Sea): number[] {
  const [x, y] = [node % columns, Math.floor(node / columns)];
  return [-1, 0, 1]
    .flatMap((dy) => [-1, 0, 1].map((dx): Point => [x + dx, y + dy]))
    .filter(([nx, ny]) => nx >= 0 && ny >= 0 && nx < columns && ny < rows && (nx !== x || ny !== y))
    .map(([nx, ny]) => ny * columns + nx);
}

/** Rounds the grid's corners: every third place, each pulled towards its neighbours. */
function calm(way: Point[]): Point[] {
  let calmer = way;
  for (let round = 0; round < 5; round++)
    calmer = calmer.map((point, index) => {
      const [a, b] = [calmer[index - 1], calmer[index + 1]];
      return a && b ? [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4] : point;
    });
  return calmer.filter((_, index) => index % 3 === 0 || index === calmer.length - 1);
}
