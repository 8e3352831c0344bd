import { topicPath } from '@/features/articles/paths';
import type { SectionTopic } from '@/features/sections/queries';
import type { SectionMark } from '@/features/sections/section';
import { wordsIn } from '@/features/words/words';

type Props = { section: SectionMark; topics: SectionTopic[]; className?: string };

/** What the section has been about of late, under its name in the margin. */
export function SectionTopics({ section, topics, className = '' }: Props) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label={wordsIn(section.language).fronts.topicsIn(section.name)} className={`text-ink-2 ${className}`}>
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a href={topicPath(topic.slug)} className="block min-h-6.5 w-fit py-0.75">
            {topic.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same in a row, under the head of the section’s own page. */
export function SectionTopicRow({ section, topics }: Props) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={wordsIn(section.language).fronts.topicsIn(section.name)} className="border-b border-rule">
      <ul className="flex flex-wrap gap-x-5.5 leading-11 font-[560] lg:leading-9.5">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicPath(topic.slug)} className="inline-block">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
