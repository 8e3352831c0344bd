import { topicPath } from '@/features/articles/paths';
import { pageLanguageOf, type TopicMark } from '@/features/topics/topic';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Topics under each other in a narrow column, each with its kind. */
export function TopicLinks({ topics, language }: { topics: TopicMark[]; language: Language }) {
  const words = wordsIn(language).lists.topics;
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside" className="border-b border-strong pb-2.25 text-label">
        {words.beside}
      </h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug} className="topic-line">
            <TopicLink topic={topic} language={language} />
            <span className="text-caption text-ink-3">{words.kinds[topic.kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its name; where its page speaks another language, the link says so, and where it is itself another, the name does. */
export function TopicLink({ topic, language }: { topic: TopicMark; language: Language }) {
  const page = pageLanguageOf(topic);
  const name = topic.language;
  return (
    <a
      href={topicPath(topic.slug)}
      lang={name && name !== language ? name : undefined}
      hrefLang={page === language ? undefined : page}
      className="inline-block py-1"
    >
      {topic.name}
    </a>
  );
}
