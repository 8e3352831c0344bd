import { readingMinutes } from '@/features/articles/reading';
import type { PieceLine } from '@/features/newsroom/lists/lines';
import { countdown, shortWhen } from '@/features/newsroom/lists/when';

/** Something that waits for this person. */
export type Need =
  | { is: 'choices'; articleId: string; headline: string; language: string; count: number }
  | { is: 'receipt'; articleId: string; headline: string; language: string; surfaces: string[]; since: string }
  | { is: 'review'; piece: PieceLine; words: number }
  | { is: 'imprint'; missing: number };

type Coming = { at: string };

/** The sentence that the day begins with. */
export function sentenceOf(needs: readonly Need[], coming: readonly Coming[], now: Date): string {
  if (needs.length > 0) {
    const minutes = needs.reduce((sum, need) => sum + minutesFor(need), 0);
    const things = `${needs.length} ${needs.length === 1 ? 'thing needs' : 'things need'} you.`;
    return `${things} About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  }
  const [next] = coming;
  if (!next) return 'Nothing needs you.';
  const at = new Date(next.at);
  const when = `${shortWhen(at, now)}, ${countdown(at, now)}`;
  if (coming.length === 1)
    return `Nothing needs you. 1 piece is scheduled: it goes live ${when}, without anyone awake.`;
  return `Nothing needs you. ${coming.length} pieces are scheduled; the next goes live ${when}, without anyone awake.`;
}

/** A choice is one look; a piece is read as readers read it; a fact of the imprint is looked up. */
function minutesFor(need: Need): number {
  switch (need.is) {
    case 'choices':
      return need.count;
    case 'receipt':
      return 1;
    case 'review':
      return readingMinutes(need.words) ?? 1;
    case 'imprint':
      return 2 * need.missing;
  }
}
