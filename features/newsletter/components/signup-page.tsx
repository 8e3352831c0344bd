import { ListTable, type Offered } from '@/features/newsletter/components/list-table';
import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import { CONSENT } from '@/features/newsletter/consent';
import { managePath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The newsletter's own page: what there is, one of each to look at, and the field. */
export function SignupPage({ language, page, offered }: { language: Language; page: string; offered: Offered[] }) {
  const { newsletterPage, newsletters: words } = wordsIn(language);
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{newsletterPage.title}</h1>
      <p className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2">{newsletterPage.text}</p>
      <div className="newsletter-columns">
        <section aria-labelledby="lists">
          <h2 id="lists" className="text-label">
            {words.lists}
          </h2>
          <ListTable offered={offered} language={language} />
        </section>
        <div>
          <NewsletterBox language={language} page={page} />
          <p className="mt-3 text-caption text-ink-3">{words.afterwards}</p>
          <details className="mt-3 text-caption text-ink-3">
            <summary className="text-link-line inline-block py-0.75">{words.consentIn}</summary>
            <p lang="de" className="mt-1">
              {CONSENT.de}
            </p>
          </details>
          <p className="mt-5">
            <a href={managePath(language)} className="text-link-line font-[600]">
              {words.manage}
            </a>
          </p>
        </div>
      </div>
    </main>
  );
}
