import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import type { Digest } from '@/features/newsletter/lists';
import { digestPath, listPath } from '@/features/newsletter/paths';
import { longDayOf, noonOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** The web copy of a digest: what of it is live now. */
export function DigestPage({ digest, pieces }: { digest: Digest; pieces: Teaser[] }) {
  const { list, day } = digest;
  const { language } = list;
  const words = wordsIn(language).newsletters;
  return (
    <main id="main" className="page-width pt-11">
      <p className="mb-2 text-meta">
        <a href={listPath(list)} className="text-link-line">
          {words.allOf(list.name)}
        </a>
      </p>
      <h1 className="headline max-w-[18em] text-h1">{words.digest(list.name, longDayOf(noonOf(day), language))}</h1>
      <div className="newsletter-columns">
        {pieces.length === 0 && <p className="text-ink-2">{words.nothingLeft}</p>}
        {pieces.length > 0 && (
          <ol className="newsletter-lists">
            {pieces.map((teaser) => (
              <li key={teaser.id} lang={teaser.language === language ? undefined : teaser.language}>
                <article>
                  <Kicker teaser={teaser} />
                  <Headline teaser={teaser} level={2} size="h3" labelled />
                  {teaser.standfirst && (
                    <p className="mt-1.25 font-serif text-standfirst text-pretty text-ink-2">{teaser.standfirst}</p>
                  )}
                  <p className="mt-1.5 text-meta font-[600] text-ink-2">
                    {teaser.bylines.map((it) => it.author.name).join(', ')}
                  </p>
                </article>
              </li>
            ))}
          </ol>
        )}
        <NewsletterBox language={language} page={digestPath(list, day)} />
      </div>
    </main>
  );
}
