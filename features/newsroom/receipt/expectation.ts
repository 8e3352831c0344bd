import { type Proven, passagesOf, pathOf, type Surface } from '@/features/newsroom/receipt/surfaces';

/** What a surface must answer at this moment to be true. */
export type Expectation =
  | { is: 'article'; passages: string[] }
  | { is: 'no-article'; status: 404 | 410 }
  | { is: 'leads-to'; path: string }
  | { is: 'listed'; path: string; headlines: string[] }
  | { is: 'not-listed'; path: string }
  | { is: 'entered'; path: string; headline: string | undefined }
  /** Newer pieces fill its first page: nothing is to be proven there. */
  | { is: 'further-back' };

/** How readers have the piece now. */
type Seen = 'live' | 'gone' | 'unknown';

/** @param held the headline under which the surface's list has the piece, or its first page, by the readers' own query */
export function expectationOf(
  surface: Surface,
  piece: Proven,
  seen: Seen,
  held: { headline?: string } | null,
): Expectation {
  const path = pathOf(piece);
  if (surface.shows === 'entry')
    return seen === 'live' && held ? { is: 'entered', path, headline: held.headline } : { is: 'not-listed', path };
  if (surface.shows === 'list') {
    if (seen !== 'live') return { is: 'not-listed', path };
    return held ? { is: 'listed', path, headlines: [...piece.headlines, held.headline ?? ''] } : { is: 'further-back' };
  }
  if (surface.shows === 'left') return { is: 'not-listed', path };
  if (seen !== 'live') return { is: 'no-article', status: seen === 'gone' ? 410 : 404 };
  return surface.shows === 'former' ? { is: 'leads-to', path } : { is: 'article', passages: passagesOf(piece) };
}
