import { mix } from './colour';
import { curve, path } from './ink';
import type { Point } from './measure';

/** Colours of a ledger: the accounts take theirs in turn. */
export type LedgerTone = { paper: string; rule: string; red: string; accounts: string[] };

/** A ledger's drawing, and the course of the one account that is followed through it. */
export type Ledger = { drawing: string; followed: Point[]; stations: Point[] };

/** Lines close together between two edges: what an engraver lays down for a tint. */
export function engraved(upper: Point[], lower: Point[], spacing: number, colour: string, paper: string): string {
  const tallest = Math.max(...upper.map(([, y], index) => (lower[index]?.[1] ?? y) - y));
  const count = Math.max(2, Math.round(tallest / spacing));
  const lines = Array.from({ length: count + 1 }, (_, line) =>
    curve(upper.map(([x, y], index): Point => [x, y + (((lower[index]?.[1] ?? y) - y) * line) / count])),
  );
  const edge = `${curve(upper)}L${curve([...lower].reverse()).slice(1)}z`;
  return (
    path(edge, { fill: mix(colour, paper, 0.66), opacity: 0.62 }) + path(lines.join(''), { stroke: colour, width: 1 })
  );
}
