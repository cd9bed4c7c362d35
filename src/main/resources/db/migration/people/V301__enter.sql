-- The door: sets the signed context for this transaction, looks up the grounds and writes the line in the log, in one round trip.
-- Returns the grounds; the line says whether they allow the act. A second wall asks the same in Java.
create function sec.enter(context text, door text, wanted_class text, wanted_action text, wanted_person uuid, actor_unit uuid)
    returns table (ground text, data_class text, cause uuid, allowed boolean)
    language plpgsql volatile
as $$
declare
    c sec.claim;
    found_ground text;
    may boolean;
begin
    perform set_config('holdepunkt.context', context, true);
    c := sec.claims();
    if wanted_person is null then
        may := true;
    elsif c.system is not null then
        may := sec.system_may(wanted_class, wanted_action);
        found_ground := 'system:' || c.system;
    else
        select g.ground into found_ground from sec.grounds() g
          join sec.policy_line p on p.ground = g.ground and p.data_class = g.data_class
         where g.data_class = wanted_class and p.action = wanted_action
         order by g.ground <> 'own', g.begins_at limit 1;
        may := found_ground is not null;
    end if;
    insert into audit.entry (area_id, actor_id, unit_id, system, session_id, request_id, door, data_class, action, persons, ground, allowed)
    values (c.area, c.actor, actor_unit, c.system, c.session, c.request, door, wanted_class, wanted_action,
            case when wanted_person is null then '{}' else array[wanted_person] end, found_ground, may);
    return query select g.ground, g.data_class, g.cause, may from sec.grounds() g
                 union all select null, null, null, may where not exists (select from sec.grounds());
end $$;

-- The grounds this viewer has now for the person of the signed context.
create function sec.grounds() returns table (ground text, data_class text, cause uuid, begins_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, sec, people rows 20
as $$
    select o.ground, o.data_class, o.cause, o.begins_at
      from sec.claims() c
      join people.opening o on o.area_id = c.area and o.person_id = c.person and (o.holder_id = c.actor or o.unit_id = any (c.units))
     where o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
$$;
revoke execute on function sec.enter(text, text, text, text, uuid, uuid), sec.grounds() from public;
grant execute on function sec.enter(text, text, text, text, uuid, uuid), sec.grounds() to holdepunkt_app;

-- What was asked for was not this person's, or not there: the line of a refusal, after the attempt itself was undone.
create function sec.refuse(context text, door text, wanted_class text, wanted_action text, wanted_person uuid, actor_unit uuid)
    returns table (ground text, data_class text, cause uuid, allowed boolean)
    language plpgsql volatile
as $$
declare
    c sec.claim;
begin
    perform set_config('holdepunkt.context', context, true);
    c := sec.claims();
    insert into audit.entry (area_id, actor_id, unit_id, system, session_id, request_id, door, data_class, action, persons, allowed)
    values (c.area, c.actor, actor_unit, c.system, c.session, c.request, door, wanted_class, wanted_action,
            case when wanted_person is null then '{}' else array[wanted_person] end, false);
    return query select null::text, null::text, null::uuid, false;
end $$;

-- Whom a list showed: one line with all of them, before they are shown.
create function sec.saw(shown uuid[]) returns void
    language sql volatile
as $$
    insert into audit.entry (area_id, actor_id, system, session_id, request_id, door, data_class, action, persons, ground, allowed)
    select c.area, c.actor, c.system, c.session, c.request, 'list', 'list', 'see', shown, 'list', true from sec.claims() c
$$;
revoke execute on function sec.refuse(text, text, text, text, uuid, uuid), sec.saw(uuid[]) from public;
grant execute on function sec.refuse(text, text, text, text, uuid, uuid), sec.saw(uuid[]) to holdepunkt_app;
