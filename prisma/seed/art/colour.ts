import { clamp } from './measure';

/** A colour as #rrggbb. */
export type Colour = string;

/** Red-lead primer: the one signal colour, used for exactly one mark on a sheet. */
export const redLead = (night: boolean): Colour => (night ? '#FF7A55' : '#C8371B');

export function mix(from: Colour, to: Colour, share: number): Colour {
  const ends = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((ends[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour at a share (0–1) of the way through the stops. */
export function ramp(stops: readonly [Colour, ...Colour[]], share: number): Colour {
  const way = clamp(share, 0, 1) * (stops.length - 1);
  const index = Math.min(Math.floor(way), stops.length - 2);
  const from = stops[index] ?? stops[0];
  return mix(from, stops[index + 1] ?? from, way - index);
}

const channels = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
