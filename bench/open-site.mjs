import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from '../start/keys.mjs';
import { freePort } from '../start/ports.mjs';
import { startSite } from '../start/site.mjs';

/**
 * A site of its own with the demonstration set, on a temporary folder, to be measured; says on which machine. What is
 * imported afterwards finds its database, its press and its keys in the environment.
 */
export async function openSite() {
  const data = mkdtempSync(join(tmpdir(), 'mon-bench-'));
  const site = await startSite({ data, port: await freePort() });
  Object.assign(process.env, {
    MON_DATA: data,
    SITE_ADDRESS: site.address,
    STAFF_DATABASE_URL: site.urls.staff,
    READER_DATABASE_URL: site.urls.reader,
    PRESS_DOOR: site.door,
    PRESS_SECRET: site.secret,
    STAFF_KEY: openKeys(data).staffKey,
  });
  console.log(
    `\n${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  const close = async () => {
    await site.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { site, close };
}
