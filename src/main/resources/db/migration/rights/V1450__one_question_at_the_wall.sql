-- The wall is asked some ten times for each page, and to begin a query costs more than to answer this one: the grounds, whom she shut out and what she
-- holds back are one query now instead of one inside another, with one plan that the connection keeps: to plan it anew costs ten times the answer.
create or replace function sec.opened(wanted_class text, wanted_action text) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, sec, people, rights set plan_cache_mode = force_generic_plan rows 20
as $$
declare
    c sec.claim := sec.claims();
begin
    return query
        select o.person_id
          from people.opening o
          join sec.policy_line p on p.ground = o.ground and p.data_class = o.data_class and p.action = wanted_action
         where o.area_id = c.area and (o.holder_id = c.actor or o.unit_id = any (c.units))
           and o.data_class = wanted_class
           and (c.person is null or o.person_id = c.person)
           and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
           and (o.role is null or exists (select from access.work w where w.area_id = c.area and w.account_id = c.actor and w.unit_id = o.unit_id and w.role = o.role
                                             and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))
           and (o.person_id is not distinct from c.self
                or not exists (select from people.block b
                                where b.area_id = c.area and b.person_id = o.person_id and (b.account_id = c.actor or b.unit_id = any (c.units))
                                  and not exists (select from people.block_lift l where l.area_id = b.area_id and l.block_id = b.id))
                   and not exists (select from rights.restriction r
                                    where r.area_id = c.area and r.person_id = o.person_id and r.data_class = wanted_class
                                      and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id)));
end $$;
drop function sec.opened_by_grounds(text, text);

create or replace function sec.grounds() returns table (ground text, data_class text, cause uuid, begins_at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, sec, people, rights set plan_cache_mode = force_generic_plan rows 20
as $$
declare
    c sec.claim := sec.claims();
    hers boolean := c.person is not distinct from c.self;
begin
    return query
        select o.ground, o.data_class, o.cause, o.begins_at
          from people.opening o
         where o.area_id = c.area and o.person_id = c.person and (o.holder_id = c.actor or o.unit_id = any (c.units))
           and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
           and (o.role is null or exists (select from access.work w where w.area_id = c.area and w.account_id = c.actor and w.unit_id = o.unit_id and w.role = o.role
                                             and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))
           and (hers or not people.shut_out(c.area, c.person, c.actor, c.units)
                    and not exists (select from rights.restriction r
                                     where r.area_id = c.area and r.person_id = c.person and r.data_class = o.data_class
                                       and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id)));
end $$;
drop function sec.all_grounds();
drop function sec.held_back(uuid, text);
