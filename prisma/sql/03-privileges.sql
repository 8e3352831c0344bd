-- Three logins. The owner migrates and maintains; staff write, but never change what is written once; readers read `pub`.
-- The views are a wall with a barrier (01-readers.sql); and nobody but the owner may create anything at all, so that no
-- function of a reader's own can stand before it.
revoke create on schema public from public;
revoke all on database :database: from public;
grant connect on database :database: to :reader:, :staff:;

do $$ begin
  revoke usage on language plpgsql from public;
exception when insufficient_privilege then null; end $$;
do $$ begin
  revoke usage on language sql from public;
exception when insufficient_privilege then null; end $$;
-- Large objects are the one other thing that anybody may create.
do $$ begin
  revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
exception when insufficient_privilege then null; end $$;

revoke all on schema public from :reader:;
revoke all on all tables in schema public from :reader:;
revoke usage on schema public from public;
revoke all on all functions in schema pub from public;
grant usage on schema pub to :reader:;
grant select on all tables in schema pub to :reader:;
grant execute on all functions in schema pub to :reader:;

grant usage on schema public, pub to :staff:;
grant select, insert, update, delete on all tables in schema public to :staff:;
grant usage, select on all sequences in schema public to :staff:;
grant select on all tables in schema pub to :staff:;
grant execute on all functions in schema pub to :staff:;
revoke update, delete, truncate on revision, audit_entry, front_pin from :staff:;
revoke delete, truncate on front_layout, banner from :staff:;
-- What lost the race is settled, never thrown away.
revoke delete, truncate on waiting_passage from :staff:;
do $$ begin
  if to_regclass('public._prisma_migrations') is not null then
    revoke all on _prisma_migrations from :staff:;
  end if;
end $$;
