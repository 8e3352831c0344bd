import type { AxialView } from './axial-view';
import type { Chance } from './chance';
import { circle, polyline } from './ink';
import { steps } from './measure';

const TURN = Math.PI * 2;

/** A part of a machine: how long it is on the axis, how wide, and its drawing with its near face at `along`. */
export type Part = {
  length: number;
  radius: number;
  draw: (view: AxialView, along: number) => string;
  /** true where a leader would only be in the way */
  unnoted?: boolean;
};

export function flange(chance: Chance): Part {
  const radius = chance.between(100, 150);
  const [bolts, thick] = [chance.whole(8, 18), chance.between(20, 34)];
  const draw = (view: AxialView, along: number) =>
    disc(view, along, thick, radius, 0) +
    view.circles(along, [radius * 0.82, radius * 0.46, radius * 0.42]) +
    view.bolts(along, radius * 0.68, bolts, radius * 0.07) +
    view.bore(along, radius * 0.32);
  return { length: thick, radius, draw };
}

export function shaft(chance: Chance): Part {
  const [radius, length] = [chance.between(26, 38), chance.between(170, 260)];
  const rings = [0.1, 0.15, 0.38, 0.43, 0.74, 0.79];
  const draw = (view: AxialView, along: number) =>
    view.mantle(along, radius, along + length, radius, 1) +
    view.shading(along, radius, along + length, radius, 14) +
    view.hoops(
      rings.map((share) => along + share * length),
      radius,
    ) +
    view.face(along, radius, 0) +
    view.circles(along, [radius * 0.66, radius * 0.24]);
  return { length, radius, draw };
}

export function drum(chance: Chance): Part {
  const [radius, length] = [chance.between(190, 236), chance.between(130, 190)];
  const [poles, fins] = [chance.whole(24, 40), chance.whole(6, 11)];
  const draw = (view: AxialView, along: number) => {
    const slots = steps(0, TURN * (1 - 1 / poles), poles);
    const slot = (turn: number) => view.between(along, radius * 0.68, radius * 0.89, turn, turn + (TURN / poles) * 0.6);
    const every = (shade: number) =>
      view.solid(
        slots
          .filter((_, index) => index % 3 === shade)
          .map(slot)
          .join(''),
        2 + shade,
        0.9,
      );
    return [
      disc(view, along, length, radius, 0, 1),
      view.hoops(steps(along + length * 0.12, along + length * 0.9, fins), radius),
      every(0) + every(1) + every(2),
      view.circles(along, [radius * 0.95, radius * 0.91]),
      view.bolts(along, radius * 0.945, 24, 4.5),
      view.bore(along, radius * 0.64),
    ].join('');
  };
  return { length, radius, draw };
}

export function bearingRace(chance: Chance): Part {
  const [radius, thick, balls] = [chance.between(112, 140), 40, chance.whole(13, 18)];
  const draw = (view: AxialView, along: number) => {
    const places = steps(0, TURN * (1 - 1 / balls), balls).map((turn) => view.at(along, radius * 0.85, turn));
    const size = radius * 0.105 * view.scale;
    return [
      disc(view, along, thick, radius, 2),
      view.face(along, radius * 0.72, 0) + view.circles(along, [radius * 0.95, radius * 0.76]),
      view.solid(places.map((place) => circle(place, size)).join(''), 0, 1.2),
      view.solid(places.map(([x, y]) => circle([x - size * 0.25, y - size * 0.3], size * 0.3)).join(''), 2, 0.1),
      view.bore(along, radius * 0.56),
    ].join('');
  };
  return { length: thick, radius, draw };
}

export function housing(chance: Chance): Part {
  const [radius, length] = [chance.between(130, 165), chance.between(130, 180)];
  const ribs = chance.whole(10, 16);
  const draw = (view: AxialView, along: number) => {
    const webs = steps(0, TURN * (1 - 1 / ribs), ribs).map((turn) =>
      polyline([view.at(along, radius * 0.64, turn), view.at(along, radius * 0.36, turn + 0.2)]),
    );
    return [
      disc(view, along, length, radius, 1, 2),
      view.hoops(
        [0.1, 0.16, 0.8, 0.86].map((share) => along + share * length),
        radius,
      ),
      view.circles(along, [radius * 0.92, radius * 0.68, radius * 0.64, radius * 0.34]),
      view.lines(webs.join(''), 1),
      view.bolts(along, radius * 0.8, 12, 7),
    ].join('');
  };
  return { length, radius, draw };
}

/** A disc with a thick edge. */
export function disc(view: AxialView, along: number, thick: number, radius: number, fill: number, side = 2): string {
  return (
    view.mantle(along, radius, along + thick, radius, side) +
    view.shading(along, radius, along + thick, radius, Math.round(18 + thick / 4)) +
    view.face(along, radius, fill)
  );
}
