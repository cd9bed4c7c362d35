-- The wall asks as before, and then whether she holds it back. The earlier questions keep their words under another name, whatever they are by now.
do $$
begin
    execute replace(pg_get_functiondef('sec.opened(text, text)'::regprocedure), 'FUNCTION sec.opened(', 'FUNCTION sec.opened_by_grounds(');
    execute replace(pg_get_functiondef('sec.grounds()'::regprocedure), 'FUNCTION sec.grounds(', 'FUNCTION sec.all_grounds(');
end $$;
revoke execute on function sec.opened_by_grounds(text, text), sec.all_grounds() from public;

create function sec.held_back(of_person uuid, wanted_class text) returns boolean
    language sql stable security definer set search_path = pg_catalog, sec, rights
as $$
    select exists (select from sec.claims() c
                     join rights.restriction r on r.area_id = c.area and r.person_id = of_person and r.data_class = wanted_class
                    where c.self is distinct from of_person
                      and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id))
$$;
revoke execute on function sec.held_back(uuid, text) from public;

create or replace function sec.opened(wanted_class text, wanted_action text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, rights rows 20
as $$
    select o.person from sec.opened_by_grounds(wanted_class, wanted_action) o(person)
     where not exists (select from rights.restriction r, sec.claims() c
                        where r.area_id = c.area and r.person_id = o.person and r.data_class = wanted_class and c.self is distinct from o.person
                          and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id))
$$;

create or replace function sec.grounds() returns table (ground text, data_class text, cause uuid, begins_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, sec, rights rows 20
as $$
    select g.ground, g.data_class, g.cause, g.begins_at from sec.all_grounds() g
     where not sec.held_back((select (sec.claims()).person), g.data_class)
$$;
