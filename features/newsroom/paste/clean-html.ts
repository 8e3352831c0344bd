import type { Block } from '@/features/articles/blocks';
import { assemble, type PlacedPicture } from './assemble';
import { drawId } from './draw-id';
import { keptIn, type PastedNote } from './pasted-note';
import type { Piece } from './pieces';
import { readPieces } from './read-pieces';
import { recogniseSource, type Source } from './source';
import { openTally } from './tally';
import { readTree } from './tree';

export type PasteOptions = {
  /** Where it comes from, where that is known; otherwise it is recognised. */
  from?: Source;
  /** The piece's language: only words in another are marked as foreign. */
  language?: string;
  /** Origin of the site itself: its addresses become paths. */
  site?: string;
  newId?: () => string;
};

export type Pasted = {
  doc: Block[];
  /** Named, not stored: none of their bytes is in the document. */
  pictures: PlacedPicture[];
  note: PastedNote;
};

/** Copied markup as blocks of a body: structure stays, looks and junk go, and nothing that runs in a browser can come out. */
export function cleanHtml(html: string, options: PasteOptions = {}): Pasted {
  return cleanPieces(html, options);
}

/** As `cleanHtml`; `choose` sees the pieces before they are put together. */
export function cleanPieces(html: string, options: PasteOptions, choose = (pieces: Piece[]) => pieces): Pasted {
  const { from = recogniseSource(html), language, site, newId = drawId } = options;
  const tally = openTally();
  const { pieces, numbers } = readPieces(readTree(html, tally), tally, site);
  const { blocks, pictures, notes } = assemble(choose(pieces), { numbers, language, newId });
  return { doc: blocks, pictures, note: { source: from, ...tally.result(), kept: keptIn(blocks, notes) } };
}
