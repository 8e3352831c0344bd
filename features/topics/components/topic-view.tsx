import type { ReactNode } from 'react';
import { FurtherPages } from '@/features/articles/components/further-pages';
import { River } from '@/features/articles/components/river';
import { topicPath } from '@/features/articles/paths';
import type { River as RiverPage } from '@/features/articles/queries';
import { TopicHead } from '@/features/topics/components/topic-head';
import { pageLanguageOf, type Topic } from '@/features/topics/topic';

type Props = {
  topic: Topic;
  river: RiverPage;
  older: { path: string; name: string } | null;
  /** What else there is: related topics, events to come. */
  aside: ReactNode;
  now: Date;
};

/** A topic: what it is, and what was written about it. */
export function TopicView({ topic, river, older, aside, now }: Props) {
  const language = pageLanguageOf(topic);
  return (
    <main id="main" className="page-width">
      <TopicHead topic={topic} page={river.page} />
      <div className="grid-12 mt-9 lg:mt-11">
        <div className="min-w-0 lg:col-span-9">
          <River teasers={river.teasers} language={language} now={now} />
          <FurtherPages
            page={river.page}
            pathOf={(page) => topicPath(topic.slug, page)}
            older={older}
            language={language}
          />
        </div>
        <div className="topic-aside lg:col-span-3">{aside}</div>
      </div>
    </main>
  );
}
