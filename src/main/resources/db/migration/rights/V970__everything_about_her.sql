create schema rights;
grant usage on schema rights to holdepunkt_app;

-- Every row about her that she herself may see, from every table there is: the catalogue says which, and row-level security decides as always.
-- data_class is read from the table's own policy. Sealed columns are named, since only the application opens them; area and other persons are left out.
create function rights.rows_about(her uuid) returns table (from_table text, data_class text, content jsonb, sealed text[])
    language plpgsql stable set timezone = 'UTC'
as $$
declare
    one record;
begin
    for one in
        select t.oid, n.nspname || '.' || t.relname as name,
               coalesce((select substring(pg_get_expr(p.polqual, p.polrelid) from '(?:opened|system_may)\(''([a-z_]+)''') from pg_policy p
                          where p.polrelid = t.oid and p.polcmd = 'r' and p.polname = 'seen'), 'sharing') as class,
               coalesce((select array_agg(a.attname::text) from pg_attribute a
                          where a.attrelid = t.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped and a.attname !~ '_hash$'), '{}') as closed,
               case when n.nspname || '.' || t.relname = 'people.person' then 't.id = $1'
                    when exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'person_id' and not a.attisdropped) then 't.person_id = $1'
                    when exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'persons' and a.atttypid = 'uuid[]'::regtype) then 't.persons @> array[$1]'
                    when exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'account_id') then 't.account_id = sec.actor() and sec.self() = $1'
               end as hers
          from pg_class t join pg_namespace n on n.oid = t.relnamespace
         where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public') and n.nspname !~ '^pg_'
           and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(t.oid, 'SELECT')
         order by 2
    loop
        if one.hers like 't.account_id%' then
            -- About her sign-in, not about her: what is sealed there is not sealed with her key.
            return query execute format('select %L::text, ''access''::text, to_jsonb(t) - ''area_id'' - %L::text[], ''{}''::text[] from %s t where t.area_id = sec.area() and %s',
                one.name, one.closed, one.oid::regclass, one.hers) using her;
        elsif one.hers is not null then
            return query execute format('select %L::text, %L::text, to_jsonb(t) - ''area_id'' - ''persons'', %L::text[] from %s t where t.area_id = sec.area() and %s',
                one.name, one.class, one.closed, one.oid::regclass, one.hers) using her;
        end if;
    end loop;
end $$;
revoke execute on function rights.rows_about(uuid) from public;
grant execute on function rights.rows_about(uuid) to holdepunkt_app;

-- What the rows speak of by number: those who work here and where, and what a question rested on.
create function rights.named(numbers uuid[]) returns table (kind text, content jsonb)
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
        select c.* from intake.criterion c where c.area_id = (select sec.area()) and c.version_id = any (numbers))
    select 'account', jsonb_build_object('id', a.id, 'name', case when a.shown_by_role then w.role else a.name end, 'role', w.role, 'unit', w.unit_id)
      from access.account a left join work w on w.account_id = a.id
     where a.area_id = (select sec.area()) and a.person_id is null and a.id = any (numbers)
    union all
    select 'unit', jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'organisation', u.organisation_id) from unit u
    union all
    select 'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from directory.organisation o
     where o.area_id = (select sec.area()) and o.id in (select organisation_id from unit)
    union all
    select 'offer', to_jsonb(o) - 'area_id' from offer o
    union all
    select 'criterion', to_jsonb(c) - 'area_id' from criterion c
$$;
revoke execute on function rights.named(uuid[]) from public;
grant execute on function rights.named(uuid[]) to holdepunkt_app;
