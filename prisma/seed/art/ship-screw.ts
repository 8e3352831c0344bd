import type { AxialView } from './axial-view';
import type { Chance } from './chance';
import { curve, polygon } from './ink';
import type { Part } from './machine-parts';
import { between, lerp, type Point, steps } from './measure';

const TURN = Math.PI * 2;

/** A screw of five blades on a rounded hub; always the nearest part. */
export function screw(chance: Chance): Part {
  const [radius, hub] = [chance.between(200, 226), 56];
  const [blades, start] = [5, chance.between(0.5, 0.75)];
  const draw = (view: AxialView, along: number) => {
    const blade = (turn: number) => {
      const edge = (side: number): Point[] =>
        steps(0, 1, 22).map((share) => {
          const wide =
            (0.07 + 0.42 * Math.sin(Math.PI * (0.1 + 0.88 * share)) ** 0.8) *
            (side < 0 ? 1 : 0.72) *
            (5 / blades) ** 0.5;
          return view.at(
            along + 54 + side * 26 * (1 - share * 0.7),
            lerp(hub * 0.8, radius, share),
            turn + 0.34 * share * share + side * wide,
          );
        });
      const [lead, trail] = [edge(-1), edge(1)];
      const lit = Math.cos(turn - 4.2) > 0;
      const ribs = steps(1, 9, 9).map((rib) =>
        curve(
          lead
            .map((point, at): Point => between(point, trail[at] ?? point, (rib / 10) ** (lit ? 0.6 : 1.5)))
            .slice(2, 21)
            .filter((_, at) => at % 2 === 0),
        ),
      );
      return view.solid(polygon([...lead, ...trail.reverse()]), lit ? 0 : 1) + view.lines(ribs.join(''), 0.65);
    };
    const turns = steps(0, TURN * (1 - 1 / blades), blades).map((turn) => turn + start);
    const far = turns.filter((turn) => Math.cos(turn) > 0);
    const near = turns.filter((turn) => Math.cos(turn) <= 0);
    const nose = steps(0, 1.42, 9).map((bow) =>
      view.face(along + 40 - 74 * Math.sin(bow), hub * Math.cos(bow), bow > 1 ? 1 : 0),
    );
    return [
      ...far.map(blade),
      view.mantle(along + 40, hub, along + 110, hub, 2) + view.shading(along + 40, hub, along + 110, hub, 14),
      ...near.map(blade),
      ...nose,
    ].join('');
  };
  // Its neighbour needs room for the hub only.
  return { length: 110, radius: hub, draw, unnoted: true };
}
