'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/admin/icon';
import type { Board, BoardPlace } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import { BannerBox } from './banner-box';
import { ChooseDialog } from './choose-dialog';
import { LayoutsBox } from './layouts-box';
import { PlaceDialog } from './place-dialog';
import { keyOf, type PlaceDeeds, PlaceRow } from './place-row';
import { nameOf } from './place-words';
import { PublishFrontDialog } from './publish-front-dialog';
import { type FrontActs, moveOf, UNCHANGED, useBoard } from './use-board';

type Opened = { what: 'choose' | 'edit'; place: BoardPlace } | { what: 'publish' } | null;

/** The front page as the desk lays it out: every place with what readers would see there, and who put it there. */
export function FrontDesk({ start }: { start: Board }) {
  const acts = useBoard(start);
  const { board, act, change } = acts;
  const [opened, setOpened] = useState<Opened>(null);
  const follow = useFollowing(board);
  const places = board.slots.flatMap((slot) =>
    slot.places.map((place) => ({ place, name: nameOf(slot, place.place) })),
  );
  const nameFor = (key: string) => places.find((it) => keyOf(it.place) === key)?.name ?? '';
  const said = (place: BoardPlace) => `‘${(place.pin ? place.named : place.shown)?.headline ?? ''}’`;
  const move = (from: BoardPlace | undefined, to: BoardPlace | undefined, deed = 'edit') => {
    if (!from || !to || from === to) return;
    const words = `${said(from)} stands in ${nameFor(keyOf(to))} now.`;
    void follow(keyOf(to), deed, () => change(moveOf(from, to), words));
  };
  const put = (place: BoardPlace, now: BoardPlace['pin'], words: string) => {
    const changes = [{ slot: place.slot, place: place.place, was: place.pin, now }];
    void follow(keyOf(place), now ? 'edit' : 'choose', () => change(changes, words));
  };
  const find = (key: string) => places.find((it) => keyOf(it.place) === key)?.place;
  const deeds: PlaceDeeds = {
    pin: (place) =>
      put(
        place,
        place.shown && { ...UNCHANGED, articleId: place.shown.id },
        `${said(place)} stays in ${nameFor(keyOf(place))}.`,
      ),
    choose: (place) => setOpened({ what: 'choose', place }),
    edit: (place) => setOpened({ what: 'edit', place }),
    unpin: (place) => put(place, null, `The rule fills ${nameFor(keyOf(place))}.`),
    shift: (place, by) => move(place, find(`${place.slot} ${place.place + by}`), by < 0 ? 'up' : 'down'),
    drop: (key, to) => move(find(key), to),
  };
  const close = () => setOpened(null);
  return (
    <div className="pad front">
      <FrontHead acts={acts} publish={() => setOpened({ what: 'publish' })} />
      <div className="front-desk">
        <div>
          {board.slots.map((slot) => (
            <section key={slot.slot} className="slot" aria-label={slot.name}>
              <header>
                <h2 lang={slot.language}>
                  {slot.code && (
                    <span className={`code section-${slot.code.toLowerCase()}`} aria-hidden="true">
                      {slot.code}
                    </span>
                  )}
                  {slot.name}
                </h2>
                <span className="faint">By rule: {slot.rule}</span>
              </header>
              <ol>
                {slot.places.map((place) => (
                  <PlaceRow key={place.place} board={board} slot={slot} place={place} deeds={deeds} />
                ))}
              </ol>
            </section>
          ))}
        </div>
        <aside className="front-aside" aria-label="Beside the layout">
          <BannerBox board={board} act={act} />
          <LayoutsBox board={board} act={act} />
        </aside>
      </div>
      {opened?.what === 'publish' && <PublishFrontDialog board={board} act={act} close={close} />}
      {opened?.what === 'edit' && opened.place.pin && (
        <PlaceDialog board={board} place={opened.place} pin={opened.place.pin} change={change} close={close} />
      )}
      {opened?.what === 'choose' && (
        <ChooseDialog
          board={board}
          place={opened.place}
          name={nameFor(keyOf(opened.place))}
          close={close}
          choose={({ id, headline }) => {
            close();
            const words = `‘${headline}’ stands in ${nameFor(keyOf(opened.place))} now.`;
            put(opened.place, { ...UNCHANGED, articleId: id }, words);
          }}
        />
      )}
    </div>
  );
}

/** The buttons of a place are others once it is filled otherwise: the focus then goes where one would go on. */
function useFollowing({ version }: Board) {
  const next = useRef<{ key: string; deed: string } | null>(null);
  // At once: whoever goes on by key meanwhile would be taken elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what came of it is shown, and not when others are looked for.
  useLayoutEffect(() => {
    if (!next.current) return;
    const row = document.querySelector(`[data-place="${next.current.key}"]`);
    const wanted = row?.querySelector<HTMLElement>(`[data-deed="${next.current.deed}"]`);
    (wanted ?? row?.querySelector<HTMLElement>('button'))?.focus();
    next.current = null;
  }, [version]);
  return async (key: string, deed: string, changed: () => Promise<string | null>) => {
    next.current = { key, deed };
    if ((await changed()) !== null) next.current = null;
  };
}

/** What readers see, what waits, and the one button that lets it go out. */
function FrontHead({ acts: { board, said, undo }, publish }: { acts: FrontActs; publish: () => void }) {
  const now = new Date(board.now);
  const live = board.layouts.find((it) => it.state === 'live');
  const when = (at: string) => whenIn(new Date(at), SITE_ZONE, now);
  return (
    <header className="page-head front-head">
      <div>
        <h1 className="h1">Front page</h1>
        <p className="faint">
          {live
            ? `Readers see layout ${live.number}, since ${when(live.at)}${live.by ? `, by ${live.by}` : ''}.`
            : 'Readers see a page that is filled by rule.'}
          {board.changedAt && ` Saved ${when(board.changedAt)}${board.changedBy ? ` by ${board.changedBy}` : ''}.`}
        </p>
      </div>
      <p className={`front-said ${said?.isBad ? 'bad' : ''}`} role="status">
        {said && <Icon name={said.isBad ? 'warn' : 'tick'} />}
        {said?.words}
      </p>
      <div className="btn-row">
        <button
          type="button"
          className="btn quiet"
          aria-disabled={undo ? undefined : true}
          onClick={() => void undo?.()}
        >
          Undo
        </button>
        <a className="btn" href="/admin/front/preview">
          Preview
        </a>
        <button
          type="button"
          className="btn go"
          aria-disabled={board.changes === 0 || undefined}
          onClick={() => board.changes > 0 && publish()}
        >
          {board.changes === 0
            ? 'Readers see this'
            : `Publish ${board.changes === 1 ? '1 change' : `${board.changes} changes`}…`}
        </button>
      </div>
    </header>
  );
}
