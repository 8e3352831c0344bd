import type { BlockOf } from '@/features/articles/blocks';
import { Items } from '@/features/articles/components/body/body-list';
import type { Words } from '@/features/words/en';

type Props = { points: BlockOf<'keyPoints'>; sponsored: boolean; words: Words };

/** What there is to know, for whoever reads no further. */
export function KeyPoints({ points, sponsored, words }: Props) {
  const { id, title } = points.attrs;
  return (
    <section aria-labelledby={`k-${id}`} className="my-[1.6em] border-y leading-[1.45] border-strong py-3.5">
      <h2 id={`k-${id}`} className="sheet-title pt-0">
        {title ?? words.keyPoints}
      </h2>
      <ul>
        <Items items={points.content} sponsored={sponsored} />
      </ul>
    </section>
  );
}
