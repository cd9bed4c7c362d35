-- A late answer stands until the day of the follow-up; where everyone was asked later than that, for a week.
create or replace function feedback.answers_until(of_area uuid, of_mirror uuid) returns date
    language sql stable security definer set search_path = pg_catalog, feedback, meetings
as $$
    select greatest(coalesce((select f.on_date from meetings.follow_up f where f.area_id = m.area_id and f.meeting_id = m.meeting_id order by f.set_at desc limit 1),
                             ((m.asked_at at time zone 'Europe/Oslo') + interval '3 months')::date), ((m.asked_at at time zone 'Europe/Oslo') + interval '7 days')::date)
      from feedback.mirror m where m.area_id = of_area and m.id = of_mirror
$$;

-- A code made anew opens nothing after that day either.
create or replace function feedback.by_code(given bytea) returns table (area uuid, person uuid, code uuid, mirror uuid, kind text, form text, form_version text)
    language sql stable security definer set search_path = pg_catalog, feedback
as $$
    select c.area_id, c.person_id, c.id, m.id, c.kind, m.form, m.form_version
      from feedback.code c join feedback.mirror m on m.area_id = c.area_id and m.id = c.mirror_id
     where c.code_hash = given and (c.made_at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date
       and (now() at time zone 'Europe/Oslo')::date <= feedback.answers_until(m.area_id, m.id)
       and not exists (select from feedback.code n where n.area_id = c.area_id and n.mirror_id = c.mirror_id and n.kind = c.kind and n.made_at > c.made_at)
       and not exists (select from feedback.answer a where a.area_id = c.area_id and a.code_id = c.id)
     order by c.made_at limit 1
$$;

-- Being asked again has days of its own: from a week after to sixty days, whenever the follow-up is.
create or replace function feedback.may_answer(m feedback.mirror, of_side text, of_seat uuid, of_way text) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, feedback, meetings, sec
as $$
declare
    me uuid := sec.actor();
    c feedback.code;
begin
    select * into c from feedback.code x where x.area_id = m.area_id and x.id = me;
    if c.id is not null then
        return c.mirror_id = m.id and of_way = 'phone' and (c.kind = 'hers') = (of_side = 'person') and of_seat is null
           and exists (select from feedback.by_code(c.code_hash) b where b.code = c.id);
    end if;
    if of_way = 'asked' then
        if now() not between m.asked_at + interval '7 days' and m.asked_at + interval '60 days' then return false; end if;
    elsif (now() at time zone 'Europe/Oslo')::date > feedback.answers_until(m.area_id, m.id) then
        return false;
    end if;
    if of_way in ('paper', 'interview', 'asked') then
        return m.person_id is distinct from sec.self() and m.person_id in (select sec.opened('mirror', 'write')) and (of_way = 'paper' or of_side = 'person');
    end if;
    if of_way <> 'signed_in' then return false; end if;
    if of_side = 'person' then return m.person_id is not distinct from sec.self(); end if;
    return exists (select from meetings.seat s where s.area_id = m.area_id and s.id = of_seat and s.meeting_id = m.meeting_id and s.account_id = me);
end $$;
