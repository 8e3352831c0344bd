import type { Journal } from './journal';

/** Everything outside that saving depends on, passed in: a test brings its own. */
export type World = {
  fetch: typeof fetch;
  /** Comes to null where the browser gives no room to keep anything in. */
  journal: Promise<Journal | null>;
  /** This device's clock, in milliseconds. */
  now: () => number;
  /** 0 ≤ it < 1 */
  random: () => number;
  newId: () => string;
  /** Runs something later; the answer calls it off. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Comes when the key that is under way is done with: what takes longer must not stand before its letter. */
  afterTheKey: () => Promise<void>;
  isOnline: () => boolean;
  isVisible: () => boolean;
  /** Does something while holding a name that no other window holds; false when one does. */
  whileHolding: (name: string, work: () => Promise<void>) => Promise<boolean>;
  /** Whether such names are known to other windows: not over plain HTTP. */
  isHeldForAll: boolean;
};
