import { answerWith } from './answers';
import { Assets } from './assets';
import { Build } from './build';
import { createDoor } from './door';
import { Events } from './events';
import { Forgets } from './forgets';
import { ownHeaders } from './forwarding';
import { speakHttpsOnly } from './headers';
import { QUEUE_TIME, SEARCHES_BURST, SEARCHES_PER_SECOND, STOP_TIME } from './limits';
import { createPublicServer, listen } from './listen';
import { type Log, logLine } from './log';
import { Metrics } from './metrics';
import { ownFiles } from './own-files';
import { Pace } from './pace';
import type { Parts } from './parts';
import { Recompress } from './recompress';
import { Renders } from './renders';
import type { Settings } from './settings';
import { Store } from './store';
import { Turnstile } from './turnstile';
import { passUpgrade } from './upgrade';
import { Upstream } from './upstream';
import { Visitors } from './visitor';
import { warm, warmFirst } from './warm';

export type Press = {
  port: number;
  doorPort: number;
  /** Finishes the requests in hand, then lets go of everything. */
  stop: () => Promise<void>;
};

const FORMS_AT_ONCE = 8;

/** Puts the press together and opens both its doors. */
export async function openPress(settings: Settings, log: Log = logLine): Promise<Press> {
  speakHttpsOnly(settings.site?.protocol === 'https:');
  let port = settings.port;
  const parts = await assemble(settings, log, () => port);
  const { store, forgets, build, renders, metrics } = parts;

  function forget(tags: string[], hard: boolean): number {
    // First the note, so that no render under way is kept between the two.
    forgets.note(tags, hard);
    const touched = store.forget(tags, hard);
    metrics.purges[hard ? 'hard' : 'soft'] += 1;
    metrics.forgotten += touched;
    return touched;
  }

  let wasHearing = settings.databaseUrl === null;
  const events =
    settings.databaseUrl === null
      ? null
      : new Events(
          settings.databaseUrl,
          {
            onEvents: (happened) => happened.forEach(({ tags, hard }) => void forget(tags, hard)),
            onUnknown: (hard) => {
              forgets.note('all', hard);
              store.forgetAll(hard);
            },
            onDeaf: () => {
              store.deaf = true;
            },
            onHearing: () => {
              store.deaf = false;
              wasHearing = true;
            },
          },
          log,
        );
  store.deaf = events !== null;

  const server = createPublicServer(answerWith(parts), settings.connections);
  if (!settings.keeps) server.on('upgrade', passUpgrade(settings.next));
  const door = createDoor(settings.secret, {
    catchUp: () => (events === null ? Promise.resolve(0) : events.catchUp()),
    forget,
    changeBuild: (name) => build.change(name),
    metrics: () => metrics.toText(gauges(parts)),
    state: () => {
      const next = parts.upstream.lastSignOfLife > 0;
      return { ready: wasHearing && next, facts: { next, events: events?.isHearing ?? null, build: build.current } };
    },
  });
  const doorPort = await listen(door, Number(settings.door.port), settings.door.hostname);
  await events?.start();
  port = await listen(server, settings.port, settings.host);
  log('info', 'listening', { host: settings.host, port });
  let stopping = false;
  void warmFirst(renders, store, () => stopping);

  async function stop() {
    stopping = true;
    log('info', 'stopping');
    const closed = Promise.all([server, door].map((one) => new Promise((resolve) => one.close(resolve))));
    // A connection in use becomes idle when its answer is out.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
      door.closeIdleConnections();
    }, 50);
    const late = setTimeout(() => server.closeAllConnections(), STOP_TIME);
    await closed;
    clearInterval(sweep);
    clearTimeout(late);
    await events?.stop();
    parts.upstream.close();
    log('info', 'stopped');
  }

  return { port, doorPort, stop };
}

async function assemble(settings: Settings, log: Log, port: () => number): Promise<Parts> {
  const store = new Store(settings.memory, settings.picturesMemory);
  const forgets = new Forgets();
  const metrics = new Metrics();
  const upstream = new Upstream(settings.next);
  const assets = new Assets(settings.dataFolder, upstream, store, log);
  await assets.open();
  const build = new Build(settings.build, (name) => {
    log('info', 'build-changed', { build: name });
    store.ageBuild(name);
    if (settings.keeps) void warm(renders, store);
  });
  const renders = new Renders({
    settings,
    upstream,
    store,
    forgets,
    build,
    metrics,
    log,
    ownHeaders: ownHeaders(settings, port),
    onAssets: (paths) => assets.putAside(paths),
  });
  const files = await ownFiles();
  return {
    settings,
    log,
    metrics,
    visitors: new Visitors(settings),
    store,
    forgets,
    build,
    upstream,
    renders,
    recompress: new Recompress(),
    assets,
    searches: new Pace(SEARCHES_PER_SECOND, SEARCHES_BURST),
    posts: new Turnstile(FORMS_AT_ONCE, settings.queueLength, QUEUE_TIME),
    ownFiles: new Map(files.map((file) => [file.key, file])),
  };
}

function gauges({ store, renders, posts }: Parts): Record<string, number> {
  const sizes = Object.entries(store.holdings()).flatMap(([shelf, { copies, bytes }]) => [
    [`press_store_copies{shelf="${shelf}"}`, copies],
    [`press_store_bytes{shelf="${shelf}"}`, bytes],
  ]);
  return {
    ...Object.fromEntries(sizes),
    press_renders_under_way: renders.turnstile.inside,
    press_renders_waiting: renders.turnstile.waiting,
    press_forms_under_way: posts.inside,
    press_deaf: store.deaf ? 1 : 0,
    press_memory_bytes: process.memoryUsage.rss(),
  };
}
