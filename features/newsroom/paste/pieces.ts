import type { Look } from './look';

/** Words of one look, or the end of a line within a paragraph. */
export type Run = { text: string; look: Look } | 'break';

/** A list that a line stands in: which, which of its entries, and the number that entry has. */
export type Step = { list: number; entry: number; ordered: boolean; number: number; level?: number };

export type Role =
  | { is: 'paragraph' }
  | { is: 'heading'; level: number }
  | { is: 'quote' }
  /** Of a footnote, by the name that its reference calls. */
  | { is: 'note'; of: string };

export type Cell = { header: boolean; colspan: number; rowspan: number; lines: Run[][] };
export type Picture = { alt: string; address: string | null };

/** What was found, in order, before it is put together. */
export type Piece =
  | { kind: 'line'; role: Role; steps: Step[]; runs: Run[] }
  | { kind: 'table'; rows: Cell[][]; caption: string | null }
  | { kind: 'divider' }
  | { kind: 'picture'; picture: Picture };
