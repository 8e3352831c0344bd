import { primaryOf } from './look';
import type { Piece, Run } from './pieces';

/**
 * The language of the whole, by what most of the marked words are marked with. Where hardly any are marked, the whole has
 * none that is known, and those few are foreign.
 */
export function mainLanguage(pieces: Piece[]): string | null {
  const letters = new Map<string | null, number>();
  let all = 0;
  for (const run of pieces.flatMap(runsOf)) {
    if (run === 'break') continue;
    const language = primaryOf(run.look.lang);
    const length = run.text.trim().length;
    letters.set(language, (letters.get(language) ?? 0) + length);
    all += length;
  }
  letters.delete(null);
  const [main, most] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? [null, 0];
  return most > all / 4 ? main : null;
}

function runsOf(piece: Piece): Run[] {
  if (piece.kind === 'line') return piece.runs;
  return piece.kind === 'table' ? piece.rows.flatMap((row) => row.flatMap((cell) => cell.lines.flat())) : [];
}
