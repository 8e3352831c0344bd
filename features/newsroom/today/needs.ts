import type { PieceLine } from '@/features/newsroom/lists/lines';
import { countdown, shortWhen } from '@/features/newsroom/lists/when';

/** Something that waits for this person. */
export type Need =
  | { is: 'choices'; articleId: string; headline: string; language: string; count: number }
  | { is: 'review'; piece: PieceLine }
  | { is: 'imprint'; missing: number };

type Coming = { at: string };

/** The sentence that the day begins with. */
export function sentenceOf(needs: number, coming: readonly Coming[], now: Date): string {
  if (needs > 0) return `${needs} ${needs === 1 ? 'thing needs' : 'things need'} you.`;
  const [next] = coming;
  if (!next) return 'Nothing needs you.';
  const at = new Date(next.at);
  const when = `${shortWhen(at, now)}, ${countdown(at, now)}`;
  if (coming.length === 1)
    return `Nothing needs you. 1 piece is scheduled: it goes live ${when}, without anyone awake.`;
  return `Nothing needs you. ${coming.length} pieces are scheduled; the next goes live ${when}, without anyone awake.`;
}
