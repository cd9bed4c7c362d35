-- Also what a row names by itself: the organisation a question about the log went to, and the sentence that was ticked.
create or replace function rights.named(numbers uuid[]) returns table (kind text, content jsonb)
    language sql stable set timezone = 'UTC'
as $$
    with work as (
        select distinct on (w.account_id) w.account_id, w.role, w.unit_id from access.work w
         where w.area_id = (select sec.area()) and w.account_id = any (numbers) order by w.account_id, w.begins_at desc, w.role),
    offer as (select o.* from directory.offer o where o.area_id = (select sec.area()) and o.id = any (numbers)),
    unit as (
        select u.* from directory.unit u where u.area_id = (select sec.area())
           and (u.id = any (numbers) or u.id in (select unit_id from work) or u.id in (select unit_id from offer))),
    criterion as (
        select c.* from intake.criterion c where c.area_id = (select sec.area())
           and (c.version_id = any (numbers) or c.version_id in (select t.version_id from intake.criterion t where t.area_id = (select sec.area()) and t.id = any (numbers))))
    select 'account', jsonb_build_object('id', a.id, 'name', case when a.shown_by_role then w.role else a.name end, 'role', w.role, 'unit', w.unit_id)
      from access.account a left join work w on w.account_id = a.id
     where a.area_id = (select sec.area()) and a.person_id is null and a.id = any (numbers)
    union all
    select 'unit', jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'organisation', u.organisation_id) from unit u
    union all
    select 'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from directory.organisation o
     where o.area_id = (select sec.area()) and (o.id = any (numbers) or o.id in (select organisation_id from unit))
    union all
    select 'offer', to_jsonb(o) - 'area_id' from offer o
    union all
    select 'criterion', to_jsonb(c) - 'area_id' from criterion c
$$;

-- A code is kept as a hash and leaves the house in no file: what must stand there is filled with what opens nothing.
create function rights.codes_left_behind() returns table (in_table text, code text)
    language sql stable
as $$
    select n.nspname || '.' || t.relname, a.attname from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
     where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public') and n.nspname !~ '^pg_'
       and a.atttypid = 'bytea'::regtype and not a.attisdropped and a.attname ~ '_hash$' and a.attnotnull
$$;
revoke execute on function rights.codes_left_behind() from public;
