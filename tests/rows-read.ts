import pg from 'pg';
import { vi } from 'vitest';

export type Statement = { text: string; values: unknown[] };

/** The statements that a query sends, with their values. */
export async function listenFor(query: () => Promise<unknown>): Promise<Statement[]> {
  const asked: Statement[] = [];
  const ear = vi.spyOn(pg.Client.prototype, 'query');
  await query();
  for (const [sent] of ear.mock.calls) {
    const { text, values } = Object(sent);
    if (/^\s*(select|with)/i.test(String(text)))
      asked.push({ text: String(text), values: Array.isArray(values) ? values : [] });
  }
  ear.mockRestore();
  return asked;
}

/** Which of these tables a statement reads whole, and how many of their rows it reads. */
export async function rowsRead(
  db: pg.Client,
  tables: string[],
  { text, values }: Statement,
): Promise<{ whole: string[]; rows: number }> {
  // What was read before is counted with it until it is handed on.
  await db.query('select pg_stat_force_next_flush()');
  await db.query('begin read only');
  await db.query(text, values);
  const { rows } = await db.query<{ name: string; whole: boolean; n: string }>(
    `select relname as name, seq_scan > 0 as whole, seq_tup_read + coalesce(idx_tup_fetch, 0) as n
     from pg_stat_xact_user_tables where relname = any($1)`,
    [tables],
  );
  await db.query('rollback');
  return {
    whole: rows.flatMap((it) => (it.whole ? it.name : [])),
    rows: rows.reduce((sum, it) => sum + Number(it.n), 0),
  };
}
