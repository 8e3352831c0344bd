import type { AxialView } from './axial-view';
import type { Chance } from './chance';
import { circle, curve, path, polygon, polyline } from './ink';
import { lerp, type Point, steps } from './measure';

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

export function gear(chance: Chance): Part {
  const [radius, thick, windows] = [chance.between(96, 176), chance.between(38, 54), chance.whole(5, 7)];
  const teeth = Math.round(radius * 0.25);
  const profile = (view: AxialView, along: number) =>
    steps(0, teeth * 4 - 1, teeth * 4).map((step) =>
      view.at(along, step % 4 === 1 || step % 4 === 2 ? radius : radius * 0.9, (step / (teeth * 4)) * TURN),
    );
  const draw = (view: AxialView, along: number) => {
    const [near, far] = [profile(view, along), profile(view, along + thick)];
    const flanks = ['', ''];
    near.forEach((point, index) => {
      const next = (index + 1) % near.length;
      const [a, b, c] = [near[next] ?? point, far[next] ?? point, far[index] ?? point];
      flanks[index % 2] += polygon([point, a, b, c]);
    });
    const gaps = steps(0, TURN * (1 - 1 / windows), windows).map((turn) =>
      view.between(along, radius * 0.44, radius * 0.75, turn, turn + (TURN / windows) * 0.72),
    );
    return [
      view.solid(polygon(far), 3, 1) + view.solid(flanks[0] ?? '', 3, 0.6) + view.solid(flanks[1] ?? '', 2, 0.6),
      view.solid(polygon(near), 1, 1.4),
      view.circles(along, [radius * 0.83, radius * 0.8, radius * 0.37]),
      radius > 120 ? view.solid(gaps.join(''), 3, 1.2) : '',
      view.bore(along, radius * 0.26),
    ].join('');
  };
  return { length: thick, radius, draw };
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
function disc(view: AxialView, along: number, thick: number, radius: number, fill: number, side = 2): string {
  return (
    view.mantle(along, radius, along + thick, radius, side) +
    view.shading(along, radius, along + thick, radius, Math.round(18 + thick / 4)) +
    view.face(along, radius, fill)
  );
}

export function lens(chance: Chance): Part {
  const [radius, thick] = [chance.between(110, 170), chance.between(24, 46)];
  const draw = (view: AxialView, along: number) => {
    const rim = radius * 0.86;
    const glints = [0.2, 0.34].map((inset) => polyline(view.arc(along, rim * (1 - inset), 2.5, 4.1, 20)));
    const glass = [0.9, 0.7, 0.5, 0.3].map((share) => polygon(view.ring(along - 10 * (1 - share), rim * share)));
    return [
      disc(view, along, thick, radius, 1),
      view.circles(along, [radius * 0.95]) + view.face(along, rim, 3),
      view.lines(glass.join(''), 0.5),
      path(glints.join(''), { stroke: '#FFFFFF', width: 4, opacity: 0.55, round: true }),
      view.bolts(along, radius * 0.91, 6, 4),
    ].join('');
  };
  return { length: thick, radius, draw };
}

export function connector(chance: Chance): Part {
  const [radius, length] = [chance.between(105, 135), chance.between(120, 170)];
  const rows = [1, 6, 12, chance.pick([0, 18] as const)];
  const draw = (view: AxialView, along: number) => {
    const knurl = steps(0, 1, 26).map((share) =>
      polyline([
        view.at(along + length * 0.3, radius, Math.PI / 2 + share * Math.PI),
        view.at(along + length * 0.62, radius, Math.PI / 2 + share * Math.PI),
      ]),
    );
    const pins = rows.flatMap((count, row) =>
      steps(0, TURN * (1 - 1 / Math.max(count, 1)), count).map((turn) => ({ turn, out: row * 0.215 * radius })),
    );
    const stems = pins.map(({ turn, out }) =>
      polyline([view.at(along + 6, out, turn), view.at(along - 26, out, turn)]),
    );
    return [
      disc(view, along, length, radius, 0, 1),
      view.hoops(
        [0.28, 0.64, 0.7, 0.92].map((share) => along + share * length),
        radius,
      ),
      view.lines(knurl.join(''), 1),
      view.face(along, radius * 0.86, 2) + view.circles(along, [radius * 0.93]),
      view.lines(stems.join(''), 5),
      view.solid(pins.map(({ turn, out }) => circle(view.at(along - 26, out, turn), 4.4 * view.scale)).join(''), 0, 1),
    ].join('');
  };
  return { length, radius, draw };
}

/** A screw of four to six blades on a rounded hub; always the nearest part. */
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
            .map((point, at): Point => mixed(point, trail[at] ?? point, (rib / 10) ** (lit ? 0.6 : 1.5)))
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

const mixed = (a: Point, b: Point, share: number): Point => [lerp(a[0], b[0], share), lerp(a[1], b[1], share)];
