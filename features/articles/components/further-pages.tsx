import { Pagination } from '@/components/ui/pagination';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  page: number;
  /** Of the same list. */
  pathOf: (page: number) => string;
  /** Where it goes on; not always on its own next page. */
  older: { path: string; name?: string } | null;
  language: Language;
};

/** Where a list goes on, and back. */
export function FurtherPages({ page, pathOf, older, language }: Props) {
  const words = wordsIn(language);
  return (
    <Pagination
      label={words.pages}
      here={words.page(page)}
      newer={page > 1 ? { path: pathOf(page - 1), name: words.newer } : null}
      older={older && { name: words.older, ...older }}
    />
  );
}
