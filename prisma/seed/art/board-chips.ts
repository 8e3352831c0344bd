import type { Chance } from './chance';
import type { ComponentTone } from './component-tone';
import { box, circle, path } from './ink';
import type { Point } from './measure';

/** Side of a board's cell, in sheet units. */
export const CELL = 15;

export type Chip = { x: number; y: number; wide: number; tall: number };
export type Board = { columns: number; rows: number; taken: Set<number> };

/** One large chip off the centre, then smaller ones wherever there is room. */
export function placeChips(board: Board, chance: Chance): Chip[] {
  const chips: Chip[] = [];
  for (let tried = 0; tried < 400 && chips.length < 7; tried++) {
    const large = chips.length === 0;
    const wide = large ? chance.whole(14, 17) : chance.whole(6, 12);
    const tall = large ? wide : Math.round(wide * chance.pick([1, 1, 0.7, 1.4] as const));
    const [left, top] = large ? [0.22, 0.2] : [0.04, 0.06];
    const x = chance.whole(Math.round(board.columns * left), Math.round(board.columns * (1 - left)) - wide);
    const y = chance.whole(Math.round(board.rows * top), Math.round(board.rows * (1 - top)) - tall);
    const room = chips.every(
      (other) =>
        x > other.x + other.wide + 8 ||
        other.x > x + wide + 8 ||
        y > other.y + other.tall + 8 ||
        other.y > y + tall + 8,
    );
    if (!room || y + tall > board.rows - 3) continue;
    chips.push({ x, y, wide, tall });
    for (let j = y; j <= y + tall; j++) for (let i = x; i <= x + wide; i++) board.taken.add(j * board.columns + i);
  }
  return chips;
}

/** Every pin of a chip, and the way it points, in eighths of a turn from east. */
export function pinsOf({ x, y, wide, tall }: Chip): [Point, number][] {
  const across = Array.from({ length: wide + 1 }, (_, step): [Point, number][] => [
    [[x + step, y - 1], 6],
    [[x + step, y + tall + 1], 2],
  ]);
  const down = Array.from({ length: tall + 1 }, (_, step): [Point, number][] => [
    [[x - 1, y + step], 4],
    [[x + wide + 1, y + step], 0],
  ]);
  return [...across, ...down].flat();
}

export function drawChip({ x, y, wide, tall }: Chip, tone: ComponentTone): string {
  const [left, top, width, height] = [x * CELL, y * CELL, wide * CELL, tall * CELL];
  const core = [left + 16, top + 16, width - 32, height - 32] as const;
  let die = '';
  for (let inset = 9; inset < Math.min(core[2], core[3]) / 2; inset += 9)
    die += box(core[0] + inset, core[1] + inset, core[2] - 2 * inset, core[3] - 2 * inset);
  return [
    path(box(left - 4, top - 4, width + 8, height + 8), {
      fill: tone.steel[2] ?? tone.paper,
      stroke: tone.ink,
      width: 2,
    }),
    path(box(...core), { fill: tone.steel[0], stroke: tone.ink, width: 1.1 }),
    path(die, { stroke: tone.ink, width: 0.9 }),
    path(circle([left + 6, top + 6], 3.4), { fill: tone.ink }),
  ].join('');
}
