import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** A way on for whoever knows what they were looking for. */
export function LostSearch({ language }: { language: Language }) {
  const { search, what } = wordsIn(language).lists.lost;
  return (
    <search data-screen-only>
      <form action={language === 'es' ? '/es/search' : '/search'} className="search-line">
        <label htmlFor="lost-search" className="sr-only">
          {what}
        </label>
        <input id="lost-search" name="q" type="search" placeholder={what} maxLength={200} />
        <button type="submit">{search}</button>
      </form>
    </search>
  );
}
