import type { Article, Byline } from '@/features/articles/article';
import { ShareLinks } from '@/features/articles/components/share-links';
import { authorPath } from '@/features/articles/paths';
import { readingMinutes } from '@/features/articles/reading';
import { dayOf, hourWithZone } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** Who wrote it, from where, when it came out, how long it takes. */
export function ArticleFacts({ article, address }: { article: Article; address: string | undefined }) {
  const words = wordsIn(article.language);
  const minutes = readingMinutes(article.words);
  return (
    <div className="article-facts">
      {article.bylines.map((byline) => (
        <Name key={byline.author.handle} byline={byline} />
      ))}
      <dl className="facts-list">
        <dt>{words.published}</dt>
        <dd>
          <Moment at={article.publishedAt} article={article} />
        </dd>
        {article.updatedAt && (
          <>
            <dt>{words.updated}</dt>
            <dd>
              <Moment at={article.updatedAt} article={article} />
            </dd>
          </>
        )}
        {minutes && (
          <>
            <dt>{words.reading}</dt>
            <dd>{words.minutes(minutes)}</dd>
          </>
        )}
      </dl>
      {article.rightsOfReply.length > 0 && (
        <p className="mt-3">
          <a href="#right-of-reply" className="text-link-line font-[600] text-ink-2">
            {words.rightOfReply}
          </a>
        </p>
      )}
      {address && (
        <p className="mt-2 hidden break-all print:block">
          {address} <span data-read-on={`· ${words.articlePage.readOn}`} className="whitespace-nowrap" />
        </p>
      )}
      {address && <ShareLinks address={address} headline={article.headline} words={words} />}
    </div>
  );
}

function Name({ byline }: { byline: Byline }) {
  return (
    <div className="not-first:mt-2.5">
      <p className="font-serif text-h4 font-[600] text-ink lg:text-[1.1875rem]">
        <a href={authorPath(byline.author.handle)} rel="author">
          {byline.author.name}
        </a>
      </p>
      {byline.place && <p>{byline.place}</p>}
    </div>
  );
}

function Moment({ at, article }: { at: Date; article: Article }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-normal">
      {dayOf(at, article.language)}, <span className="whitespace-nowrap">{hourWithZone(at, article.language)}</span>
    </time>
  );
}
