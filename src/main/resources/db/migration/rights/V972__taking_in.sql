-- Somebody moves here with her file. Done by the migrator, who acts as the owner, in one transaction: row-level security and the rules of the moment
-- are lifted from the tables it fills and put back before it ends, since what happened elsewhere happened under the rules there. References hold.
create function rights.sealed_columns() returns table (in_table text, sealed text)
    language sql stable
as $$
    select n.nspname || '.' || t.relname, a.attname from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
     where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public') and n.nspname !~ '^pg_'
       and a.atttypid = 'bytea'::regtype and not a.attisdropped and a.attname !~ '_hash$'
$$;
revoke execute on function rights.sealed_columns() from public;

create function rights.put_in(into_table regclass, content jsonb, twice boolean) returns void
    language plpgsql volatile
as $$
declare
    columns text;
begin
    if jsonb_array_length(content) = 0 then return; end if;
    select string_agg(quote_ident(a.attname), ', ') into columns from pg_attribute a
     where a.attrelid = into_table and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and content -> 0 ? a.attname;
    execute format('alter table %s no force row level security', into_table);
    execute format('alter table %s disable trigger user', into_table);
    execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_recordset(null::%1$s, $1) %3$s',
        into_table, columns, case when twice then 'on conflict do nothing' else '' end) using content;
    execute format('alter table %s enable trigger user', into_table);
    execute format('alter table %s force row level security', into_table);
end $$;
revoke execute on function rights.put_in(regclass, jsonb, boolean) from public;

-- hers: by table, its rows. named: by table, who and what they speak of; those that are known here already stay as they are.
create function rights.take_in(here uuid, hers jsonb, named jsonb) returns void
    language plpgsql volatile
as $$
declare
    waiting text[];
    one text;
    before int;
    versions jsonb;
begin
    foreach one in array array['directory.organisation', 'directory.unit', 'directory.offer'] loop
        perform rights.put_in(one::regclass, coalesce(named -> one, '[]'), true);
    end loop;
    alter table intake.criteria_version no force row level security;
    select coalesce(jsonb_agg(jsonb_build_object('area_id', here, 'id', v.id, 'written_at', now(), 'number', top + v.place)), '[]') into versions
      from (select id, row_number() over (order by id) as place from (select distinct c ->> 'version_id' as id from jsonb_array_elements(coalesce(named -> 'intake.criterion', '[]')) c) d) v,
           (select coalesce(max(number), 0) as top from intake.criteria_version where area_id = here) t;
    alter table intake.criteria_version force row level security;
    perform rights.put_in('intake.criteria_version', versions, true);
    perform rights.put_in('intake.criterion', coalesce(named -> 'intake.criterion', '[]'), true);
    perform rights.put_in('people.person', hers -> 'people.person', false);
    foreach one in array array['access.account', 'access.work'] loop
        perform rights.put_in(one::regclass, coalesce(named -> one, '[]'), true);
    end loop;
    perform rights.put_in('access.account', coalesce(hers -> 'access.account', '[]'), false);
    select array_agg(t) into waiting from jsonb_object_keys(hers) t where t not in ('people.person', 'access.account');
    while waiting is not null and cardinality(waiting) > 0 loop
        before := cardinality(waiting);
        foreach one in array waiting loop
            -- A table waits for those it refers to.
            if not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = one::regclass and k.confrelid <> k.conrelid
                              and k.confrelid = any (select w::regclass from unnest(waiting) w)) then
                perform rights.put_in(one::regclass, hers -> one, false);
                waiting := array_remove(waiting, one);
            end if;
        end loop;
        if cardinality(waiting) = before then raise exception 'tables refer to each other in a circle: %', waiting; end if;
    end loop;
end $$;
revoke execute on function rights.take_in(uuid, jsonb, jsonb) from public;
