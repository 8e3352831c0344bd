import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { givenEmptyDatabase, givenFolder } from '../tests/given.mjs';
import { ensureClients } from './build.mjs';
import { bundlePath, makeBundles } from './bundles.mjs';
import { addStandingPages, fillFirst, wasFilled } from './content.mjs';
import { environmentOf } from './environment.mjs';
import { warnOfImprint } from './imprint.mjs';
import { openKeys } from './keys.mjs';
import { withConnection } from './logins.mjs';
import { migrate } from './migrate.mjs';
import { openDataFolder } from './place.mjs';
import { inProject, project } from './project.mjs';

beforeAll(async () => {
  await ensureClients();
  await makeBundles();
});

const written = readdirSync(inProject('prisma/seed/pages')).filter((file) => file.endsWith('.md'));

let place;
beforeEach(async () => {
  place = await givenDatabase();
});

test('a first start that broke off is taken up by the next, and is done when the set is whole', async () => {
  const loading = spawn(process.execPath, [bundlePath('seed')], { cwd: project, env: place.env, stdio: 'ignore' });
  await vi.waitFor(async () => expect((await ask('select from article')).length).toBeGreaterThan(2), {
    timeout: 30_000,
  });
  loading.kill('SIGKILL');
  expect(await wasFilled(place.owner)).toBe(false);

  await fillFirst(place.owner, place.env);
  expect(await wasFilled(place.owner)).toBe(true);
  expect(
    await ask(`select value->>'loadedAt' is not null as whole from installation where key = 'demonstration'`),
  ).toEqual([{ whole: true }]);
});

test('without the set there are the record of the publisher, the sections and the standing pages, and nothing else', async () => {
  await fillFirst(place.owner, place.env, { demonstration: false });
  expect(await wasFilled(place.owner)).toBe(true);
  expect(
    await ask(`select (select count(*)::int from organisation) as records, (select count(*)::int from section) as sections,
      (select count(*)::int from article) as articles, (select count(*)::int from author) as authors,
      (select count(*)::int from standing_page) as pages`),
  ).toEqual([{ records: 1, sections: 7, articles: 0, authors: 0, pages: written.length }]);
});

test('a start adds the standing pages that are missing, and leaves alone those that are there', async () => {
  await fillFirst(place.owner, place.env, { demonstration: false });
  await ask(`delete from standing_page where name = 'terms'`);
  await ask(`update standing_page set title = 'Our own words' where name = 'about'`);
  await addStandingPages(place.owner, place.env);
  expect(await ask('select from standing_page')).toHaveLength(written.length);
  expect(await ask(`select title from standing_page where name = 'about'`)).toEqual([{ title: 'Our own words' }]);
});

test('what the imprint lacks is counted until it is there', async () => {
  await fillFirst(place.owner, place.env, { demonstration: false });
  expect(await warnOfImprint(place.owner)).toContain('5 facts');
  await ask(`update organisation set representative = 'A', register_court = 'B', register_number = 'C', vat_id = ' '`);
  expect(await warnOfImprint(place.owner)).toContain('2 facts');
  await ask(`update organisation set vat_id = 'D', responsible_person = 'E'`);
  expect(await warnOfImprint(place.owner)).toBeNull();
});

async function givenDatabase() {
  const data = openDataFolder(join(givenFolder(), 'data'));
  const addresses = await givenEmptyDatabase();
  await migrate(addresses);
  const urls = { owner: addresses.ownerUrl, staff: addresses.staffUrl, reader: addresses.readerUrl };
  const site = { host: '127.0.0.1', port: 3000, inner: 1, door: 1, address: 'http://127.0.0.1:3000' };
  return { owner: urls.owner, env: environmentOf({ ...site, data, urls, keys: openKeys(data) }) };
}

async function ask(sql) {
  return (await withConnection(place.owner, (owner) => owner.query(sql))).rows;
}
