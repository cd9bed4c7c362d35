-- The rules of the tables that were there before a death could be confirmed: no work without a viewer sees or writes about one who is gone.
create function people.walled(rule text) returns text
    language sql immutable
    return regexp_replace(rule, '\( SELECT sec\.system_may\(([^()]*)\) AS system_may\)',
                          '(( SELECT sec.system_may(\1) AS system_may) AND (person_id <> ALL (( SELECT sec.gone() AS gone)::uuid[])))', 'g');
revoke execute on function people.walled(text) from public;

-- The same for the tables that are there already.
do $$
declare
    p record;
begin
    for p in select * from pg_policies x
              where 'holdepunkt_app' = any (x.roles) and x.schemaname not in ('access', 'audit', 'core') and concat(x.qual, x.with_check) like '%system_may(%'
                and exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                             where n.nspname = x.schemaname and c.relname = x.tablename and a.attname = 'person_id' and not a.attisdropped)
    loop
        if concat(p.qual, p.with_check) = people.walled(concat(p.qual, p.with_check)) then
            raise exception 'the rule % of %.% is not understood', p.policyname, p.schemaname, p.tablename;
        end if;
        if concat(p.qual, p.with_check) not like '%sec.gone()%' then
            execute format('alter policy %I on %I.%I', p.policyname, p.schemaname, p.tablename)
                || coalesce(' using (' || people.walled(p.qual) || ')', '') || coalesce(' with check (' || people.walled(p.with_check) || ')', '');
        end if;
    end loop;
end $$;

