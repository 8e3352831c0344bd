import { TopicLink } from '@/features/topics/components/topic-links';
import type { TopicKind, TopicMark } from '@/features/topics/topic';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** All topics, kind by kind, each in the order of the alphabet. */
export function TopicIndex({ topics, language }: { topics: Map<TopicKind, TopicMark[]>; language: Language }) {
  const words = wordsIn(language);
  const { compare } = new Intl.Collator(words.tag);
  const groups = [...topics].filter(([, own]) => own.length > 0);
  if (groups.length === 0)
    return <p className="mt-9 font-serif text-standfirst-article text-ink-2">{words.lists.topics.none}</p>;
  return groups.map(([kind, own]) => (
    <section key={kind} aria-labelledby={kind} className="index-tab mt-11 lg:mt-14">
      <div className="grid-12">
        <h2 id={kind} className="pt-3 pb-2 text-[1.1875rem] leading-5.5 font-[680] lg:col-span-2 lg:pt-4">
          {words.lists.topics.kindsOf[kind]}
        </h2>
        <ul className="topic-columns lg:col-span-10">
          {own
            .toSorted((one, other) => compare(one.name, other.name))
            .map((topic) => (
              <li key={topic.slug}>
                <TopicLink topic={topic} language={language} />
              </li>
            ))}
        </ul>
      </div>
    </section>
  ));
}
