import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import type { Digest, MailingList } from '@/features/newsletter/lists';
import { digestPath, listPath, newsletterPath } from '@/features/newsletter/paths';
import { rhythmOf } from '@/features/newsletter/rhythm';
import { longDayOf, noonOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** A newsletter, and what it has sent. */
export function ListPage({ list, digests }: { list: MailingList; digests: Digest[] }) {
  const { language } = list;
  const { newsletterPage, newsletters: words } = wordsIn(language);
  return (
    <main id="main" className="page-width pt-11">
      <p className="mb-2 text-meta">
        <a href={newsletterPath(language)} className="text-link-line">
          {newsletterPage.title}
        </a>
      </p>
      <h1 className="headline text-title">{list.name}</h1>
      <p className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2">{list.description}</p>
      <p className="mt-2 text-ink-3">{rhythmOf(list, language)}</p>
      <div className="newsletter-columns">
        <section aria-labelledby="issues">
          <h2 id="issues" className="text-label">
            {words.issues}
          </h2>
          {digests.length === 0 && <p className="mt-3 text-ink-2">{words.nothingSentYet}</p>}
          <ol className="newsletter-lists">
            {digests.map((digest) => (
              <li key={digest.day}>
                <a href={digestPath(list, digest.day)} className="headline text-h4">
                  {longDayOf(noonOf(digest.day), language)}
                </a>
                <p className="mt-1 text-meta text-ink-3">{words.pieces(digest.articleIds.length)}</p>
              </li>
            ))}
          </ol>
        </section>
        <NewsletterBox language={language} page={listPath(list)} />
      </div>
    </main>
  );
}
