import type { ReactNode } from 'react';
import type { Article, Teaser } from '@/features/articles/article';
import type { Block } from '@/features/articles/blocks';
import { ArticleBody } from '@/features/articles/components/article-body';
import { ArticleFacts } from '@/features/articles/components/article-facts';
import { ArticleHead } from '@/features/articles/components/article-head';
import { ArticleNotes } from '@/features/articles/components/article-notes';
import { AuthorCards } from '@/features/articles/components/author-cards';
import { ContentsList } from '@/features/articles/components/contents-list';
import { MoreInSection } from '@/features/articles/components/more-in-section';
import { PrintPromo } from '@/features/articles/components/print-promo';
import { RightsOfReply } from '@/features/articles/components/rights-of-reply';
import { contentsOf } from '@/features/articles/contents';
import { signOff } from '@/features/articles/sign-off';
import { Caption } from '@/features/media/components/caption';
import { Picture } from '@/features/media/components/picture';
import { sectionClass } from '@/features/sections/components/section-code';
import { wordsIn } from '@/features/words/words';

type Props = {
  article: Article;
  /** Newest of the same section, for the column beside the text. */
  moreInSection?: Teaser[];
  /** The newsletter box, under the text. */
  newsletter?: ReactNode;
  /** The full address of the page, to hand on. */
  address?: string;
};

/** An article, whole. */
export function ArticleView({ article, moreInSection = [], newsletter, address }: Props) {
  const facts = <ArticleFacts article={article} address={address} />;
  const marginIsFree = !article.body.content.some(hangsInMargin);
  const acrossPage = article.body.content.some((it) => it.type === 'figure' && it.attrs.width === 'full');
  const words = wordsIn(article.language);
  const rail = (
    <>
      <MoreInSection section={article.section} teasers={moreInSection} />
      <PrintPromo edition={article.printEdition} words={words} />
    </>
  );
  return (
    <article className={`page-width ${sectionClass(article.section)}`}>
      <ArticleHead article={article} />
      <LeadFigure article={article} facts={facts} />
      <div className="grid-12 mt-6 lg:mt-10">
        {!article.picture && (
          <div className={`max-lg:mb-6 ${marginIsFree ? 'lg:col-span-3' : 'lg:col-span-9 lg:col-start-4 lg:mb-8'}`}>
            {facts}
          </div>
        )}
        <div className="max-w-2xl lg:col-span-6 lg:col-start-4 lg:max-w-none">
          <ContentsList entries={contentsOf(article)} words={words} />
          <ArticleBody
            body={article.body}
            pictures={article.pictures}
            related={article.related}
            dateline={article.dateline}
            language={article.language}
            sponsored={article.kind === 'sponsored'}
          />
          <p className="mt-5 font-serif text-h4 font-[400]">{signOff(article.bylines, article.language)}</p>
          <RightsOfReply article={article} />
          <ArticleNotes article={article} />
          {article.kind !== 'sponsored' && <AuthorCards signatories={article.signatories} words={words} />}
          <div className="mt-8">{newsletter}</div>
          {acrossPage && <div className="mt-11">{rail}</div>}
        </div>
        {!acrossPage && <div className="mt-11 lg:col-span-3 lg:mt-1.5 lg:ps-3">{rail}</div>}
      </div>
    </article>
  );
}

/** The picture with the facts beside it; a piece without one has them in the margin of its text, where that is free. */
function LeadFigure({ article, facts }: { article: Article; facts: ReactNode }) {
  if (!article.picture) return null;
  return (
    <div className="lead-figure mt-5 lg:mt-8">
      <figure>
        <Picture picture={article.picture} at="articleLead" first />
        <Caption caption={article.picture.caption} credit={article.picture.credit} />
      </figure>
      {facts}
    </div>
  );
}

const hangsInMargin = (block: Block) =>
  block.type === 'pullQuote' || (block.type === 'figure' && block.attrs.width !== 'inline');
