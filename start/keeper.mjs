/**
 * Keeps one process of the site running: when it dies it is started again, at once the first time, then after longer
 * and longer pauses, and that is said.
 * @param begin starts it and answers `{ pid, exited, stop() }`
 * @returns `{ name, pid, deaths, restart(), stop() }`
 */
export async function keep(name, begin, say) {
  let stopping = false;
  let running = await begin();
  let pause = 0;
  let deaths = 0;
  let changed = Promise.resolve();
  let wake = () => {};
  watch(running);

  return {
    name,
    get pid() {
      return running?.pid ?? null;
    },
    get deaths() {
      return deaths;
    },
    /** Stops it and waits until its successor has begun. */
    async restart() {
      pause = 0;
      wake();
      await running?.stop();
      await changed;
    },
    async stop() {
      stopping = true;
      wake();
      await running?.stop();
      // One that was just being started again has to go as well.
      await changed;
      await running?.stop();
    },
  };

  function watch(one) {
    const began = Date.now();
    changed = one.exited.then(async (how) => {
      running = null;
      if (stopping) return;
      deaths += 1;
      if (Date.now() - began > 60_000) pause = 0;
      await again(how);
    });
  }

  async function again(how) {
    while (!stopping) {
      say(`${name} has stopped (${how}); starting it again${pause > 0 ? ` in ${pause / 1000} s` : ''}.`);
      await sleep(pause);
      pause = Math.min(30_000, Math.max(500, pause * 2));
      if (stopping) return;
      try {
        running = await begin();
        watch(running);
        return;
      } catch (problem) {
        how = problem.message;
      }
    }
  }

  function sleep(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
