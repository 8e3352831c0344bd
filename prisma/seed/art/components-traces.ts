import { type Board, CELL, drawChip, pinsOf, placeChips } from './board-chips';
import type { Chance } from './chance';
import { redLead } from './colour';
import type { ComponentTone } from './component-tone';
import { box, circle, path, polyline } from './ink';
import type { Point } from './measure';
import type { Sheet } from './sheet';

const WAYS: readonly Point[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** A circuit board: chips, and traces that grow from their pins until they meet something. */
export function drawTraces(sheet: Sheet, tone: ComponentTone): string {
  const { width, height, chance, night } = sheet;
  const board: Board = { columns: Math.ceil(width / CELL), rows: Math.ceil(height / CELL), taken: new Set() };
  const chips = placeChips(board, chance);
  const traces = chips.flatMap((chip) => pinsOf(chip).flatMap(([at, way]) => grow(board, at, way, chance)));
  const inside = traces.filter((trace) => trace.every((point) => isWellInside(board, point)));
  const longest = inside.reduce((best, trace) => (trace.length > best.length ? trace : best), inside[0] ?? []);
  const wide = traces.filter((trace) => trace.length > 34 && trace !== longest);
  const narrow = traces.filter((trace) => trace.length <= 34);
  const ends = traces.map((trace) => place(trace.at(-1) ?? [0, 0]));
  const goal = place(longest.at(-1) ?? [0, 0]);
  const red = redLead(night);
  return [
    path(box(0, 0, width, height), { fill: tone.paper }),
    path(holes(board), { stroke: tone.faint, width: 2.2, round: true }),
    path(wide.map(route).join(''), { stroke: tone.steel[4] ?? tone.ink, width: 4.4, round: true }),
    path(narrow.map(route).join(''), { stroke: tone.ink, width: 2.5, round: true }),
    path(route(longest), { stroke: red, width: 5.4, round: true }),
    path(ends.map((end) => circle(end, 5.6)).join(''), { fill: tone.paper, stroke: tone.ink, width: 2.2 }),
    path(traces.map(([pin]) => pad(place(pin ?? [0, 0]))).join(''), {
      fill: tone.steel[3] ?? tone.ink,
      stroke: tone.ink,
      width: 1,
    }),
    ...chips.map((chip) => drawChip(chip, tone)),
    path(circle(goal, 9), { fill: red }),
    path(circle(goal, 20), { stroke: red, width: 1.8 }),
  ].join('');
}

const place = ([x, y]: Point): Point => [x * CELL, y * CELL];
const route = (trace: Point[]) => polyline(straight(trace).map(place));
const pad = ([x, y]: Point) => box(x - 4, y - 4, 8, 8);

/** A trace from a pin: straight on where it can, aside by an eighth turn where it must or feels like it. */
function grow(board: Board, pin: Point, start: number, chance: Chance): Point[][] {
  if (!isFree(board, pin)) return [];
  const trace: Point[] = [pin];
  take(board, pin);
  let [here, way] = [pin, start];
  for (const most = chance.between(10, 70); trace.length < most; ) {
    const [left, right] = [(way + 7) % 8, (way + 1) % 8];
    const wanders = trace.length > 3 && chance.odds(0.16);
    const wishes = wanders ? (chance.odds(0.5) ? [right, way, left] : [left, way, right]) : [way, right, left];
    const turn = wishes.find((wish) => canStep(board, here, wish));
    if (turn === undefined) break;
    way = turn;
    here = ahead(here, turn);
    take(board, here);
    trace.push(here);
  }
  return trace.length > 2 ? [trace] : [];
}

const ahead = ([x, y]: Point, way: number): Point => [x + (WAYS[way]?.[0] ?? 0), y + (WAYS[way]?.[1] ?? 0)];
const take = (board: Board, [x, y]: Point) => board.taken.add(y * board.columns + x);
const isFree = ({ columns, rows, taken }: Board, [x, y]: Point) =>
  x >= 0 && y >= 0 && x < columns && y < rows && !taken.has(y * columns + x);

const isWellInside = ({ columns, rows }: Board, [x, y]: Point) => x > 3 && y > 3 && x < columns - 4 && y < rows - 4;

/** Free, and not slipping diagonally between two cells of another trace. */
function canStep(board: Board, here: Point, way: number): boolean {
  const next = ahead(here, way);
  if (!isFree(board, next)) return false;
  return way % 2 === 0 || isFree(board, [here[0], next[1]]) || isFree(board, [next[0], here[1]]);
}

/** Drops the places where a trace runs straight on. */
function straight(trace: Point[]): Point[] {
  return trace.filter(([x, y], index) => {
    const [a, b] = [trace[index - 1], trace[index + 1]];
    return !a || !b || b[0] - x !== x - a[0] || b[1] - y !== y - a[1];
  });
}

function holes({ columns, rows, taken }: Board): string {
  let shape = '';
  for (let y = 0; y < rows; y++)
    for (let x = y % 2; x < columns; x += 2)
      if (!taken.has(y * columns + x)) shape += `M${x * CELL * 10} ${y * CELL * 10}h0`;
  return shape;
}
