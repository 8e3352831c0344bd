import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { addressFor, readAddress, withConnection } from '../start/logins.mjs';

export interface GivenDatabase {
  ownerUrl: string;
  staffUrl: string;
  readerUrl: string;
  /** Ends its connections and removes it. */
  drop(): Promise<void>;
}

/** A migrated, empty database of the caller's own on the run's Postgres, with the three logins' addresses. */
export async function givenDatabase(): Promise<GivenDatabase> {
  const template = inject('template');
  const from = readAddress(template.ownerUrl).database;
  const name = `t_${randomBytes(6).toString('hex')}`;
  await atTheServer(template.ownerUrl, async (server) => {
    await server.query(`create database ${name} template ${pg.escapeIdentifier(from)} strategy wal_log`);
    await copyRights(server, from, name);
  });
  const here = (url: string) => addressFor(url, { database: name });
  return {
    ownerUrl: here(template.ownerUrl),
    staffUrl: here(template.staffUrl),
    readerUrl: here(template.readerUrl),
    drop: () =>
      atTheServer(template.ownerUrl, async (server) => {
        await server.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

function atTheServer(ownerUrl: string, work: (server: pg.Client) => Promise<void>) {
  return withConnection(addressFor(ownerUrl, { database: 'postgres' }), work);
}

/** A clone brings its tables' rights along, but not those of the database itself. */
async function copyRights(server: pg.Client, from: string, to: string) {
  await server.query(`revoke all on database ${to} from public`);
  const { rows } = await server.query<{ login: string | null; may: string }>(
    `select r.rolname as login, a.privilege_type as may
     from pg_database d, aclexplode(d.datacl) a left join pg_roles r on r.oid = a.grantee where d.datname = $1`,
    [from],
  );
  for (const { login, may } of rows) {
    await server.query(`grant ${may} on database ${to} to ${login === null ? 'public' : pg.escapeIdentifier(login)}`);
  }
}
