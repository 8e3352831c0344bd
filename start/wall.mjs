import { readAddress, withConnection } from './logins.mjs';
import { Refusal } from './refusal.mjs';

/** Everything the login behind `readerUrl` may do beyond reading `pub`, in words; empty when the wall holds. */
export async function findHoles(readerUrl) {
  return await withConnection(readerUrl, async (reader) => {
    const { rows } = await reader.query(holes);
    return rows.map((row) => row.hole);
  });
}

/** Refuses to go on when a reader could see or make more than the published views show. */
export async function requireWall(readerUrl) {
  const found = await findHoles(readerUrl);
  if (found.length === 0) return;
  const { user } = readAddress(readerUrl);
  const some = found.slice(0, 3).join('; ') + (found.length > 3 ? `; and ${found.length - 3} more` : '');
  throw new Refusal(
    `Not started: the readers' login "${user}" has rights it must not have (${some}). Take them away and start again.`,
  );
}

// Everyone may read the catalogue, so the login is asked about itself. A function or a temporary table of its own would
// see rows before a view's condition does.
const holes = `
with own as (select oid, rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication from pg_roles where rolname = current_user),
schemas as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
relations as (
  select c.oid, format('%I.%I', s.nspname, c.relname) as name, s.nspname, c.relkind
  from pg_class c join schemas s on s.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
)
select 'is ' || attribute as hole from own, lateral (values
  ('superuser', rolsuper), ('allowed to make logins', rolcreaterole), ('allowed to make databases', rolcreatedb),
  ('allowed to replicate', rolreplication), ('beyond row rules', rolbypassrls)) as flag(attribute, given) where given
union all
select 'belongs to the role ' || r.rolname from pg_roles r, own where r.oid <> own.oid and pg_has_role(own.oid, r.oid, 'member') and not own.rolsuper
union all
select 'may make temporary tables and functions' where has_database_privilege(current_database(), 'temporary')
union all
select 'may make schemas' where has_database_privilege(current_database(), 'create')
union all
select 'may make things in schema ' || nspname from pg_namespace where nspname !~ '^pg_(temp|toast_temp)_' and has_schema_privilege(oid, 'create')
union all
select 'may read ' || name from relations
  where nspname <> 'pub' and case when relkind = 'S' then has_sequence_privilege(oid, 'select, usage')
    else has_table_privilege(oid, 'select') or has_any_column_privilege(oid, 'select') end
union all
select 'may read the table ' || name || ' itself' from relations where nspname = 'pub' and relkind in ('r', 'p', 'f') and has_table_privilege(oid, 'select')
union all
select 'may write ' || name from relations
  where relkind <> 'S' and (has_table_privilege(oid, 'insert, update, delete, truncate, trigger') or has_any_column_privilege(oid, 'insert, update'))
order by 1`;
