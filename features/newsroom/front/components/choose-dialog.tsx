import { useEffect, useState } from 'react';
import { staffPicture } from '@/features/newsroom/editor/desk/look-up';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { type Board, type BoardPlace, type Candidate, candidates } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';

type Props = {
  board: Board;
  place: BoardPlace;
  name: string;
  choose: (piece: Candidate) => void;
  close: () => void;
};

/** Pieces that may stand in a place, newest first; those to come are named with their hour. */
export function ChooseDialog({ board, place, name, choose, close }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Candidate[] | null>([]);
  useEffect(() => {
    const asking = new AbortController();
    const waiting = setTimeout(async () => {
      const pieces = await lookFor(place.slot, words, asking.signal);
      if (!asking.signal.aborted) setFound(pieces);
    }, 120);
    return () => {
      clearTimeout(waiting);
      asking.abort();
    };
  }, [place.slot, words]);
  const placed = new Set(board.slots.flatMap((slot) => slot.places.flatMap((it) => it.pin?.articleId ?? [])));
  return (
    <Sheet title={`A piece for ${name}`} onClose={close}>
      <input
        className="in"
        type="search"
        aria-label="Words of its headline"
        placeholder="Words of its headline"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p className="hint" role="status">
        {found === null
          ? 'The server does not answer.'
          : found.length === 0 && words
            ? 'No piece that may stand here has these words.'
            : ''}
      </p>
      <ul className="front-found">
        {(found ?? []).map((piece) => (
          <li key={piece.id}>
            <button type="button" disabled={placed.has(piece.id)} onClick={() => choose(piece)}>
              {piece.pictureId ? (
                // biome-ignore lint/performance/noImgElement: the newsroom's own size of it, kept by the browser.
                <img src={staffPicture(piece.pictureId, 'small')} alt="" width="64" height="36" />
              ) : (
                <span className="place-bare" />
              )}
              <span>
                <span className="head" lang={piece.language}>
                  {piece.headline}
                </span>
                <span className="faint">
                  {piece.code}, {!piece.isLive && 'goes live '}
                  {whenIn(new Date(piece.at), SITE_ZONE, new Date(board.now))}
                  {placed.has(piece.id) && ', stands on the page by hand'}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

async function lookFor(slot: string, words: string, signal: AbortSignal): Promise<Candidate[] | null> {
  try {
    const response = await fetch(`/api/v1/front/pieces?${new URLSearchParams({ slot, q: words })}`, { signal });
    return response.ok ? candidates.parse(await response.json()).pieces : null;
  } catch {
    return null;
  }
}
