import { ask, type Outcome } from './ask';
import type { Copy } from './copy';
import { type News, news } from './protocol';
import type { SaverOptions } from './saver-shape';
import type { World } from './world';

/** Hears what others do, and says where this window is. */
export type NewsRound = {
  /** At once. */
  ask(): Promise<Outcome<News>>;
  /** The cursor is elsewhere; told within a second. */
  notePlace(place: string | null): void;
  /** A key or a click. */
  noteActive(): void;
  leave(): void;
  close(): void;
};

type Round = {
  options: SaverOptions;
  world: World;
  copy: Copy;
  onNews: (outcome: Outcome<News>) => void;
  onClock: (behind: number) => void;
};

const EVERY = 5000;
/** Behind other windows: often enough to be counted as there. */
const EVERY_HIDDEN = 40_000;
/** A window that gives no sign for a minute is not there. */
const SIGN_EVERY = 20_000;

export function openNewsRound({ options, world, copy, onNews, onClock }: Round): NewsRound {
  const path = `/api/v1/drafts/${options.articleId}`;
  const { windowId } = options;
  let place: string | null = null;
  let [saidPlace, signAt, activeAt]: [string | null, number, number] = [null, 0, world.now()];
  let [callOff, closed] = [() => {}, false];
  let asking: Promise<Outcome<News>> | null = null;

  const basics = { fetch: world.fetch, now: world.now, isOnline: world.isOnline, onClock, answer: news };
  const signOf = (leaving: boolean) =>
    JSON.stringify({ windowId, place, idle: Math.max(0, world.now() - activeAt), leaving, since: copy.version() });

  async function askOnce(): Promise<Outcome<News>> {
    const isSign = place !== saidPlace || world.now() - signAt >= SIGN_EVERY;
    const said = place;
    const outcome = isSign
      ? await ask({ ...basics, method: 'POST', path: `${path}/presence`, body: signOf(false) })
      : await ask({ ...basics, method: 'GET', path: `${path}?since=${copy.version()}&window=${windowId}` });
    if (closed) return outcome;
    if (isSign && outcome.is === 'answered') [saidPlace, signAt] = [said, world.now()];
    onNews(outcome);
    return outcome;
  }

  function askAndGoOn(): Promise<Outcome<News>> {
    callOff();
    asking ??= askOnce().finally(() => {
      asking = null;
      goOn(world.isVisible() ? EVERY : EVERY_HIDDEN);
    });
    return asking;
  }

  function goOn(milliseconds: number): void {
    callOff();
    if (!closed) callOff = world.later(() => void askAndGoOn(), milliseconds);
  }

  goOn(0);
  return {
    ask: askAndGoOn,
    notePlace: (now) => {
      activeAt = world.now();
      if (place === now) return;
      place = now;
      if (!asking) goOn(1000);
    },
    noteActive: () => {
      activeAt = world.now();
    },
    leave: () => {
      void ask({ ...basics, method: 'POST', path: `${path}/presence`, body: signOf(true), outlivesPage: true });
    },
    close: () => {
      closed = true;
      callOff();
    },
  };
}
