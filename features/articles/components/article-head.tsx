import type { Article } from '@/features/articles/article';
import { breadcrumbOf } from '@/features/articles/breadcrumb';
import { Breadcrumb } from '@/features/articles/components/breadcrumb';
import { tie, tieHeadline } from '@/features/articles/typography';
import { wordsIn } from '@/features/words/words';

/** Section, headline, standfirst; what is paid for says so before anything else. */
export function ArticleHead({ article }: { article: Article }) {
  return (
    <header className="grid-12 pt-4.5 lg:pt-11">
      <SectionTab article={article} />
      <div className="max-w-2xl lg:col-span-9 lg:col-start-4 lg:max-w-none">
        {article.kind === 'sponsored' && <p className="paid-label">{wordsIn(article.language).kinds.sponsored}</p>}
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

function SectionTab({ article }: { article: Article }) {
  const { section, kicker, kind, language } = article;
  const words = wordsIn(language);
  const label = kind === 'sponsored' ? null : words.kinds[kind];
  return (
    <div className="seen-whole flex items-center gap-3 pb-3.5 lg:col-span-3 lg:block lg:pt-1.5">
      <span aria-hidden="true" className="code-box code-box-tab">
        {section.code}
      </span>
      <div className="min-w-0 leading-4.5 lg:mt-3 lg:leading-5">
        <Breadcrumb crumbs={breadcrumbOf(article)} words={words} />
        {kicker && <p className="text-ink-3">{kicker}</p>}
        {label && <p className="font-[620] text-ink">{label}</p>}
      </div>
    </div>
  );
}
