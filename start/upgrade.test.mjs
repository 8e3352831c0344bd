import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { givenEmptyDatabase, givenFolder } from '../tests/given.mjs';
import { listHandMadeThings } from './hand-made.mjs';
import { withConnection } from './logins.mjs';
import { loginsOf, migrate } from './migrate.mjs';
import { openDataFolder } from './place.mjs';
import { inProject } from './project.mjs';
import { restoreFrom } from './restore.mjs';

// Backups of every version that was released, made by tests/keep-backup.mjs. A migration they were made with can no
// longer be changed: that fails here.
const kept = readdirSync(inProject('tests', 'backups')).filter((name) => name.endsWith('.tar.gz'));

test.each(kept)('data of %s comes to this version whole, and readers see it', async (name) => {
  const addresses = await givenEmptyDatabase();
  const urls = { owner: addresses.ownerUrl, staff: addresses.staffUrl, reader: addresses.readerUrl };
  const database = { urls, ours: true };
  const path = inProject('tests', 'backups', name);
  const { rows } = await restoreFrom({ data: openDataFolder(givenFolder()), database, path });
  expect(rows).toBeGreaterThan(50);

  const fresh = await givenEmptyDatabase();
  await migrate(fresh);
  const listed = ({ ownerUrl, ...others }) =>
    withConnection(ownerUrl, (owner) => listHandMadeThings(owner, loginsOf({ ownerUrl, ...others })));
  expect(await listed(addresses)).toEqual(await listed(fresh));

  const seen = await withConnection(addresses.readerUrl, (reader) =>
    reader.query('select count(*)::int as articles from pub.article'),
  );
  expect(seen.rows[0].articles).toBeGreaterThan(5);
});
