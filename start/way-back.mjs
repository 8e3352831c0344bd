import { Refusal } from './refusal.mjs';

/**
 * Remembers what was begun, to stop it in the opposite order. What is just coming up then is stopped when it is there,
 * and nothing more begins.
 * @param last done when all has stopped
 * @returns `{ begin(work), stop() }`; `work` answers something with a `stop()`
 */
export function wayBack(last) {
  const begun = [];
  const coming = new Set();
  let leaving = null;

  return {
    async begin(work) {
      requireStaying();
      const going = work().then((one) => {
        begun.push(one);
        return one;
      });
      coming.add(going);
      try {
        return await going;
      } finally {
        coming.delete(going);
        requireStaying();
      }
    },
    stop() {
      leaving ??= leave();
      return leaving;
    },
  };

  function requireStaying() {
    if (leaving) throw new Refusal('Asked to stop before it was up.');
  }

  async function leave() {
    await stopBegun();
    await Promise.allSettled(coming);
    await stopBegun();
    last();
  }

  async function stopBegun() {
    for (const one of begun.splice(0).reverse()) await one.stop();
  }
}
