/** A clock that goes only when it is told to. */
export function handClock(start = Date.UTC(2026, 10, 23, 9)) {
  let now = start;
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    later: (run: () => void, milliseconds: number) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    /** Lets time pass, and what was to happen in it happen. */
    pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const next = [...timers].filter((it) => it.at <= until).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = until;
    },
  };
}
