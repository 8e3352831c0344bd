import { useEffect, useState } from 'react';
import type { Found } from '../found';
import { StaffPicture } from '../views/staff-picture';
import { BringOne } from './bring-one';
import { lookUp } from './look-up';
import { Sheet } from './sheet';

type Props = { title: string; choose: (picture: Found) => void; close: () => void };

/** The pictures of the house, newest first, by words of what they show and who took them. */
export function PicturesDialog({ title, choose, close }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found[] | null>([]);
  useEffect(() => {
    const asking = new AbortController();
    const waiting = setTimeout(async () => {
      const pictures = await lookUp('pictures', words, asking.signal);
      if (!asking.signal.aborted) setFound(pictures);
    }, 120);
    return () => {
      clearTimeout(waiting);
      asking.abort();
    };
  }, [words]);
  return (
    <Sheet title={title} onClose={close} className="wide">
      <input
        className="in"
        aria-label="Words of the picture"
        placeholder="What it shows, or who took it"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p className="hint" role="status">
        {found === null
          ? 'The server does not answer; no picture can be looked up now.'
          : found.length === 0
            ? 'No picture has these words.'
            : ''}
      </p>
      <ul className="pictures">
        {(found ?? []).map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              onClick={() => {
                close();
                choose(picture);
              }}
            >
              <StaffPicture id={picture.id} size="small" />
              <span className="pictures-label">{picture.label}</span>
              <span className="faint">{picture.picture?.credit ?? 'No credit'}</span>
            </button>
          </li>
        ))}
      </ul>
      <BringOne
        take={(picture) => {
          close();
          choose(picture);
        }}
      />
    </Sheet>
  );
}
