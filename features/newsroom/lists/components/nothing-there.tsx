import { type Asked, countNarrowed, listPath } from '@/features/newsroom/lists/asked';
import type { Without } from '@/features/newsroom/lists/without';

type Props = { asked: Asked; trash: boolean; without: Without | null };

/** An empty list says why it is empty, and what to do about it. */
export function NothingThere({ asked, trash, without }: Props) {
  const narrowed = countNarrowed(asked);
  if (narrowed > 0)
    return (
      <p className="nothing">
        No article matches {narrowed === 1 ? 'this filter' : `all ${narrowed} filters`}.{' '}
        {without && (
          <>
            <a href={listPath({ ...without.asked, after: null })}>
              Without ‘{without.name}’ there {without.count === '1' ? 'is' : 'are'} {without.count}.
            </a>{' '}
          </>
        )}
        <a href={listPath({ view: asked.view })}>{narrowed === 1 ? 'Show without it' : 'Show without all of them'}</a>
      </p>
    );
  if (trash) return <p className="nothing">The trash is empty. What is put here can be taken out again.</p>;
  if (asked.view === 'review') return <p className="nothing">Nothing waits for review.</p>;
  if (asked.view === 'mine') return <p className="nothing">Nothing of yours yet. N begins a new article.</p>;
  return <p className="nothing">No articles yet. N begins the first one.</p>;
}
