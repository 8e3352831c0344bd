import { useSyncExternalStore } from 'react';

/** Something that is looked at in several places and changes often; whoever looks at a part is told of that part alone. */
export type Store<State> = {
  now: () => State;
  set: (change: Partial<State>) => void;
  listen: (listener: () => void) => () => void;
};

export function openStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of it that stays the same object while nothing of it changes. */
export function usePart<State, Part>(store: Store<State>, part: (state: State) => Part): Part {
  const look = () => part(store.now());
  return useSyncExternalStore(store.listen, look, look);
}
