import { archivePath } from '@/features/articles/paths';
import type { River } from '@/features/articles/queries';
import { dayKeyOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Where a river goes on: on its next page; after the last one in the archive, whose addresses never shift. */
export function olderThan({ page, teasers, older }: River, pathOf: (page: number) => string, language: Language) {
  const last = teasers.at(-1);
  if (!older || !last) return null;
  const words = wordsIn(language);
  if (older === 'page') return { path: pathOf(page + 1), name: words.older };
  return { path: archivePath(dayKeyOf(last.publishedAt).slice(0, 7)), name: words.fronts.archive };
}
