import type { BlockOf } from '@/features/articles/blocks';
import { tie } from '@/features/articles/typography';
import type { Words } from '@/features/words/en';

/** Moments on a line: a tick for each, like degrees on a scale. */
export function Timeline({ timeline, words }: { timeline: BlockOf<'timeline'>; words: Words }) {
  return (
    <section aria-label={words.timeline} className="sheet">
      <ol className="timeline">
        {timeline.attrs.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two moments may share day and words.
          <li key={index}>
            <p className="font-[620]">{tie(entry.when)}</p>
            <p className="font-serif text-standfirst">{tie(entry.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
