-- One look at the signature for each question, instead of one for each row that answers it; and the grounds are asked for once when a page is entered.
create or replace function sec.opened(wanted_class text, wanted_action text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, rights rows 20
as $$
    with c as materialized (select area, self from sec.claims()),
         held as materialized (select r.person_id from c join rights.restriction r on r.area_id = c.area and r.data_class = wanted_class and r.person_id is distinct from c.self
                                where not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id))
    select o.person from sec.opened_by_grounds(wanted_class, wanted_action) o(person) where o.person not in (select person_id from held)
$$;

create or replace function sec.grounds() returns table (ground text, data_class text, cause uuid, begins_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, sec, rights rows 20
as $$
    with c as materialized (select area, self, person from sec.claims()),
         held as materialized (select r.data_class from c join rights.restriction r on r.area_id = c.area and r.person_id = c.person and c.person is distinct from c.self
                                where not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id))
    select g.ground, g.data_class, g.cause, g.begins_at from sec.all_grounds() g where g.data_class not in (select data_class from held)
$$;

create type sec.standing as (ground text, data_class text, cause uuid, begins_at timestamptz);

create or replace function sec.enter(context text, door text, wanted_class text, wanted_action text, wanted_person uuid, actor_unit uuid)
    returns table (ground text, data_class text, cause uuid, allowed boolean)
    language plpgsql
as $$
declare
    c sec.claim;
    standing sec.standing[];
    found_ground text;
    may boolean;
begin
    perform set_config('holdepunkt.context', context, true);
    c := sec.claims();
    standing := array(select row (g.ground, g.data_class, g.cause, g.begins_at)::sec.standing from sec.grounds() g);
    if wanted_person is null then
        may := true;
    elsif c.system is not null then
        may := sec.system_may(wanted_class, wanted_action);
        found_ground := 'system:' || c.system;
    else
        select g.ground into found_ground from unnest(standing) g
          join sec.policy_line p on p.ground = g.ground and p.data_class = g.data_class
         where g.data_class = wanted_class and p.action = wanted_action
         order by g.ground <> 'own', g.begins_at limit 1;
        may := found_ground is not null;
    end if;
    insert into audit.entry (area_id, actor_id, unit_id, system, session_id, request_id, door, data_class, action, persons, ground, allowed)
    values (c.area, c.actor, actor_unit, c.system, c.session, c.request, door, wanted_class, wanted_action,
            case when wanted_person is null then '{}' else array[wanted_person] end, found_ground, may);
    return query select g.ground, g.data_class, g.cause, may from unnest(standing) g
                 union all select null, null, null, may where cardinality(standing) = 0;
end $$;
