import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The newsletter's own page, for links that ask for it. */
export function SignupPage({ language, page }: { language: Language; page: string }) {
  const { title, text } = wordsIn(language).newsletterPage;
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="text-h1 headline">{title}</h1>
      <p className="mt-4 max-w-[36rem] font-serif text-standfirst text-ink-2">{text}</p>
      <div className="mt-8 max-w-[36rem]">
        <NewsletterBox language={language} page={page} />
      </div>
    </main>
  );
}
