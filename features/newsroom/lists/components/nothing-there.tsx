import { type Asked, countNarrowed, listPath } from '@/features/newsroom/lists/asked';

/** An empty list says why it is empty, and what to do about it. */
export function NothingThere({ asked, trash }: { asked: Asked; trash: boolean }) {
  const narrowed = countNarrowed(asked);
  if (narrowed > 0)
    return (
      <p className="nothing">
        No article matches {narrowed === 1 ? 'this filter' : `all ${narrowed} filters`}.{' '}
        <a href={listPath({ view: asked.view })}>Show without {narrowed === 1 ? 'it' : 'them'}</a>
      </p>
    );
  if (trash) return <p className="nothing">The trash is empty. What is put here can be taken out again.</p>;
  if (asked.view === 'mine') return <p className="nothing">Nothing of yours yet. N begins a new article.</p>;
  return <p className="nothing">No articles yet. N begins the first one.</p>;
}
