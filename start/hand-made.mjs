/**
 * What the files in prisma/sql made and a schema diff cannot see, by name: views, indexes, functions, triggers, and
 * who may do what. Taken right after they ran, it is what must still be there later.
 * @param owner a connection of the owner
 * @param logins `{ reader, staff }`, whose rights are listed
 * @returns sorted sentences, such as `view pub.article` or `right of the reader: select on pub.article`
 */
export async function listHandMadeThings(owner, logins) {
  const { rows } = await owner.query(things, [logins.reader, logins.staff]);
  return rows.map((row) => row.thing);
}

/** Which of the things recorded at the last migration are missing now, in words; empty when all are there. */
export async function findMissing(owner, logins) {
  const recorded = await readRecord(owner);
  const present = new Set(await listHandMadeThings(owner, logins));
  return recorded.filter((thing) => !present.has(thing));
}

/** Keeps the list with the data, for `findMissing`. */
export async function recordHandMade(owner, logins) {
  const list = await listHandMadeThings(owner, logins);
  await owner.query(
    `insert into installation (key, value) values ('hand-made', $1) on conflict (key) do update set value = excluded.value`,
    [JSON.stringify(list)],
  );
}

async function readRecord(owner) {
  const { rows } = await owner.query(`select value from installation where key = 'hand-made'`);
  return rows[0]?.value ?? [];
}

// Indexes behind constraints belong to the migrations, and a diff sees those. What an extension brought is its own.
const things = `
with schemas as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
logins(who, login) as (values ('reader', $1::name), ('staff', $2::name)),
relations as (
  select c.oid, format('%I.%I', s.nspname, c.relname) as name, c.relkind from pg_class c join schemas s on s.oid = c.relnamespace
  where c.relname <> '_prisma_migrations'
),
functions as (
  select p.oid, format('%I.%I(%s)', s.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name
  from pg_proc p join schemas s on s.oid = p.pronamespace
  where not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
)
select 'schema ' || nspname as thing from schemas
union all
select 'extension ' || extname from pg_extension
union all
select 'view ' || name from relations where relkind in ('v', 'm')
union all
select 'index ' || name from relations where relkind in ('i', 'I') and not exists (select 1 from pg_constraint k where k.conindid = relations.oid)
union all
select 'function ' || name from functions
union all
select format('trigger %I on %s', t.tgname, r.name) from pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
union all
select format('check %I on %s', k.conname, r.name) from pg_constraint k join relations r on r.oid = k.conrelid where k.contype in ('c', 'x')
union all
select format('right of the %s: use schema %I', who, nspname) from logins, schemas where has_schema_privilege(login, schemas.oid, 'usage')
union all
select format('right of the %s: %s on %s', who, may, name) from logins, relations, unnest(array['select', 'insert', 'update', 'delete']) may
  where relkind in ('r', 'p', 'v', 'm') and has_table_privilege(login, relations.oid, may)
union all
select format('right of the %s: run %s', who, name) from logins, functions where has_function_privilege(login, functions.oid, 'execute')
order by 1`;
