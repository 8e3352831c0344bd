import { join } from 'node:path';
import { ensureBuild, ensureClients } from './build.mjs';
import { addStandingPages, fillFirst, wasFilled } from './content.mjs';
import { bringUpToDate, openDatabase } from './database.mjs';
import { environmentOf } from './environment.mjs';
import { openKeys } from './keys.mjs';
import { endLeftovers } from './leftovers.mjs';
import { waitForLock } from './lock.mjs';
import { openDataFolder } from './place.mjs';
import { freePort, requireAddress } from './ports.mjs';
import { startProcesses } from './processes.mjs';
import * as steps from './steps.mjs';
import { wayBack } from './way-back.mjs';

/**
 * Brings a whole site up on one data folder and answers when readers are served; refuses in words, and then leaves
 * nothing running.
 * @param options `data`, `host`, `port`; `mode` `production` or `dev`; `content` false to begin without articles; `say` told what
 *   happens later; `begun(stop)` gets the way back as soon as there is something to take back
 * @returns `{ address, door, urls, secret, processes, folder, restart(name), stop() }`
 */
export async function startSite({
  data: wanted,
  host = '127.0.0.1',
  port = 3000,
  mode = 'production',
  content = true,
  say = steps.say,
  begun = () => {},
} = {}) {
  const data = openDataFolder(wanted);
  const lock = await takeDataLock(data);
  const back = wayBack(lock.release);
  let database = null;
  begun(back.stop);
  try {
    if (lock.after) await endLeftovers(data);
    await requireAddress(host, port);
    const keys = openKeys(data);
    const [inner, door] = [await freePort(), await freePort()];
    await ensureClients();

    database = await steps.step('Postgres', () => back.begin(() => openDatabase({ data, keys, say })));
    const migrated = await steps.step('Database up to date', async () => noteOf(await bringUpToDate(database)));
    for (const thing of migrated.missing)
      say(`The database has lost ${thing}: reading is slower until it is put back.`);

    const address = addressOf(host, port);
    const env = environmentOf({ data, host, port, address, inner, door, keys, urls: database.urls, mode });
    const build = mode === 'dev' ? 'dev' : await ensureBuild(keys.actionsKey, env);
    const processes = await back.begin(() =>
      startProcesses({ env: { ...env, BUILD_ID: build }, data, inner, mode, say, prepare }),
    );

    await steps.step('Site', () => processes.ready({ door, secret: keys.pressSecret }));
    lock.note({ address });
    const all = { ...processes.kept, ...(database.postgres ? { postgres: database.postgres } : {}) };
    return {
      address,
      door: env.PRESS_DOOR,
      urls: database.urls,
      secret: keys.pressSecret,
      folder: { data, postgres: database.folder },
      processes: all,
      restart: (name) => all[name].restart(),
      stop: back.stop,
    };

    /** Runs between the bundles being there and the processes being started. */
    async function prepare() {
      const { owner } = database.urls;
      const setting = { ...env, BUILD_ID: build };
      if (await wasFilled(owner)) return addStandingPages(owner, setting);
      const how = { demonstration: content };
      await steps.step('First content', () => fillFirst(owner, setting, how));
    }
  } catch (problem) {
    const explained = database?.explain(problem) ?? problem;
    await back.stop();
    throw explained;
  }
}

/** One start for one data folder; the lock tells a second one where the first is, unless that is just leaving. */
export function takeDataLock(data) {
  return waitForLock(join(data, 'start.lock'), {
    seconds: 3,
    taken: ({ pid, address }) =>
      `MON is already ${address ? `running at ${address}` : 'being started'} with this data (process ${pid}): stop that one first, or choose other data with MON_DATA.`,
  });
}

function addressOf(host, port) {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function noteOf(migrated) {
  const { applied, renewed } = migrated;
  const note =
    applied.length > 0
      ? `${applied.length} new migration${applied.length > 1 ? 's' : ''}`
      : renewed
        ? 'views and rights renewed'
        : undefined;
  return { ...migrated, note };
}
