-- A place a phone took in the room is nobody's by name, so it may have been meant for one who answers later and is signed in: that one takes another.
-- seat_id: whose place was used by one who was signed in, so that nobody signed in answers twice. What was answered is still tied to nobody.
alter table feedback.place_use add column seat_id uuid;

create function feedback.free_place(of_area uuid, of_mirror uuid, of_side text, of_seat uuid) returns uuid
    language sql stable security definer set search_path = pg_catalog, feedback
as $$
    select p.id from feedback.place p
     where p.area_id = of_area and p.mirror_id = of_mirror and p.side = of_side
       and not exists (select from feedback.place_use u where u.area_id = p.area_id and u.place_id = p.id)
       and (of_seat is null or not exists (select from feedback.place_use u where u.area_id = p.area_id and u.mirror_id = p.mirror_id and u.seat_id = of_seat)
                               and exists (select from feedback.place s where s.area_id = p.area_id and s.mirror_id = p.mirror_id and s.seat_id = of_seat and s.side = of_side))
     order by p.seat_id is not distinct from of_seat desc, p.id limit 1
$$;
revoke execute on function feedback.free_place(uuid, uuid, text, uuid) from public;
grant execute on function feedback.free_place(uuid, uuid, text, uuid) to holdepunkt_app;

create or replace function feedback.give_answer(of_mirror uuid, as_id uuid, of_side text, of_seat uuid, of_moment text, of_way text, given jsonb,
                                     of_line bytea, of_between bytea, of_called bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, feedback, sec
as $$
declare
    m feedback.mirror;
    taken uuid;
    hers uuid;
    by_her_code uuid;
begin
    select * into m from feedback.mirror x where x.area_id = sec.area() and x.id = of_mirror and x.person_id in (select sec.opened('mirror_answer', 'write'));
    if m.id is null or not feedback.may_answer(m, of_side, of_seat, of_way) then
        raise exception 'this place is not open' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(of_mirror::text, 1010));
    if of_side = 'person' then
        select p.id into hers from feedback.place p where p.area_id = m.area_id and p.mirror_id = m.id and p.side = 'person';
        select c.id into by_her_code from feedback.code c where c.area_id = m.area_id and c.id = sec.actor();
        if of_way <> 'interview' and exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.side = 'person' and a.way <> 'interview'
                      and a.moment = of_moment and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)) then
            return false;
        end if;
    else
        taken := feedback.free_place(m.area_id, m.id, of_side, of_seat);
        if taken is null then return false; end if;
        insert into feedback.place_use (area_id, id, place_id, mirror_id, person_id, seat_id) values (m.area_id, gen_random_uuid(), taken, m.id, m.person_id, of_seat);
    end if;
    insert into feedback.answer (area_id, id, mirror_id, person_id, side, place_id, code_id, moment, way, marks, line, between_times, called, typed_by)
    values (m.area_id, as_id, m.id, m.person_id, of_side, hers, by_her_code, of_moment, of_way, given, of_line, of_between, of_called,
            case when of_way in ('paper', 'interview', 'asked') then sec.actor() end);
    return true;
end $$;
