import { type Chance, chanceOf } from './chance';
import { redLead } from './colour';
import { drawSheet, type SectionCode } from './draw-art';
import { box, clipped, path, segment } from './ink';
import { CAPITALS, lengthAt, letter, setLine } from './lettering';
import { steps } from './measure';

const SIZE = { width: 1050, height: 1485 };
const MARGIN = 56;
const ART = { top: 326, height: 1004 };
const INK = '#12262E';
const PAPER = '#FBFAF6';

export type CoverOrder = { title: string; issue: string; seed: string; section: SectionCode };

/** The cover of a printed issue, 210 : 297, 1680 pixels wide: masthead with its waterline, issue, chart, bar rule. */
export function drawCover({ title, issue, seed, section }: CoverOrder): string {
  const inner = SIZE.width - 2 * MARGIN;
  const art = drawSheet(
    { section, seed, night: false },
    { width: 1100, height: Math.round((1100 * ART.height) / inner) },
    1,
  );
  const chart = art.replace(
    / width="\d+" height="\d+">/,
    ` x="${MARGIN * 10}" y="${ART.top * 10}" width="${inner * 10}" height="${ART.height * 10}">`,
  );
  const number = setLine(issue, 6);
  const foot = SIZE.height - 62;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width * 10} ${SIZE.height * 10}" width="1680" height="2376">`,
    path(box(0, 0, SIZE.width, SIZE.height), { fill: PAPER }),
    masthead(title, inner),
    scale(inner),
    chart,
    letter(number, MARGIN, foot, 46, INK),
    barRule(chanceOf(`cover/${seed}`), SIZE.width - MARGIN - 210, foot - 46, 210, 52),
    '</svg>',
  ].join('');
}

/** The title across the page; MON floats in it, red lead below the waterline. */
function masthead(title: string, inner: number): string {
  const line = setLine(title, 8);
  const size = Math.min((inner / line.length) * 1000, 380);
  const [foot, tall] = [256, (size * CAPITALS) / 1000];
  const name = setLine(title.startsWith('MON') ? 'MON' : '', 8);
  const whole = letter(line, MARGIN, foot, size, INK);
  const water = foot - tall * 0.3;
  const hull = letter(name, MARGIN, foot, size, redLead(false));
  const wide = lengthAt(name, size) + 4;
  return [
    whole,
    name.length ? path(box(MARGIN - 6, water, wide + 6, foot - water + 14), { fill: PAPER }) : '',
    name.length ? clipped('hull', box(MARGIN - 10, water + tall * 0.045, wide + 20, tall), hull) : '',
  ].join('');
}

/** The chart border's scale, laid under the masthead. */
function scale(inner: number): string {
  const cells = 23;
  const bars = steps(0, cells - 1, cells).filter((cell) => cell % 2 === 0);
  const ticks = steps(MARGIN, MARGIN + inner, cells * 5 + 1);
  return [
    path(bars.map((cell) => box(MARGIN + (cell * inner) / cells, 283, inner / cells, 6)).join(''), { fill: INK }),
    path(segment([MARGIN, 281], [MARGIN + inner, 281]) + segment([MARGIN, 291], [MARGIN + inner, 291]), {
      stroke: INK,
      width: 1.2,
    }),
    path(ticks.map((x, index) => segment([x, 291], [x, index % 5 ? 295 : 299])).join(''), { stroke: INK, width: 0.9 }),
  ].join('');
}

/** Upright bars like those a till reads, but saying nothing. */
function barRule(chance: Chance, x: number, y: number, wide: number, tall: number): string {
  let bars = '';
  for (let at = 0; at < wide; ) {
    const bar = chance.pick([1.6, 1.6, 3.2, 4.8] as const);
    bars += box(x + at, y, Math.min(bar, wide - at), tall);
    at += bar + chance.pick([1.6, 3.2, 3.2, 4.8] as const);
  }
  return path(bars, { fill: INK });
}
