import { box, circle, path, segment } from './ink';
import { type Point, steps } from './measure';
import { MARGIN, type Sheet } from './sheet';

const RADIUS = 14;
const NIGHTS = 15;
const TURN = Math.PI * 2;

/** A month of moons along the lower edge, every second night, the chosen one ringed. */
export function moonScale({ width, height }: Sheet, tonight: number): string {
  const right = width - MARGIN - 44;
  const left = Math.max(width * 0.46, MARGIN + 260);
  const y = height - MARGIN - 42;
  const moons = steps(left, right, NIGHTS).map((x): Point => [x, y]);
  const lit = moons.map((moon, index) => litPart(moon, index / (NIGHTS - 1)));
  const chosen = moons[tonight % NIGHTS] ?? [right, y];
  const scale = moons.map(([x], index) => segment([x, y + 24], [x, y + (index % 7 ? 29 : 34)]));
  return [
    path(box(left - 36, y - 34, width - left + 60, 90), { fill: '#0A1418', stroke: '#5D7D84', width: 1 }),
    path(moons.map((moon) => circle(moon, RADIUS)).join(''), { fill: '#182A31', stroke: '#5D7D84', width: 0.9 }),
    path(lit.join(''), { fill: '#E6EFEA' }),
    path(circle(chosen, RADIUS + 5), { stroke: '#C9D6DB', width: 1.3 }),
    path(scale.join('') + segment([left, y + 24], [right, y + 24]), { stroke: '#8FB0B6', width: 1 }),
  ].join('');
}

/** The lit part of the disc at a share of the month: 0 and 1 are new, 0.5 is full. */
function litPart([x, y]: Point, phase: number): string {
  const terminator = Math.cos(phase * TURN);
  if (terminator > 0.999) return '';
  const [r, rim] = [RADIUS * 10, Math.round(Math.abs(terminator) * RADIUS * 10)];
  const waxing = phase < 0.5;
  const [cx, top] = [Math.round(x * 10), Math.round((y - RADIUS) * 10)];
  const back = terminator > 0 === waxing ? 0 : 1;
  return `M${cx} ${top}a${r} ${r} 0 0 ${waxing ? 1 : 0} 0 ${2 * r}a${rim} ${r} 0 0 ${back} 0 ${-2 * r}z`;
}
