import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { test as base } from './test';

const kept = z.object({ pid: z.number().nullable() });
const started = z.object({
  address: z.string(),
  door: z.string(),
  secret: z.string(),
  folder: z.object({ postgres: z.string() }),
  urls: z.object({ staff: z.string(), reader: z.string() }),
  processes: z.object({ next: kept, press: kept, worker: kept }),
});
type Started = z.infer<typeof started>;

export type OwnSite = {
  address: string;
  /** Process ids at this moment; a part that was killed comes back with another. */
  pidOf(name: 'next' | 'press' | 'worker'): number;
  /** Process id of Postgres, as it says itself. */
  postgresPid(): number;
  folder: string;
  /** Has the press forget copies, as a change would. */
  forget(...tags: string[]): Promise<void>;
  tellBuild(build: string): Promise<void>;
  restart(name: 'next' | 'press' | 'worker'): Promise<void>;
};

/** A whole site of the test's own, empty, to be broken; commands write into it. */
export const test = base.extend<object, { site: OwnSite }>({
  site: [
    async ({}, use) => {
      const [{ startSite }, { freePort }, { temporaryFolder }] = await Promise.all(
        ['start/site.mjs', 'start/ports.mjs', 'start/temporary.mjs'].map(load),
      );
      const data = temporaryFolder('mon-outage');
      // The same keys as the other site's, so that one build serves both.
      copyFileSync(path.join(process.env.MON_DATA ?? '', 'keys.json'), path.join(data, 'keys.json'));
      const site = await startSite({ data, port: await freePort(), content: false, say: () => {} });
      const { address, door, secret, urls, folder } = started.parse(site);
      Object.assign(process.env, {
        MON_DATA: data,
        E2E_ADDRESS: address,
        STAFF_DATABASE_URL: urls.staff,
        READER_DATABASE_URL: urls.reader,
        PRESS_DOOR: door,
        PRESS_SECRET: secret,
      });
      const tell = async (to: string, body: object) => {
        const answer = await fetch(new URL(to, door), {
          method: 'POST',
          headers: { 'x-press-secret': secret, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      };
      const processes = (): Started['processes'] => started.parse(site).processes;
      await use({
        address,
        folder: data,
        postgresPid: () => Number(readFileSync(path.join(folder.postgres, 'postmaster.pid'), 'utf8').split('\n')[0]),
        pidOf: (name) => processes()[name].pid ?? 0,
        forget: (...tags) => tell('/forget', { tags, hard: false }),
        tellBuild: (build) => tell('/build', { build }),
        restart: (name) => site.restart(name),
      });
      await site.stop();
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

/** The start is plain JavaScript, without types. */
const load = (file: string) => import(`../../${file}`);
