import { box, path, segment } from './ink';
import { engraved, type Ledger, type LedgerTone } from './ledger';
import { lerp, type Point, steps } from './measure';
import { fractal, noiseOf } from './relief';
import type { Sheet } from './sheet';

const PLACES = 25;

/** Years as a river: accounts lie on one another and swell and shrink around the middle of the sheet. */
export function accountStream(sheet: Sheet, tone: LedgerTone): Ledger {
  const { width, height, chance } = sheet;
  const noise = noiseOf(chance);
  const accounts = chance.whole(7, 9);
  const across = steps(-20, width + 20, PLACES);
  const swell = chance.between(0, 6);
  const edges = across.map((x): Point[] => {
    const sizes = steps(0, accounts - 1, accounts).map((account) => {
      return 0.22 + Math.max(0, 0.75 + 1.1 * fractal(noise, x / 520 + account * 7.3, account * 3.1, 2));
    });
    const sum = sizes.reduce((total, size) => total + size, 0);
    const tall = height * (0.56 + 0.13 * Math.sin(x / 330 + swell) + 0.1 * (x / width));
    let y = height * (0.47 + 0.05 * Math.sin(x / 410 + swell * 2)) - tall / 2;
    const column: Point[] = [[x, y]];
    for (const size of sizes) {
      y += (size / sum) * tall;
      column.push([x, y]);
    }
    return column;
  });
  const edge = (index: number) => edges.map((column): Point => column[index] ?? [0, 0]);
  const bands = steps(0, accounts - 1, accounts).map((account) => {
    const colour = tone.accounts[account % tone.accounts.length] ?? tone.rule;
    const [upper, lower] = [edge(account), edge(account + 1).map(([x, y]): Point => [x, y - 5])];
    return engraved(upper, lower, lerp(3.2, 5, (account % 3) / 2), colour, tone.paper);
  });
  const years = steps(0.1, 0.9, 9).map((share) => share * width);
  const posts = years.map((x) => segment([x, 0], [x, height])).join('');
  const feet = years.map((x) => box(x - 3, height - 66, 6, 12)).join('');
  const drawing =
    bands.join('') + path(posts, { stroke: tone.rule, width: 0.8, opacity: 0.5 }) + path(feet, { fill: tone.rule });
  const followed = edge(chance.whole(3, accounts - 3)).map(([x, y]): Point => [x, y - 2.5]);
  return { drawing, followed, stations: followed.filter((_, index) => index % 4 === 2) };
}
