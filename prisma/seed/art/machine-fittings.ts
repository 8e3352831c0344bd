import type { AxialView } from './axial-view';
import type { Chance } from './chance';
import { circle, path, polygon, polyline } from './ink';
import { disc, type Part } from './machine-parts';
import { steps } from './measure';

const TURN = Math.PI * 2;

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
