import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import { staffPicture } from '@/features/newsroom/editor/desk/look-up';
import { PicturesDialog } from '@/features/newsroom/editor/desk/pictures-dialog';
import type { Board, BoardPlace } from '@/features/newsroom/front/board';
import type { DraftPin, PlaceChange } from '@/features/newsroom/front/pin';
import { type ChosenTime, chosenAt, instantOf, nextHour } from '@/features/newsroom/publishing/dialog/chosen-time';
import { TimeField } from '@/features/newsroom/publishing/dialog/time-field';
import { keyOf } from './place-row';
import { nameOf } from './place-words';
import type { FrontActs } from './use-board';

type Props = { board: Board; place: BoardPlace; pin: DraftPin; change: FrontActs['change']; close: () => void };

/** What is said, shown and until when, in one place; and another place for it. */
export function PlaceDialog({ board, place, pin, change, close }: Props) {
  const now = new Date(board.now);
  const [headline, setHeadline] = useState(pin.headline ?? '');
  const [pictureId, setPictureId] = useState(pin.pictureId);
  const [time, setTime] = useState<ChosenTime | null>(pin.until ? chosenAt(new Date(pin.until)) : null);
  const [to, setTo] = useState(keyOf(place));
  const [picking, setPicking] = useState(false);
  const chosen = time && instantOf(time, now);
  const unchanged = pin.until !== null && time !== null && isSame(time, chosenAt(new Date(pin.until)));
  const until = unchanged ? pin.until : chosen && 'at' in chosen ? chosen.at.toISOString() : null;
  const isReady = time === null || until !== null;
  const places = board.slots.flatMap((slot) =>
    slot.places.map((it) => ({ key: keyOf(it), name: nameOf(slot, it.place), place: it })),
  );
  const target = places.find((it) => it.key === to)?.place ?? place;
  const save = async () => {
    const wanted = { ...pin, headline: headline.trim() || null, pictureId, until };
    const here = { slot: place.slot, place: place.place };
    const changes: PlaceChange[] =
      target === place
        ? [{ ...here, was: pin, now: wanted }]
        : [
            { slot: target.slot, place: target.place, was: target.pin, now: wanted },
            { ...here, was: pin, now: target.pin },
          ];
    return change(changes, `Kept: ${places.find((it) => it.key === to)?.name ?? ''}.`);
  };
  const shownPicture = pictureId ?? place.named?.pictureId ?? null;
  return (
    <>
      <DeedSheet title="In this place" label="Keep it so" isReady={isReady} deed={save} close={close}>
        <div className="stack">
          <p className="head" lang={place.named?.language}>
            {place.named?.headline}
          </p>
          <label className="field">
            <span className="lab">
              Headline here <span>{headline.length} of 200</span>
            </span>
            <textarea
              className="in"
              rows={2}
              maxLength={200}
              lang={place.named?.language}
              placeholder={place.named?.headline}
              value={headline}
              onChange={({ target: field }) => setHeadline(field.value)}
            />
            <span className="hint">Empty: as the piece has it. The piece itself keeps its own.</span>
          </label>
          <div className="front-picture">
            {shownPicture && (
              // biome-ignore lint/performance/noImgElement: the newsroom's own size of it, kept by the browser.
              <img src={staffPicture(shownPicture, 'small')} alt="" width="128" height="72" />
            )}
            <div>
              <p className="faint">
                {pictureId ? 'Its own picture here' : shownPicture ? 'The piece’s picture' : 'No picture'}
              </p>
              <p className="btn-row">
                <button type="button" className="btn" onClick={() => setPicking(true)}>
                  Another picture…
                </button>
                {pictureId && (
                  <button type="button" className="btn" onClick={() => setPictureId(null)}>
                    The piece’s own
                  </button>
                )}
              </p>
            </div>
          </div>
          <label className="field">
            <span className="lab">Place</span>
            <select className="in" value={to} onChange={({ target: field }) => setTo(field.value)}>
              {places.map((it) => (
                <option key={it.key} value={it.key}>
                  {it.name}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="seg">
            <legend className="sr">Until when</legend>
            <label>
              <input type="radio" name="until" checked={time === null} onChange={() => setTime(null)} />
              <span>
                <b>Until it is changed</b>
                <span className="k">by somebody of the desk</span>
              </span>
            </label>
            <label>
              <input
                type="radio"
                name="until"
                checked={time !== null}
                onChange={() => setTime(chosenAt(nextHour(now)))}
              />
              <span>
                <b>Until a time</b>
                <span className="k">then the rule fills the place, on the second</span>
              </span>
            </label>
          </fieldset>
          {time && <TimeField label="Until: " value={time} onChange={setTime} now={now} />}
          {chosen && 'first' in chosen && !unchanged && <p className="hint bad">First: {chosen.first}.</p>}
        </div>
      </DeedSheet>
      {picking && (
        <PicturesDialog
          title="A picture for this place"
          choose={({ id }) => setPictureId(id)}
          close={() => setPicking(false)}
        />
      )}
    </>
  );
}

const isSame = (one: ChosenTime, other: ChosenTime) =>
  one.day === other.day && one.time === other.time && one.zone === other.zone;
