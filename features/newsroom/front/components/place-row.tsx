import { type DragEvent, useState } from 'react';
import { Icon } from '@/components/admin/icon';
import { staffPicture } from '@/features/newsroom/editor/desk/look-up';
import type { Board, BoardPlace, BoardSlot } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import { nameOf, wordsFor } from './place-words';

/** Drags carry their place under a name of their own, so that nothing else is taken for one. */
const CARRIED = 'application/x-front-place';

export type PlaceDeeds = {
  pin: (place: BoardPlace) => void;
  choose: (place: BoardPlace) => void;
  edit: (place: BoardPlace) => void;
  unpin: (place: BoardPlace) => void;
  /** Within its slot, by so many places. */
  shift: (place: BoardPlace, by: -1 | 1) => void;
  drop: (key: string, to: BoardPlace) => void;
};
export const keyOf = ({ slot, place }: BoardPlace) => `${slot} ${place}`;

type Props = { board: Board; slot: BoardSlot; place: BoardPlace; deeds: PlaceDeeds };

/** A place of the front page: what readers see there, how it came there, and what can be done about it. */
export function PlaceRow({ board, slot, place, deeds }: Props) {
  const [over, setOver] = useState(false);
  const { shown, state, pin } = place;
  const name = nameOf(slot, place.place);
  const drag = {
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(CARRIED, keyOf(place)),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(CARRIED)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      deeds.drop(event.dataTransfer.getData(CARRIED), place);
    },
  };
  return (
    <li
      className={`place ${pin ? 'by-hand' : ''} ${over ? 'over' : ''}`}
      data-place={keyOf(place)}
      draggable={shown !== null}
      {...drag}
    >
      <span className="place-number" aria-hidden="true">
        {place.place + 1}
      </span>
      {shown?.pictureId ? (
        // biome-ignore lint/performance/noImgElement: the newsroom's own size of it, kept by the browser.
        <img
          src={staffPicture(shown.pictureId, 'small')}
          alt=""
          width="80"
          height="45"
          loading="lazy"
          draggable={false}
        />
      ) : (
        <span className="place-bare" />
      )}
      <div className="place-words">
        <p className="head" lang={shown?.language}>
          {shown?.headline ?? <span className="faint">Nothing to show</span>}
        </p>
        <p className="place-state">
          {pin && <Icon name={state === 'pinned' ? 'pin' : state === 'waiting' ? 'scheduled' : 'warn'} />}
          <span>{wordsFor(place, board)}</span>
          {shown && (
            <span className="faint">
              {!slot.code && `${shown.code}, `}
              {whenIn(new Date(shown.at), SITE_ZONE, new Date(board.now))}
            </span>
          )}
        </p>
      </div>
      <fieldset className="place-deeds">
        <legend className="sr">
          {name}: {shown?.headline ?? 'nothing'}
        </legend>
        {pin ? (
          <>
            <Arrow name="up" label={`Move up: ${name}`} off={place.place === 0} go={() => deeds.shift(place, -1)} />
            <Arrow
              name="down"
              label={`Move down: ${name}`}
              off={place.place === slot.places.length - 1}
              go={() => deeds.shift(place, 1)}
            />
            <button type="button" className="btn" data-deed="edit" onClick={() => deeds.edit(place)}>
              Edit…<span className="sr"> {name}</span>
            </button>
            <button type="button" className="btn" onClick={() => deeds.unpin(place)}>
              Unpin<span className="sr"> {name}</span>
            </button>
          </>
        ) : (
          <>
            {shown && (
              <button type="button" className="btn quiet" onClick={() => deeds.pin(place)}>
                Pin<span className="sr"> {name}</span>
              </button>
            )}
            <button type="button" className="btn quiet" data-deed="choose" onClick={() => deeds.choose(place)}>
              Choose…<span className="sr"> {name}</span>
            </button>
          </>
        )}
      </fieldset>
    </li>
  );
}

type ArrowProps = { name: 'up' | 'down'; label: string; off: boolean; go: () => void };

/** Stays where it is at an end, so that the focus does. */
function Arrow({ name, label, off, go }: ArrowProps) {
  return (
    <button
      type="button"
      className="btn place-arrow"
      data-deed={name}
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={() => off || go()}
    >
      <Icon name={name} />
    </button>
  );
}
