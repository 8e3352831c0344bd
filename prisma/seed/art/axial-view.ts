import type { Colour } from './colour';
import { path, polygon, polyline } from './ink';
import { lerp, type Point, steps } from './measure';

const TURN = Math.PI * 2;
const HALF = Math.PI / 2;

export type AxialTones = { ink: Colour; steel: readonly [Colour, ...Colour[]] };

/** How a part on an axis is drawn: a place by distance along the axis, radius and turn; and the shapes made from it. */
export type AxialView = ReturnType<typeof axialView>;

/** A long axis seen askance from its near end; `along` grows towards the far end, `scale` is sheet units per unit. */
export function axialView(centre: Point, tilt: number, scale: number, { ink, steel }: AxialTones) {
  const axis: Point = [Math.cos(tilt), Math.sin(tilt)];
  const cross: Point = [-axis[1], axis[0]];
  const squash = 0.36;
  const at = (along: number, radius: number, turn: number): Point => {
    const [u, v] = [along + Math.cos(turn) * radius * squash, Math.sin(turn) * radius];
    return [centre[0] + (axis[0] * u + cross[0] * v) * scale, centre[1] + (axis[1] * u + cross[1] * v) * scale];
  };
  const arc = (along: number, radius: number, from: number, to: number, count = 32) =>
    steps(from, to, count).map((turn) => at(along, radius, turn));
  const ring = (along: number, radius: number) => arc(along, radius, 0, TURN * (63 / 64), 64);
  const solid = (shape: string, fill: number, width = 1.6) => path(shape, { fill: tone(fill), stroke: ink, width });
  const lines = (shape: string, width = 0.9) => path(shape, { stroke: ink, width });
  const tone = (index: number) => steel[index] ?? steel[0];
  /** The outside of a drum or cone between two stations. */
  const mantle = (from: number, fromRadius: number, to: number, toRadius: number, fill: number) =>
    solid(polygon([...arc(to, toRadius, -HALF, HALF), ...arc(from, fromRadius, HALF, HALF * 3)]), fill);
  /** Lines along a mantle, crowded towards its shaded lower edge. */
  const shading = (from: number, fromRadius: number, to: number, toRadius: number, count: number) => {
    const turns = steps(0, 1, count).map((share) => HALF + Math.PI * 0.52 * share ** 2.1);
    const upper = steps(0, 1, Math.round(count / 4)).map((share) => HALF * 3 - 0.5 * share ** 1.6);
    const strokes = [...turns, ...upper].map((turn) => polyline([at(from, fromRadius, turn), at(to, toRadius, turn)]));
    return lines(strokes.join(''), 0.75);
  };
  const hoops = (stations: number[], radius: number) =>
    lines(stations.map((along) => polyline(arc(along, radius, HALF, HALF * 3))).join(''));
  const face = (along: number, radius: number, fill: number) => solid(polygon(ring(along, radius)), fill);
  const circles = (along: number, radii: number[]) =>
    lines(radii.map((radius) => polygon(ring(along, radius))).join(''));
  /** A bore: the dark opening and a sliver of its inner wall. */
  const bore = (along: number, radius: number) =>
    face(along, radius, 4) +
    solid(
      polygon([...arc(along, radius, HALF, HALF * 3), ...arc(along + radius * 0.24, radius * 0.98, HALF * 3, HALF)]),
      2,
      0.8,
    );
  const bolts = (along: number, radius: number, count: number, size: number, fill = 3) => {
    const heads = steps(0, TURN * (1 - 1 / count), count).map((turn) => polygon(disc(at(along, radius, turn), size)));
    return solid(heads.join(''), fill, 1.1);
  };
  const disc = ([x, y]: Point, size: number) =>
    steps(0, TURN * (13 / 14), 14).map((turn): Point => {
      const [u, v] = [Math.cos(turn) * size * squash * scale, Math.sin(turn) * size * scale];
      return [x + axis[0] * u + cross[0] * v, y + axis[1] * u + cross[1] * v];
    });
  const between = (along: number, inner: number, outer: number, from: number, to: number) =>
    polygon([...arc(along, outer, from, to, 9), ...arc(along, inner, lerp(to, from, 0.06), lerp(from, to, 0.06), 9)]);
  return { at, arc, ring, solid, lines, mantle, shading, hoops, face, circles, bore, bolts, between, scale };
}
