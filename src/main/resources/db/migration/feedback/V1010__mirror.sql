create schema if not exists feedback;
grant usage on schema feedback to holdepunkt_app;

-- The mirror of one meeting: asked for once, by somebody who was there. form: which questions, in which version.
create table feedback.mirror (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    form text not null,
    form_version text not null,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create unique index mirror_once on feedback.mirror (area_id, meeting_id);
create index mirror_person on feedback.mirror (area_id, person_id);
call sec.guard('feedback.mirror', 'mirror', 'mirror');

-- One place for each who was there; hers has no seat. What is answered there is not tied to it, but for hers.
create table feedback.place (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    seat_id uuid,
    side text not null check (side in ('person', 'staff', 'near')),
    primary key (area_id, id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id),
    foreign key (area_id, seat_id) references meetings.seat (area_id, id),
    check ((side = 'person') = (seat_id is null))
);
create unique index place_hers on feedback.place (area_id, mirror_id) where side = 'person';
create unique index place_seat on feedback.place (area_id, mirror_id, seat_id);
call sec.guard('feedback.place', 'mirror', 'mirror');

-- That a place of the others was used: by whom is not kept, and what was answered stands elsewhere.
create table feedback.place_use (
    area_id uuid not null,
    id uuid not null,
    place_id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    used_on date not null default (now() at time zone 'Europe/Oslo')::date,
    primary key (area_id, id),
    foreign key (area_id, place_id) references feedback.place (area_id, id)
);
create unique index place_used_once on feedback.place_use (area_id, place_id);
create index place_use_mirror on feedback.place_use (area_id, mirror_id);
call sec.guard('feedback.place_use', 'mirror', 'mirror_answer');
revoke insert on feedback.place_use from holdepunkt_app;

-- Six digits on the screen for those round her, nine in her own hand. Only the hash is kept; a newer one ends the one before, and so does midnight.
create table feedback.code (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('room', 'hers')),
    code_hash bytea not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id)
);
create index code_hash on feedback.code (code_hash);
create index code_mirror on feedback.code (area_id, mirror_id);
call sec.guard('feedback.code', 'mirror', 'mirror');

-- One answer. Without marks it is a no, or a talk that was written down. place_id and code_id: only for hers, so that she can take back what another wrote.
-- typed_by: who wrote it down for somebody else. No row tells which of the staff made it.
create table feedback.answer (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    side text not null check (side in ('person', 'staff', 'near')),
    place_id uuid,
    code_id uuid,
    moment text not null default 'after' check (moment in ('after', 'again')),
    way text not null check (way in ('phone', 'signed_in', 'paper', 'interview', 'asked')),
    marks jsonb,
    line bytea,
    between_times bytea,
    called bytea,
    typed_by uuid,
    answered_on date not null default (now() at time zone 'Europe/Oslo')::date,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id),
    foreign key (area_id, place_id) references feedback.place (area_id, id),
    check (side = 'person' or place_id is null and code_id is null and moment = 'after'),
    check (way <> 'interview' or side = 'person' and marks is null and line is not null),
    check ((way in ('paper', 'interview', 'asked')) = (typed_by is not null))
);
create index answer_mirror on feedback.answer (area_id, mirror_id);
create index answer_code on feedback.answer (area_id, code_id);
call sec.guard('feedback.answer', 'mirror', 'mirror_answer');
revoke insert on feedback.answer from holdepunkt_app;

-- R25: somebody answered for her. What was written stays, and no longer counts; her place is open again.
create table feedback.answer_void (
    area_id uuid not null,
    id uuid not null,
    answer_id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, answer_id, person_id) references feedback.answer (area_id, id, person_id)
);
create unique index answer_void_once on feedback.answer_void (area_id, answer_id);
call sec.guard('feedback.answer_void', 'mirror', 'mirror_answer');
alter policy added on feedback.answer_void with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and person_id = (select sec.self()) and person_id in (select sec.opened('mirror_answer', 'write')));

-- She has seen it and lets the others see; her own line goes with it only if she says so. The latest row counts.
create table feedback.showing (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    line text not null check (line in ('shared', 'kept')),
    shown_by uuid not null,
    shown_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id)
);
create index showing_mirror on feedback.showing (area_id, mirror_id, shown_at);
call sec.guard('feedback.showing', 'mirror', 'mirror');
alter policy added on feedback.showing with check (area_id = (select sec.area()) and shown_by = (select sec.actor())
    and person_id = (select sec.self()) and person_id in (select sec.opened('mirror', 'write')));

-- What the functions below look up for those who may not see it.
create policy read_by_the_door on feedback.mirror for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.place for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.place_use for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.code for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.answer for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.answer_void for select to holdepunkt_owner using (true);
create policy read_by_the_door on feedback.showing for select to holdepunkt_owner using (true);
create policy read_by_the_door on meetings.seat for select to holdepunkt_owner using (true);
create policy taken_by_the_door on feedback.place_use for insert to holdepunkt_owner with check (true);
create policy given_by_the_door on feedback.answer for insert to holdepunkt_owner with check (true);

-- The person sees it first: the others once she has let them, or after seven days.
create function feedback.still_only_hers(of_area uuid, of_mirror uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, feedback
as $$
    select exists (select from feedback.mirror m where m.area_id = of_area and m.id = of_mirror and m.asked_at > now() - interval '7 days'
                      and not exists (select from feedback.showing s where s.area_id = m.area_id and s.mirror_id = m.id))
$$;
revoke execute on function feedback.still_only_hers(uuid, uuid) from public;
grant execute on function feedback.still_only_hers(uuid, uuid) to holdepunkt_app;
create policy first_hers on feedback.answer as restrictive for select to holdepunkt_app
    using (person_id = (select sec.self()) or not feedback.still_only_hers(area_id, mirror_id));

-- What a code opens right now: to write one answer, and nothing to read. The follow-up date is for those who are signed in.
create function feedback.by_code(given bytea) returns table (area uuid, person uuid, code uuid, mirror uuid, kind text, form text, form_version text)
    language sql stable security definer set search_path = pg_catalog, feedback
as $$
    select c.area_id, c.person_id, c.id, m.id, c.kind, m.form, m.form_version
      from feedback.code c join feedback.mirror m on m.area_id = c.area_id and m.id = c.mirror_id
     where c.code_hash = given and (c.made_at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date
       and not exists (select from feedback.code n where n.area_id = c.area_id and n.mirror_id = c.mirror_id and n.kind = c.kind and n.made_at > c.made_at)
       and not exists (select from feedback.answer a where a.area_id = c.area_id and a.code_id = c.id)
     order by c.made_at limit 1
$$;
revoke execute on function feedback.by_code(bytea) from public;
grant execute on function feedback.by_code(bytea) to holdepunkt_app;

-- How long one may answer late: until the day of the follow-up, or three months.
create function feedback.answers_until(of_area uuid, of_mirror uuid) returns date
    language sql stable security definer set search_path = pg_catalog, feedback, meetings
as $$
    select coalesce((select f.on_date from meetings.follow_up f where f.area_id = m.area_id and f.meeting_id = m.meeting_id order by f.set_at desc limit 1),
                    ((m.asked_at at time zone 'Europe/Oslo') + interval '3 months')::date)
      from feedback.mirror m where m.area_id = of_area and m.id = of_mirror
$$;
revoke execute on function feedback.answers_until(uuid, uuid) from public;
grant execute on function feedback.answers_until(uuid, uuid) to holdepunkt_app;

-- Whether this context may answer for this side, and in this way. No room code fills her place; nobody signed in fills another's.
create function feedback.may_answer(m feedback.mirror, of_side text, of_seat uuid, of_way text) returns boolean
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
    if (now() at time zone 'Europe/Oslo')::date > feedback.answers_until(m.area_id, m.id) then return false; end if;
    if of_way in ('paper', 'interview', 'asked') then
        return m.person_id is distinct from sec.self() and m.person_id in (select sec.opened('mirror', 'write')) and (of_way = 'paper' or of_side = 'person');
    end if;
    if of_way <> 'signed_in' then return false; end if;
    if of_side = 'person' then return m.person_id is not distinct from sec.self(); end if;
    return exists (select from meetings.seat s where s.area_id = m.area_id and s.id = of_seat and s.meeting_id = m.meeting_id and s.account_id = me);
end $$;
revoke execute on function feedback.may_answer(feedback.mirror, text, uuid, text) from public;

-- Takes a place and writes the answer there, or says that none is left. Six phones at once are six answers; one place is never two.
create function feedback.give_answer(of_mirror uuid, as_id uuid, of_side text, of_seat uuid, of_moment text, of_way text, given jsonb,
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
        select p.id into taken from feedback.place p
         where p.area_id = m.area_id and p.mirror_id = m.id and p.side = of_side and (of_seat is null or p.seat_id = of_seat)
           and not exists (select from feedback.place_use u where u.area_id = p.area_id and u.place_id = p.id)
         order by p.id limit 1;
        if taken is null then return false; end if;
        insert into feedback.place_use (area_id, id, place_id, mirror_id, person_id) values (m.area_id, gen_random_uuid(), taken, m.id, m.person_id);
    end if;
    insert into feedback.answer (area_id, id, mirror_id, person_id, side, place_id, code_id, moment, way, marks, line, between_times, called, typed_by)
    values (m.area_id, as_id, m.id, m.person_id, of_side, hers, by_her_code, of_moment, of_way, given, of_line, of_between, of_called,
            case when of_way in ('paper', 'interview', 'asked') then sec.actor() end);
    return true;
end $$;
revoke execute on function feedback.give_answer(uuid, uuid, text, uuid, text, text, jsonb, bytea, bytea, bytea) from public;
grant execute on function feedback.give_answer(uuid, uuid, text, uuid, text, text, jsonb, bytea, bytea, bytea) to holdepunkt_app;

-- Those who already sit somewhere, and her own page, see the mirror as those who come after.
insert into people.opening (area_id, id, person_id, holder_id, unit_id, role, ground, data_class, cause, begins_at, ends_at)
select o.area_id, gen_random_uuid(), o.person_id, o.holder_id, o.unit_id, o.role, o.ground, c, o.cause, o.begins_at, o.ends_at
  from people.opening o, unnest(array['mirror', 'mirror_answer']) c
 where o.data_class = 'meeting' and o.ground in ('own', 'contact', 'coordinator', 'lead', 'supporter', 'writer', 'seat') and (o.ends_at is null or o.ends_at > now());
