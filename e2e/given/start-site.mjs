import { rmSync } from 'node:fs';
import { openKeys } from '../../start/keys.mjs';
import { freePort } from '../../start/ports.mjs';
import { startSite } from '../../start/site.mjs';
import { temporaryFolder } from '../../start/temporary.mjs';

/** The production build behind the press, with the demonstration set, on data of its own, for all browser tests. */
export default async function startForAll() {
  const data = temporaryFolder('mon-e2e');
  const site = await startSite({ data, port: await freePort() });
  const { urls } = site;
  Object.assign(process.env, {
    E2E_ADDRESS: site.address,
    MON_DATA: data,
    STAFF_DATABASE_URL: urls.staff,
    READER_DATABASE_URL: urls.reader,
    PRESS_DOOR: site.door,
    PRESS_SECRET: site.secret,
    NEWSLETTER_KEY: openKeys(data).newsletterKey,
    STAFF_KEY: openKeys(data).staffKey,
    SITE_ADDRESS: site.address,
    E2E_PIDS: JSON.stringify({ next: site.processes.next.pid, worker: site.processes.worker?.pid }),
  });
  return async () => {
    await site.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
