import { tie } from '@/features/articles/typography';
import { pageLanguageOf, type Topic } from '@/features/topics/topic';
import { wordsIn } from '@/features/words/words';

/** What kind of topic it is, its name, and what there is to know of it. */
export function TopicHead({ topic, page }: { topic: Topic; page: number }) {
  const words = wordsIn(pageLanguageOf(topic));
  return (
    <header className="seen-whole topic-head">
      <div>
        <p className="kind-badge">{words.lists.topics.kinds[topic.kind]}</p>
        <h1 className="headline mt-3 text-title">
          {topic.name}
          {page > 1 && <span className="text-ink-3"> – {words.page(page)}</span>}
        </h1>
        {topic.description && page === 1 && (
          <p className="mt-4 max-w-[33em] font-serif text-standfirst-article text-pretty text-ink-2">
            {tie(topic.description)}
          </p>
        )}
      </div>
      {topic.facts.length > 0 && page === 1 && (
        <dl className="topic-facts" aria-label={words.lists.topics.facts(topic.name)}>
          {topic.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{tie(fact.value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
