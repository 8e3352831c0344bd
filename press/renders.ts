import type { OutgoingHttpHeaders } from 'node:http';
import type { Build } from './build';
import { fewComplaints } from './complaints';
import type { Copy } from './copy';
import type { Forgets } from './forgets';
import { type Imprint, imprint, type Page } from './imprint';
import {
  KEPT_SIZE,
  PICTURE_QUEUE_TIME,
  QUEUE_TIME,
  RENDER_TIME,
  RENDER_TIME_DEV,
  SEARCHES_AT_ONCE,
  SEARCHES_QUEUE,
} from './limits';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { isSearch } from './routes';
import type { Settings } from './settings';
import type { Store } from './store';
import { Turnstile } from './turnstile';
import type { Answer, Upstream } from './upstream';

export type Rendering =
  | { ok: true; copy: Copy }
  | { ok: false; problem: 'busy' | 'down' | 'unreachable' | 'timeout' | 'error' | 'too-big' }
  /** Next answered without a page of ours: a bare redirect or a bare refusal. */
  | { ok: false; problem: 'bare'; status: number; location: string | null };

export type Flight = { begunAt: number; result: Promise<Rendering> };

type Parts = {
  settings: Settings;
  upstream: Upstream;
  store: Store;
  forgets: Forgets;
  build: Build;
  metrics: Metrics;
  log: Log;
  /** The address a page is rendered for: the site's own, never what a reader says. */
  ownHeaders: () => OutgoingHttpHeaders;
  onAssets: (paths: string[]) => void;
};

/** How often a page withdrawn while it was being rendered is rendered again for those who wait. */
const ATTEMPTS = 3;
const PICTURES_AT_ONCE = 4;

/** Asks Next for pages: one render for all who want the same page at the same time, a few at once, the rest in line. */
export class Renders {
  readonly turnstile: Turnstile;
  /** Cutting pictures to size must not keep pages waiting. */
  readonly pictures: Turnstile;
  /** Nor must whoever searches for everything. */
  readonly searches = new Turnstile(SEARCHES_AT_ONCE, SEARCHES_QUEUE, QUEUE_TIME);
  readonly #complain: Log;
  readonly #flights = new Map<string, Flight & { since: number }>();

  constructor(readonly parts: Parts) {
    this.#complain = fewComplaints(parts.log);
    const { rendersAtOnce, queueLength } = parts.settings;
    this.turnstile = new Turnstile(rendersAtOnce, queueLength, QUEUE_TIME);
    this.pictures = new Turnstile(PICTURES_AT_ONCE, queueLength, PICTURE_QUEUE_TIME);
  }

  /** Joins the render under way, unless something was forgotten since it was sent: then it may hold old words. */
  render(page: Page): Flight {
    const { forgets, settings } = this.parts;
    const under = this.#flights.get(page.key);
    if (under !== undefined && settings.keeps && under.since === forgets.count) return under;
    const flight = { begunAt: Date.now(), since: forgets.count, result: Promise.resolve<Rendering>(UNSENT) };
    flight.result = this.#fly(page, flight, 1)
      .catch((error: unknown) => {
        this.#complain('error', 'imprint-failed', { path: nameOf(page), cause: String(error) });
        return this.#fail('error');
      })
      .finally(() => {
        if (this.#flights.get(page.key) === flight) this.#flights.delete(page.key);
      });
    this.#flights.set(page.key, flight);
    return flight;
  }

  async #fly(page: Page, flight: Flight & { since: number }, attempt: number): Promise<Rendering> {
    const { forgets, metrics, build, store, onAssets } = this.parts;
    const turnstile = this.#turnstileFor(page);
    if (!(await turnstile.enter())) return this.#fail('busy');
    flight.since = forgets.count;
    const { since } = flight;
    const sentAt = Date.now();
    const asked = await this.#ask(page.key).finally(() => turnstile.leave());
    if (!asked.ok) {
      this.#complain('warn', 'render-failed', { path: nameOf(page), problem: asked.problem, cause: asked.cause });
      return this.#fail(asked.problem);
    }
    metrics.renderTime.add(Date.now() - sentAt);
    if (asked.answer.status >= 500) {
      this.#complain('warn', 'render-failed', { path: nameOf(page), status: asked.answer.status });
      return this.#fail('error');
    }
    const previous = store.find(page.key);
    const about = { markName: `press-${this.parts.settings.mark}`, build: build.current, renderedAt: sentAt, previous };
    const made = await imprint(page, asked.answer, about);
    const bare = toBare(made, asked.answer);
    if (bare !== null) return bare;
    build.seen(made.copy.mark.build, sentAt);
    const hit = forgets.hit(since, made.copy.mark.tags);
    if (hit === 'hard') return attempt < ATTEMPTS ? this.#fly(page, flight, attempt + 1) : this.#fail('busy');
    this.#keep(page, made, hit !== 'no');
    if (made.unkept === null) onAssets(made.assets);
    return { ok: true, copy: made.copy };
  }

  #turnstileFor(page: Page): Turnstile {
    if (page.kind === 'picture') return this.pictures;
    return isSearch(page.path) ? this.searches : this.turnstile;
  }

  #ask(key: string) {
    const { upstream, settings, ownHeaders } = this.parts;
    const time = settings.keeps ? RENDER_TIME : RENDER_TIME_DEV;
    return upstream.ask({ method: 'GET', path: key, headers: ownHeaders(), time, size: KEPT_SIZE });
  }

  #keep(page: Page, { copy, unkept }: Imprint, tainted: boolean) {
    const { metrics, store, settings, build } = this.parts;
    if (unkept !== null && page.kind !== 'private') {
      metrics.renders.unmarked += 1;
      this.#complain('error', 'page-not-kept', { path: nameOf(page), reason: unkept });
    }
    if (tainted) metrics.renders.tainted += 1;
    if (unkept !== null || tainted || !settings.keeps) return;
    const there = store.find(page.key);
    if (there !== undefined && there.renderedAt > copy.renderedAt) return;
    if (build.isPast(copy.mark.build)) copy.outliveBuild();
    metrics.renders.kept += 1;
    store.keep(copy);
  }

  #fail(problem: 'busy' | 'down' | 'unreachable' | 'timeout' | 'error' | 'too-big'): Rendering {
    const { renders } = this.parts.metrics;
    if (problem === 'busy' || problem === 'too-big') renders[problem] += 1;
    else renders.failed += 1;
    return { ok: false, problem };
  }
}

const UNSENT: Rendering = { ok: false, problem: 'busy' };

/** A token in an address is nobody's business. */
function nameOf(page: Page): string {
  return page.kind === 'private' ? '(private)' : page.path;
}

/** Without a mark only a whole 200 page is worth delivering: Next's own redirects and refusals have no words. */
function toBare({ marked }: Imprint, answer: Answer): Rendering | null {
  if (marked || answer.status === 200) return null;
  const location = answer.headers.location ?? null;
  return { ok: false, problem: 'bare', status: answer.status, location };
}
