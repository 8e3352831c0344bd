import { newsletterPath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The answer to a sign-up, the same whoever asked: it says nothing of whether an address was known. */
export function CheckInbox({ language }: { language: Language }) {
  const { title, text, hint, back } = wordsIn(language).checkInbox;
  // There is no Spanish front: the way back stays among Spanish pages.
  const way = language === 'es' ? newsletterPath(language) : '/';
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{title}</h1>
      <p role="status" className="mt-4 max-w-[36rem] font-serif text-standfirst-lead text-ink-2">
        {text}
      </p>
      <p className="mt-4 max-w-[36rem] text-ink-2">{hint}</p>
      <p className="mt-6">
        <a href={way} className="text-link-line font-[600]">
          {back}
        </a>
      </p>
    </main>
  );
}
