import pg from 'pg';

/** Settings under which a value always has the same text, on every server. */
export const plainText = `set datestyle = 'ISO'; set intervalstyle = 'iso_8601'; set timezone = 'UTC'; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;

/** The tables of the publication with the columns that hold data, by name; how they came about is not data. */
export async function listTables(owner) {
  const { rows } = await owner.query(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by 1 order by 1`);
  return rows;
}

/** Where the counters stand: `{ name, last, called }`. */
export async function listCounters(owner) {
  const { rows } = await owner.query(
    `select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  const counters = [];
  for (const { name } of rows) {
    const found = await owner.query(`select last_value::text as last, is_called as called from ${name}`);
    counters.push({ name, ...found.rows[0] });
  }
  return counters;
}

/** A table and its columns as COPY wants them. */
export function quoteTable({ name, columns }) {
  return `${quoteName(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`;
}

export function quoteName(name) {
  return `public.${pg.escapeIdentifier(name)}`;
}
