import type { Piece, Run } from './pieces';

/** Signs that nobody begins a sentence with: a list that was typed by hand, or whose markup was lost on the way. */
const BULLET = /^\s*[•●▪■◦○‣⁃∙·\uf0a7\uf0b7\uf0d8\uf0fc]\s+/u;

/** Paragraphs that begin with a bullet become entries of a list. */
export function withTypedMarkers(pieces: Piece[]): Piece[] {
  let list = 0;
  let entry = -1;
  return pieces.map((piece) => {
    if (!isTypedEntry(piece)) {
      if (piece.kind !== 'picture') list = 0;
      return piece;
    }
    if (list === 0) list = entry--;
    const step = { list, entry: entry--, ordered: false, number: 1 };
    return { ...piece, steps: [step], runs: withoutMarker(piece.runs) };
  });
}

const isTypedEntry = (piece: Piece): piece is Extract<Piece, { kind: 'line' }> =>
  piece.kind === 'line' &&
  piece.steps.length === 0 &&
  piece.role.is === 'paragraph' &&
  BULLET.test(withSpace(piece.runs));

/** The marker may be a run of its own, with its space in the next. */
const withSpace = (runs: Run[]) =>
  runs
    .slice(0, 3)
    .map((it) => (it === 'break' ? '\n' : it.text))
    .join('');

function withoutMarker(runs: Run[]): Run[] {
  let left = BULLET.exec(withSpace(runs))?.[0].length ?? 0;
  return runs.map((run) => {
    if (run === 'break' || left === 0) return run;
    const taken = Math.min(left, run.text.length);
    left -= taken;
    return { ...run, text: run.text.slice(taken) };
  });
}
