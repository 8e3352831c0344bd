import type { Article } from '@/features/articles/article';
import { tie } from '@/features/articles/typography';
import { dayOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** Under the sign-off: what was put right, what it is about, where it was printed. */
export function ArticleNotes({ article }: { article: Article }) {
  const { corrections, topics, printEdition, language } = article;
  const words = wordsIn(language);
  if (corrections.length === 0 && topics.length === 0 && !printEdition) return null;
  return (
    <div className="article-notes">
      {corrections.map((correction) => (
        <p key={correction.at.toISOString()}>
          <b>{words.correction(dayOf(correction.at, language))}</b> {tie(correction.text)}
        </p>
      ))}
      {topics.length > 0 && (
        <p>
          <b>{words.topics}</b> {topics.map((topic) => topic.name).join(', ')}
        </p>
      )}
      {printEdition && (
        <p>
          <b>{words.inPrint}</b> {printEdition.title} {printEdition.issue}
          {printEdition.page !== null && `, ${words.printPage(printEdition.page)}`}
        </p>
      )}
    </div>
  );
}
