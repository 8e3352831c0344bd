import type { IssueMark, Magazine } from '@/features/magazine/issue';
import type { Shelf } from '@/features/magazine/queries';
import type { Language } from '@/features/words/language';

export type FilledShelf = { magazine: Magazine; newest: IssueMark };

/** The title to show beside pieces in a language: of those that speak it, the one that came out last. */
export function fittingTitle(shelves: Shelf[], language: Language): FilledShelf | null {
  const filled = shelves.flatMap(({ magazine, newest }) => (newest ? [{ magazine, newest }] : []));
  const spoken = filled.filter((it) => it.magazine.language === language);
  const [last = null] = spoken.toSorted((a, b) => b.newest.appearsOn.getTime() - a.newest.appearsOn.getTime());
  return last;
}
