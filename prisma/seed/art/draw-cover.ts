import { chanceOf } from './chance';
import { redLead } from './colour';
import { barRule, frame, panel } from './cover-panels';
import { drawSheet, type SectionCode } from './draw-art';
import { box, clipped, path, segment } from './ink';
import { CAPITALS, lengthAt, letter, setLine } from './lettering';
import { wrapLine } from './wrap-line';

const SIZE = { width: 1050, height: 1485 };
const MARGIN = 58;
/** Below the boxes: the chart's border and its scale bar. */
const FOOT = 74;
/** Bare paper above the chart. */
const HEAD = 268;
const INK = '#12262E';
const PAPER = '#FBFAF6';

export type CoverOrder = {
  title: string;
  issue: string;
  /** What the issue is about, in a few words. */
  theme: string;
  /** Further lines below it. */
  lines: string[];
  seed: string;
  section: SectionCode;
};

/** The cover of a printed issue, 210 : 297, 1680 pixels wide: a chart to its edges, masthead and title block laid on it. */
export function drawCover({ title, issue, theme, lines, seed, section }: CoverOrder): string {
  const sheet = { width: SIZE.width, height: SIZE.height - HEAD };
  const art = drawSheet({ section, seed, night: false }, sheet, 1);
  const place = `y="${HEAD * 10}" width="${sheet.width * 10}" height="${sheet.height * 10}"`;
  const chart = art.replace(/ width="\d+" height="\d+">/, ` ${place}>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width * 10} ${SIZE.height * 10}" width="1680" height="2376">`,
    path(box(0, 0, SIZE.width, HEAD), { fill: PAPER }),
    chart,
    masthead(title),
    titleBlock(theme, lines),
    number(issue, seed),
    '</svg>',
  ].join('');
}

/** The title across the page on bare paper; MON floats in it, red lead below the waterline. */
function masthead(title: string): string {
  const inner = SIZE.width - 2 * MARGIN;
  const line = setLine(title, 4);
  const size = Math.min((inner / line.length) * 1000, 300);
  const tall = (size * CAPITALS) / 1000;
  const [left, foot] = [(SIZE.width - lengthAt(line, size)) / 2, HEAD / 2 + tall / 2 + 16];
  const whole = letter(line, left, foot, size, INK);
  if (!title.startsWith('MON')) return whole;
  const name = setLine('MON', 4);
  const water = foot - tall * 0.3;
  const wide = lengthAt(name, size) + 4;
  const hull = letter(name, left, foot, size, redLead(false));
  return [
    whole,
    path(box(left - 8, water, wide + 8, tall * 0.3 + 14), { fill: PAPER }),
    clipped('hull', box(left - 12, water + tall * 0.045, wide + 24, tall), hull),
  ].join('');
}

/** What is inside, like the title block of a chart: the theme large, the other lines under a rule each. */
function titleBlock(theme: string, lines: string[]): string {
  const [wide, pad, large, small] = [560, 34, 74, 31];
  const head = wrapLine(theme, large, wide - 2 * pad);
  const tall = pad + head.length * 78 + 22 + lines.length * 52 + 10;
  const [x, y] = [MARGIN, SIZE.height - FOOT - tall];
  const first = y + pad + 52;
  const below = first + (head.length - 1) * 78 + 44;
  return [
    panel(box(x, y, wide, tall), frame(x, y, wide, tall)),
    ...head.map((line, index) => letter(line, x + pad, first + index * 78, large, INK)),
    ...lines.flatMap((text, index) => [
      path(segment([x + pad, below + index * 52], [x + wide - pad, below + index * 52]), { stroke: INK, width: 0.9 }),
      letter(setLine(text), x + pad, below + index * 52 + 36, small, INK),
    ]),
  ].join('');
}

/** Number and bars, in a box of their own. */
function number(issue: string, seed: string): string {
  const [wide, tall] = [232, 168];
  const [x, y] = [SIZE.width - MARGIN - wide, SIZE.height - FOOT - tall];
  const line = setLine(issue, 4);
  const size = 62;
  return [
    panel(box(x, y, wide, tall), frame(x, y, wide, tall)),
    letter(line, x + (wide - lengthAt(line, size)) / 2, y + 72, size, INK),
    barRule(chanceOf(`cover/${seed}`), x + 26, y + 96, wide - 52, 48),
  ].join('');
}
