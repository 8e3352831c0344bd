import type { Language } from '@/features/articles/article';
import { wordsIn } from '@/features/words/words';

/** Only English has a front of its own; in Spanish the way back stays in Spanish. */
const BACK: Record<Language, string> = { en: '/', es: '/es/newsletter', de: '/' };

/** The answer to a sign-up, the same whoever asked: it says nothing of whether an address was known. */
export function CheckInbox({ language }: { language: Language }) {
  const { title, text, hint, back } = wordsIn(language).checkInbox;
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{title}</h1>
      <p role="status" className="mt-4 max-w-[36rem] font-serif text-standfirst-lead text-ink-2">
        {text}
      </p>
      <p className="mt-4 max-w-[36rem] text-ink-2">{hint}</p>
      <p className="mt-6">
        <a href={BACK[language]} className="text-link-line font-[600]">
          {back}
        </a>
      </p>
    </main>
  );
}
