import { drawId } from '@/features/newsroom/paste/draw-id';
import { openJournal } from './journal';
import type { Saver, SaverOptions } from './saver-shape';
import { startSaver } from './start-saver';
import type { World } from './world';

/** The saver of a real window: its database, its clock, and what happens to its page. */
export function openSaver(options: SaverOptions): Saver {
  const saver = startSaver(options, browserWorld());
  const on = (target: EventTarget, event: string, heard: () => void) => {
    target.addEventListener(event, heard);
    return () => target.removeEventListener(event, heard);
  };
  const deaf = [
    on(window, 'blur', saver.pause),
    on(window, 'online', () => void saver.saveNow().then(saver.refresh)),
    on(window, 'offline', () => void saver.refresh()),
    on(window, 'focus', () => void saver.refresh()),
    on(window, 'pagehide', saver.leave),
    on(document, 'visibilitychange', () => (document.hidden ? saver.pause() : void saver.refresh())),
  ];
  return {
    ...saver,
    close: async () => {
      for (const stop of deaf) stop();
      await saver.close();
    },
  };
}

function browserWorld(): World {
  return {
    fetch: (input, init) => window.fetch(input, init),
    journal: openJournal().catch(() => null),
    now: () => Date.now(),
    random: () => Math.random(),
    newId: drawId,
    later: (run, milliseconds) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    afterTheKey: () =>
      new Promise((done) => {
        // A timer of a page in the background may take a second; a message does not.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done();
        };
        port2.postMessage(null);
      }),
    isOnline: () => navigator.onLine,
    isVisible: () => !document.hidden,
    whileHolding,
    isHeldForAll: Boolean(navigator.locks),
  };
}

/** Over plain HTTP there are no locks: then every window does it, and living ones are known by their sign (recover.ts). */
async function whileHolding(name: string, work: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
