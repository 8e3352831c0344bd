import type { Article } from '@/features/articles/article';
import { sectionPath } from '@/features/articles/paths';
import { tie, tieHeadline } from '@/features/articles/typography';
import { wordsIn } from '@/features/words/words';

/** Section, headline, standfirst. */
export function ArticleHead({ article }: { article: Article }) {
  return (
    <header className="grid-12 pt-4.5 lg:pt-11">
      <SectionTab article={article} />
      <div className="max-w-2xl lg:col-span-9 lg:col-start-4 lg:max-w-none">
        <h1 className={`headline ${article.headline.length <= 90 ? 'text-h1' : 'text-h1-long'}`}>
          {tieHeadline(article.headline)}
        </h1>
        {article.standfirst && (
          <p className="mt-3.5 max-w-[33em] font-serif text-standfirst-article text-pretty text-ink-2 lg:mt-4">
            {tie(article.standfirst)}
          </p>
        )}
      </div>
    </header>
  );
}

function SectionTab({ article: { section, kicker, kind, language } }: { article: Article }) {
  const label = wordsIn(language).kinds[kind];
  return (
    <div className="flex items-center gap-3 pb-3.5 lg:col-span-3 lg:block lg:pt-1.5">
      <span aria-hidden="true" className="code-box code-box-tab">
        {section.code}
      </span>
      <p className="leading-4.5 lg:mt-3 lg:leading-5">
        <a href={sectionPath(section.slug)} className="font-[620] text-section">
          {section.name}
        </a>
        {kicker && <span className="block text-ink-3">{kicker}</span>}
        {label && <span className="block font-[620] text-ink">{label}</span>}
      </p>
    </div>
  );
}
