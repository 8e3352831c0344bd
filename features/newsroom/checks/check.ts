import type { Missing } from '@/features/newsroom/rules';

/** Something to fix before a piece goes out, or to look at; always at a place that it names. */
export type Check = {
  /** Stays the same while the same thing is meant. */
  id: string;
  words: string;
  why: string;
  field: string;
  blockId?: string;
  /** It blocks. */
  missing?: Missing;
  /** What may be left as it is, and for what: this word, or the piece. Kept under `id`. */
  leave?: 'word' | 'piece';
  /** What stands there, and what the house writes. */
  change?: { from: string; to: string } | 'curl-quotes';
};
