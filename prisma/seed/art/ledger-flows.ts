import { box, path, segment } from './ink';
import type { Ledger, LedgerTone } from './ledger';
import { engraved } from './ledger';
import { clamp, ease, lerp, type Point, steps } from './measure';
import type { Sheet } from './sheet';

type Entry = { account: number; top: number; size: number };
type Flow = { from: Entry; to: Entry; share: number; start: number; end: number; grown: number };

const ACCOUNTS = 7;
const GAP = 17;
const BAR = 20;

/** Columns of entries, each passing its sum on to three of the next column. */
export function accountFlows(sheet: Sheet, tone: LedgerTone): Ledger {
  const { width, height, chance } = sheet;
  const columns = steps(96, width - 96, Math.max(3, Math.round((width / 1600) * chance.whole(4, 5)))).map((x) => ({
    x: x - BAR / 2,
    entries: entriesOf(sheet, height * 0.095, height * 0.885),
  }));
  const ribbons: string[] = [];
  columns.slice(1).forEach((column, index) => {
    const before = columns[index] ?? column;
    const flows = flowsBetween(before.entries, column.entries, sheet);
    for (const flow of flows.sort((one, other) => other.share * other.from.size - one.share * one.from.size)) {
      ribbons.push(ribbon(flow, before.x + BAR, column.x, tone));
    }
  });
  const followed = chance.whole(0, ACCOUNTS - 1);
  const bars = columns.flatMap(({ x, entries }) => entries.map((entry) => bar(x, entry, tone)));
  const course = columns.flatMap(({ x, entries }): Point[] => {
    const entry = entries.find(({ account }) => account === followed);
    return entry ? [[x + BAR / 2, entry.top + entry.size / 2]] : [];
  });
  return { drawing: ribbons.join('') + bars.join(''), followed: eased(course, width), stations: course };
}

function entriesOf({ chance }: Sheet, top: number, bottom: number): Entry[] {
  const weights = Array.from({ length: ACCOUNTS }, (_, account) => ({
    account,
    weight: 0.4 + chance.next() ** 1.6 * 2.2,
  }));
  const order = weights
    .map((entry) => ({ ...entry, place: chance.next() }))
    .sort((one, other) => one.place - other.place);
  const sum = order.reduce((total, { weight }) => total + weight, 0);
  const room = (bottom - top - GAP * (ACCOUNTS - 1)) * chance.between(0.74, 1);
  let y = (top + bottom - room - GAP * (ACCOUNTS - 1)) / 2;
  return order.map(({ account, weight }) => {
    const entry = { account, top: y, size: (weight / sum) * room };
    y += entry.size + GAP;
    return entry;
  });
}

function flowsBetween(before: Entry[], after: Entry[], { chance }: Sheet): Flow[] {
  const flows = before.flatMap((from) => {
    const main = chance.between(0.5, 0.72);
    const shares = [main, (1 - main) * 0.62, (1 - main) * 0.38];
    const first = after.findIndex(({ account }) => account === from.account);
    return shares.flatMap((share, index): Flow[] => {
      const to = after[(first + (index ? index * 2 + chance.whole(-1, 1) : 0) + ACCOUNTS) % ACCOUNTS];
      return to ? [{ from, to, share, start: 0, end: 0, grown: 0 }] : [];
    });
  });
  for (const entry of before) {
    let y = entry.top;
    for (const flow of flows.filter(({ from }) => from === entry).sort((one, other) => one.to.top - other.to.top)) {
      flow.start = y;
      y += flow.share * entry.size;
    }
  }
  for (const entry of after) {
    const incoming = flows.filter(({ to }) => to === entry).sort((one, other) => one.from.top - other.from.top);
    const sum = incoming.reduce((total, { share, from }) => total + share * from.size, 0);
    let y = entry.top;
    for (const flow of incoming) {
      flow.end = y;
      flow.grown = (entry.size * flow.share * flow.from.size) / sum;
      y += flow.grown;
    }
  }
  return flows;
}

function ribbon({ from, share, start, end, grown }: Flow, left: number, right: number, tone: LedgerTone): string {
  const edge = (a: number, b: number) =>
    steps(0, 1, 5).map((at): Point => [lerp(left, right, at), lerp(a, b, ease(0, 1, at))]);
  const colour = tone.accounts[from.account] ?? tone.rule;
  return engraved(edge(start, end), edge(start + share * from.size, end + grown), 4, colour, tone.paper);
}

function bar(x: number, { account, top, size }: Entry, tone: LedgerTone): string {
  const lines = steps(top + 6, top + size - 3, clamp(Math.round(size / 6), 2, 60)).map((y) =>
    segment([x, y], [x + BAR, y]),
  );
  return (
    path(box(x, top, BAR, size), { fill: tone.accounts[account] ?? tone.rule }) +
    path(lines.join(''), { stroke: tone.paper, width: 0.8, opacity: 0.5 })
  );
}

/** The course with places in between, so that it leaves and reaches every column level. */
function eased(course: Point[], width: number): Point[] {
  const [first, last] = [course[0] ?? [0, 0], course.at(-1) ?? [0, 0]];
  const whole: Point[] = [[0, first[1]], ...course, [width, last[1]]];
  return whole.flatMap((a, index) => {
    const b = whole[index + 1];
    if (!b) return [a];
    return steps(0, 5 / 6, 6).map((at): Point => [lerp(a[0], b[0], at), lerp(a[1], b[1], ease(0, 1, at))]);
  });
}
