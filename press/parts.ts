import type { Assets } from './assets';
import type { Build } from './build';
import type { Copy } from './copy';
import type { Forgets } from './forgets';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { Pace } from './pace';
import type { Recompress } from './recompress';
import type { Renders } from './renders';
import type { Settings } from './settings';
import type { Store } from './store';
import type { Turnstile } from './turnstile';
import type { Upstream } from './upstream';
import type { Visitors } from './visitor';

/** Everything the press is made of, as its answers need it. */
export type Parts = {
  settings: Settings;
  log: Log;
  metrics: Metrics;
  visitors: Visitors;
  store: Store;
  forgets: Forgets;
  build: Build;
  upstream: Upstream;
  renders: Renders;
  recompress: Recompress;
  assets: Assets;
  /** How often one visitor may search. */
  searches: Pace;
  /** Forms on their way to Next. */
  posts: Turnstile;
  /** The stylesheet of the refusals and the speculation rules, by path. */
  ownFiles: ReadonlyMap<string, Copy>;
};
