import { distance, type Point, steps } from './measure';
import type { Relief } from './relief';

const STRIDE = 25;

/** A way across the sheet through the deepest water, edge to edge; the relief is negative where there is sea. */
export function fairwayThrough(relief: Relief, width: number, height: number): Point[] {
  const [from, to] = farthestGates(relief, width, height);
  const columns = Math.ceil(width / STRIDE) + 1;
  const rows = Math.ceil(height / STRIDE) + 1;
  const place = (node: number): Point => [(node % columns) * STRIDE, Math.floor(node / columns) * STRIDE];
  const nodeAt = ([x, y]: Point) => Math.round(y / STRIDE) * columns + Math.round(x / STRIDE);
  const toll = Array.from({ length: columns * rows }, (_, node) => tollFor(relief.at(place(node))));
  const reached = toll.map(() => Number.POSITIVE_INFINITY);
  const cameFrom = new Map<number, number>();
  const start = nodeAt(from);
  reached[start] = 0;
  const queue = new Set([start]);
  for (const node of queue) {
    queue.delete(node);
    for (const next of neighbours(node, columns, rows)) {
      const cost = (reached[node] ?? 0) + (toll[next] ?? 0) * distance(place(node), place(next));
      if (cost >= (reached[next] ?? 0)) continue;
      reached[next] = cost;
      cameFrom.set(next, node);
      queue.add(next);
    }
  }
  const way: Point[] = [];
  for (let node: number | undefined = nodeAt(to); node !== undefined; node = cameFrom.get(node))
    way.unshift(place(node));
  return calm(way);
}

const tollFor = (height: number) => (height > -0.1 ? 40 + height * 60 : 1 / (0.15 - height * 1.6));

function neighbours(node: number, columns: number, rows: number): number[] {
  const [x, y] = [node % columns, Math.floor(node / columns)];
  return [-1, 0, 1]
    .flatMap((dy) => [-1, 0, 1].map((dx): Point => [x + dx, y + dy]))
    .filter(([nx, ny]) => nx >= 0 && ny >= 0 && nx < columns && ny < rows && (nx !== x || ny !== y))
    .map(([nx, ny]) => ny * columns + nx);
}

/**
 * The deepest place on each edge; of these the two farthest apart, from left to right. A sea with a single opening
 * is entered there and crossed to its deepest place.
 */
function farthestGates(relief: Relief, width: number, height: number): [Point, Point] {
  const along = (length: number) => steps(0.08 * length, 0.92 * length, 40);
  const deepest = (places: Point[]) =>
    places.reduce((best, place) => (relief.at(place) < relief.at(best) ? place : best));
  const gates = [
    deepest(along(height).map((y): Point => [0, y])),
    deepest(along(height).map((y): Point => [width, y])),
    deepest(along(width).map((x): Point => [x, 0])),
    deepest(along(width).map((x): Point => [x, height])),
  ].filter((gate) => relief.at(gate) < -0.12);
  const inland = deepest(along(width).flatMap((x) => along(height).map((y): Point => [x, y])));
  const ends = gates.length > 1 ? gates : [...gates, inland];
  const couples = ends.flatMap((a, index) => ends.slice(index + 1).map((b): [Point, Point] => [a, b]));
  const longest = couples.sort((one, other) => distance(other[0], other[1]) - distance(one[0], one[1]))[0];
  const [from, to] = longest ?? [inland, inland];
  return from[0] <= to[0] ? [from, to] : [to, from];
}

/** Rounds the grid's corners: every third place, each pulled towards its neighbours. */
function calm(way: Point[]): Point[] {
  let calmer = way;
  for (let round = 0; round < 6; round++)
    calmer = calmer.map((point, index) => {
      const [a, b] = [calmer[index - 1], calmer[index + 1]];
      return a && b ? [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4] : point;
    });
  return calmer.filter((_, index) => index % 3 === 0 || index === calmer.length - 1);
}
