import type { Article, PrintEdition } from '@/features/articles/article';
import { topicPath } from '@/features/articles/paths';
import { tie } from '@/features/articles/typography';
import { dayOf } from '@/features/words/dates';
import type { Words } from '@/features/words/en';
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
      {topics.length > 0 && <Topics topics={topics} words={words} />}
      {printEdition && <PrintLine edition={printEdition} words={words} />}
    </div>
  );
}

function Topics({ topics, words }: { topics: Article['topics']; words: Words }) {
  return (
    <div className="topic-row">
      <b id="topics">{words.topics}</b>
      <ul aria-labelledby="topics">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicPath(topic.slug)}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PrintLine({ edition: { title, number, page, issue }, words }: { edition: PrintEdition; words: Words }) {
  const name = `${title} ${number}`;
  return (
    <p>
      <b>{words.inPrint}</b> {issue ? <a href={issue.path}>{name}</a> : name}
      {page !== null && `, ${words.printPage(page)}`}
    </p>
  );
}
