import { chanceOf } from './chance';
import { type Colour, mix } from './colour';
import { box, circle, curve, path, segment } from './ink';
import { CAPITALS, lengthAt, letter, setLine } from './lettering';
import { bearing, type Point, steps } from './measure';
import { finish, type Sheet } from './sheet';

const TURN = Math.PI * 2;
const SIZE = { width: 800, height: 1000 };

export type MonogramOrder = { initials: string; colour: Colour; night: boolean };

/** A portrait plate, 1200 × 1500: initials over an engraved rosette, in the colour of the author's section. */
export function drawMonogram({ initials, colour, night }: MonogramOrder): string {
  const sheet: Sheet = { ...SIZE, night, chance: chanceOf(`monogram/${initials}`) };
  const ink = night ? mix(colour, '#F4F6F6', isDark(colour) ? 0.6 : 0.15) : colour;
  const ground = night ? mix('#10181C', colour, isDark(colour) ? 0.28 : 0.1) : mix('#FFFFFF', colour, 0.09);
  const line = setLine(initials, 18);
  const size = Math.min(350, (350 * 436) / Math.max(lengthAt(line, 350), 1));
  const [x, y] = [(SIZE.width - lengthAt(line, size)) / 2, SIZE.height * 0.485 + (size * CAPITALS) / 2000];
  const picture = [
    path(box(0, 0, SIZE.width, SIZE.height), { fill: ground }),
    rosette(sheet, ink, ground),
    letter(line, x, y, size, ink),
    path(segment([300, 905], [500, 905]), { stroke: ink, width: 1.4 }),
    path(segment([300, 913], [500, 913]), { stroke: ink, width: 4 }),
  ];
  const paper = night ? '#0F1518' : '#FBFBF9';
  return finish(
    sheet,
    { picture: picture.join(''), paper, ink: mix(ink, night ? '#94A3AA' : '#12262E', 0.6), bar: 'none' },
    1200,
  );
}

/** Waves laid over one another round a clear middle, as on a share certificate; no two pairs of initials alike. */
function rosette({ chance, width, height }: Sheet, ink: Colour, ground: Colour): string {
  const centre: Point = [width / 2, height * 0.485];
  const [petals, swing, twist] = [chance.whole(9, 17), chance.between(14, 26), chance.between(0.08, 0.2)];
  const rings = steps(0, 1, 26).map((share) => {
    const reach = 268 + share * 96;
    const around = steps(0, TURN, petals * 8 + 1).map((turn) =>
      bearing(
        centre,
        turn + twist * share * 4,
        reach + swing * Math.sin(turn * petals + share * TURN) * Math.sin(share * Math.PI),
      ),
    );
    return curve(around);
  });
  return [
    path(rings.join(''), { stroke: ink, width: 0.9, opacity: 0.5 }),
    path(circle(centre, 268) + circle(centre, 364), { stroke: ink, width: 1.6, opacity: 0.8 }),
    path(circle(centre, 262), { fill: ground, stroke: ink, width: 0.8 }),
  ].join('');
}

const isDark = (colour: Colour) =>
  Number.parseInt(colour.slice(1, 3), 16) + Number.parseInt(colour.slice(3, 5), 16) < 300;
