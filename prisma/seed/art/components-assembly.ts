import { type AxialView, axialView } from './axial-view';
import type { Chance } from './chance';
import { redLead } from './colour';
import type { ComponentTone } from './component-tone';
import { box, circle, path, segment } from './ink';
import { connector, gear, lens } from './machine-fittings';
import { bearingRace, drum, flange, housing, type Part, shaft } from './machine-parts';
import type { Point } from './measure';
import type { Sheet } from './sheet';
import { screw } from './ship-screw';

type Placed = { part: Part; along: number };

/** A machine taken apart along its axis, which is the sheet's red line. */
export function drawAssembly(sheet: Sheet, tone: ComponentTone): string {
  const { width, height, chance, night } = sheet;
  const red = redLead(night);
  const parts = machine(chance);
  const air = chance.between(44, 64);
  // Seen askance, a wide part reaches over its neighbour: it gets more room.
  const gaps = parts.map(({ radius }, index) => air + 0.22 * Math.min(radius, parts[index + 1]?.radius ?? 0));
  const whole = parts.reduce((sum, { length }, index) => sum + length + (gaps[index] ?? 0), 0) - air;
  const tilt = (chance.between(0.3, 0.44) + (height > width * 0.8 ? 0.5 : 0)) * (chance.odds(0.6) ? -1 : 1);
  const reach = Math.min((width * 0.8) / Math.cos(tilt), (height * 0.74) / Math.abs(Math.sin(tilt)) + 200);
  const scale = Math.min(reach / (whole + 130), 1.25);
  const view = axialView([width * 0.505, height * 0.5], tilt, scale, tone);
  let along = -whole / 2;
  const placed = parts.map((part, index): Placed => {
    const place = { part, along };
    along += part.length + (gaps[index] ?? air);
    return place;
  });
  const [start, end] = [view.at(-whole / 2 - 150, 0, 0), view.at(whole / 2 + 190, 0, 0)];
  return [
    path(box(0, 0, width, height), { fill: tone.paper }),
    squares(sheet, tone.faint),
    path(segment(start, end), { stroke: red, width: 2.4, dash: [34, 8, 6, 8] }),
    ...placed.toReversed().map(({ part, along }) => part.draw(view, along)),
    path(circle(start, 6), { fill: red }),
    callouts(placed, view, sheet, tone),
  ].join('');
}

/** Which parts lie on the axis, nearest first. */
function machine(chance: Chance): Part[] {
  switch (chance.pick(['drive', 'gearbox', 'optic', 'plug'] as const)) {
    case 'drive':
      return [
        screw(chance),
        flange(chance),
        shaft(chance),
        housing(chance),
        drum(chance),
        bearingRace(chance),
        gear(chance),
        flange(chance),
      ];
    case 'gearbox':
      return [
        flange(chance),
        gear(chance),
        bearingRace(chance),
        shaft(chance),
        gear(chance),
        drum(chance),
        gear(chance),
        flange(chance),
      ];
    case 'optic':
      return [
        flange(chance),
        lens(chance),
        lens(chance),
        housing(chance),
        lens(chance),
        bearingRace(chance),
        drum(chance),
        flange(chance),
      ];
    case 'plug':
      return [
        connector(chance),
        bearingRace(chance),
        housing(chance),
        flange(chance),
        connector(chance),
        shaft(chance),
        gear(chance),
      ];
  }
}

function squares({ width, height }: Sheet, colour: string): string {
  const lines = ['', ''];
  for (let at = 30, count = 0; at < Math.max(width, height); at += 15, count++) {
    const both =
      (at < width ? segment([at, 0], [at, height]) : '') + (at < height ? segment([0, at], [width, at]) : '');
    lines[count % 5 ? 0 : 1] += both;
  }
  return (
    path(lines[0] ?? '', { stroke: colour, width: 0.5, opacity: 0.34 }) +
    path(lines[1] ?? '', { stroke: colour, width: 0.9, opacity: 0.5 })
  );
}

/** Leaders to empty balloons, turn about above and below. */
function callouts(placed: Placed[], view: AxialView, { height }: Sheet, tone: ComponentTone): string {
  const size = 14;
  const leaders = placed.map(({ part, along }, index) => {
    const up = index % 2 ? -1 : 1;
    const [x, y] = view.at(along + part.length * 0.3, part.radius, (up * Math.PI) / 2);
    const far: Point = [x + up * 22, y + up * (56 + (index % 3) * 34)];
    return { from: [x, y] as const, to: far, seen: !part.unnoted && far[1] > 60 && far[1] < height - 96 };
  });
  const shown = leaders.filter(({ seen }) => seen);
  const balloons = shown.map(({ from, to }): Point => [to[0], to[1] + (to[1] > from[1] ? size : -size)]);
  return [
    path(shown.map(({ from, to }) => segment(from, to)).join(''), { stroke: tone.ink, width: 1.1 }),
    path(shown.map(({ from }) => circle(from, 3)).join(''), { fill: tone.ink }),
    path(balloons.map((at) => circle(at, size)).join(''), { fill: tone.paper, stroke: tone.ink, width: 1.4 }),
    path(balloons.map(([x, y]) => segment([x - 6, y], [x + 6, y])).join(''), { stroke: tone.ink, width: 1.4 }),
  ].join('');
}
