import type { Teaser } from '@/features/articles/article';
import { LatestList } from '@/features/articles/components/latest-list';
import { topicPath } from '@/features/articles/paths';
import type { Topic } from '@/features/search/found';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

export type Beginnings = { topics: Topic[]; latest: Teaser[] };

/** Where to go without an answer: how to ask, what the newest pieces are about, the newest themselves. */
export function BeginHere({ topics, latest, language }: Beginnings & { language: Language }) {
  const { search } = wordsIn(language);
  return (
    <div className="grid-12 mt-11 gap-y-10 lg:mt-14">
      <div className="lg:col-span-6">
        {topics.length > 0 && (
          <section aria-labelledby="topics-of-the-day">
            <h2 id="topics-of-the-day" className="border-b border-strong pb-2.25 text-label">
              {search.topics}
            </h2>
            <ul className="topics-of-the-day">
              {topics.map((topic) => (
                <li key={topic.slug}>
                  <a href={topicPath(topic.slug)} lang={topic.language ?? undefined}>
                    {topic.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <dl className="ways-to-ask">
          {search.ways.map(([typed, does]) => (
            <div key={typed}>
              <dt>{typed}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="lg:col-span-6">
        <LatestList teasers={latest} language={language} />
      </div>
    </div>
  );
}
