import { useCallback, useEffect, useRef, useState } from 'react';
import { type Sent, send } from '@/features/newsroom/components/send';
import { type Board, type BoardPlace, board as boardSchema } from '@/features/newsroom/front/board';
import type { PlaceChange } from '@/features/newsroom/front/pin';

/** What others did is looked up so often, in milliseconds. */
const LOOK = 15_000;

type Said = { words: string; isBad: boolean } | null;
export type FrontActs = {
  board: Board;
  said: Said;
  /** Does something at a door and shows what came of it; answers in words why it was refused, or null. */
  act: (door: string, body: unknown, method: 'POST' | 'PUT' | 'DELETE', done: string) => Promise<string | null>;
  change: (changes: PlaceChange[], done: string) => Promise<string | null>;
  /** Takes the last change of this window back; null where there is none. */
  undo: (() => Promise<void>) | null;
};

/** The layout that the desk works on, in this window: every change is kept on the server before it is shown. */
export function useBoard(start: Board): FrontActs {
  const [board, setBoard] = useState(start);
  const [said, setSaid] = useState<Said>(null);
  const [done, setDone] = useState<PlaceChange[][]>([]);
  const known = useRef(start.version);
  const take = useCallback((next: Board) => {
    known.current = next.version;
    setBoard(next);
  }, []);
  useEffect(() => {
    const looking = setInterval(async () => {
      if (document.hidden || document.querySelector('dialog[open]')) return;
      const next = await look();
      if (!next || next.version < known.current) return;
      if (next.version > known.current)
        setSaid({ words: `${next.changedBy ?? 'Somebody'} has changed the layout.`, isBad: false });
      take(next);
    }, LOOK);
    return () => clearInterval(looking);
  }, [take]);
  const act: FrontActs['act'] = async (door, body, method, words) => {
    const sent: Sent = await send(`/api/v1/front/${door}`, body, method);
    const next = sent.ok ? boardSchema.parse(sent.body) : await look();
    if (next) take(next);
    setSaid({ words: sent.ok ? words : sent.words, isBad: !sent.ok });
    return sent.ok ? null : sent.words;
  };
  const change: FrontActs['change'] = async (changes, words) => {
    const refused = await act('draft', { changes }, 'PUT', words);
    if (refused === null) setDone((before) => [...before, changes]);
    return refused;
  };
  const last = done.at(-1);
  const undo = async () => {
    if (!last) return;
    const back = last.map(({ was, now, ...place }) => ({ ...place, was: now, now: was }));
    await act('draft', { changes: back }, 'PUT', 'Taken back.');
    setDone((before) => before.slice(0, -1));
  };
  return { board, said, act, change, undo: last ? undo : null };
}

async function look(): Promise<Board | null> {
  try {
    const response = await fetch('/api/v1/front/draft');
    return response.ok ? boardSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

/** What moving one place to another changes: what was put by hand changes places, what the rule shows is pinned. */
export function moveOf(from: BoardPlace, to: BoardPlace): PlaceChange[] {
  const [there, here] = [
    { slot: to.slot, place: to.place },
    { slot: from.slot, place: from.place },
  ];
  if (from.pin)
    return [
      { ...there, was: to.pin, now: from.pin },
      { ...here, was: from.pin, now: to.pin },
    ];
  return from.shown ? [{ ...there, was: to.pin, now: { ...UNCHANGED, articleId: from.shown.id } }] : [];
}

/** A piece as it is, until somebody changes it. */
export const UNCHANGED = { until: null, headline: null, pictureId: null };
