import type { PieceLine } from '@/features/newsroom/lists/lines';

type Props = { changed: PieceLine[]; approved: PieceLine[] };

/** What is finished for its writer and not yet for readers: approved without a time, changed and not published. */
export function CanWait({ changed, approved }: Props) {
  const count = changed.length + approved.length;
  if (count === 0) return null;
  return (
    <section className="lines-of" aria-label="Can wait">
      <header>
        <h2 className="h2">Can wait</h2>
        <span className="faint">{count}</span>
        {changed.length > MOST && <a href="/admin/articles?state=changed">All of them</a>}
      </header>
      <ol className="waits">
        {approved.slice(0, MOST).map((piece) => (
          <Line key={piece.id} piece={piece} path={`/admin/articles/${piece.id}`} way="Plan">
            approved, no time yet
          </Line>
        ))}
        {changed.slice(0, MOST).map((piece) => (
          <Line key={piece.id} piece={piece} path={`/admin/articles/${piece.id}/history`} way="Compare">
            update not yet published
          </Line>
        ))}
      </ol>
    </section>
  );
}

const MOST = 5;

type LineProps = { piece: PieceLine; path: string; way: string; children: string };

function Line({ piece, path, way, children }: LineProps) {
  const { headline, language } = piece;
  return (
    <li>
      <span className="head" lang={headline ? language : undefined}>
        {headline || 'Without a headline'}
      </span>
      <span className="quiet-text">{children}</span>
      <a href={path} aria-label={`${way}: ${headline || 'without a headline'}`}>
        {way}
      </a>
    </li>
  );
}
