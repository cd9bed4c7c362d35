create schema wayin;
grant usage on schema wayin to holdepunkt_app;

-- A code that a helper who knows her hands over: for one sign-in, within a day. Only a keyed hash of it is here; the newest is the only one that works.
create table wayin.code (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    code_hash bytea not null,
    given_by uuid not null default sec.actor(),
    given_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null default now() + interval '24 hours',
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index code_hash on wayin.code (code_hash);
create index code_person on wayin.code (area_id, person_id, given_at desc);
call sec.guard('wayin.code', 'way_in', 'way_in');
create policy read_by_the_door on wayin.code for select to holdepunkt_owner using (true);

create table wayin.code_use (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    code_id uuid not null,
    used_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, code_id, person_id) references wayin.code (area_id, id, person_id)
);
create unique index code_use_once on wayin.code_use (area_id, code_id);
call sec.guard('wayin.code_use', 'way_in', 'way_in');
revoke insert on wayin.code_use from holdepunkt_app;
create policy used_by_the_door on wayin.code_use to holdepunkt_owner using (true) with check (true);

create table wayin.code_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    code_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, code_id, person_id) references wayin.code (area_id, id, person_id)
);
create unique index code_end_once on wayin.code_end (area_id, code_id);
call sec.guard('wayin.code_end', 'way_in', 'way_in');
create policy read_by_the_door on wayin.code_end for select to holdepunkt_owner using (true);

-- Words she leaves after coming in by a code. She writes them there and reads them only after a real sign-in: whoever has her phone reads nothing.
create table wayin.note (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    words bytea not null,
    left_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index note_person on wayin.note (area_id, person_id, left_at desc);
call sec.guard('wayin.note', 'preparation', 'next');

-- Nobody is signed in yet: this is all that may be asked then. A code is used in the moment it is found, once.
create function wayin.use_code(given bytea) returns table (area uuid, person uuid, code uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, wayin
as $$
begin
    return query
    insert into wayin.code_use as u (area_id, id, person_id, code_id)
    select c.area_id, gen_random_uuid(), c.person_id, c.id from wayin.code c
     where c.code_hash = given and c.ends_at > now() and people.death_stands(c.area_id, c.person_id) is null
       and not people.shut_out(c.area_id, c.person_id, c.given_by, '{}')
       and not exists (select from wayin.code n where n.area_id = c.area_id and n.person_id = c.person_id and n.given_at > c.given_at)
       and not exists (select from wayin.code_end e where e.area_id = c.area_id and e.code_id = c.id)
    on conflict do nothing
    returning u.area_id, u.person_id, u.code_id;
end $$;
revoke execute on function wayin.use_code(bytea) from public;
grant execute on function wayin.use_code(bytea) to holdepunkt_app;

-- What a code shows: when and where she meets next and whom by name, and whom to call. Columns and no rows: neither class 'meeting' nor 'network' opens.
create policy read_by_the_code on meetings.holding for select to holdepunkt_owner using (true);
create policy read_by_the_code on meetings.meeting_closing for select to holdepunkt_owner using (true);
create policy read_by_the_code on meetings.seat for select to holdepunkt_owner using (true);
create policy read_by_the_code on meetings.seat_yes for select to holdepunkt_owner using (true);

create function wayin.next_meetings(of_person uuid)
    returns table (id uuid, begins_at timestamptz, minutes int, way text, place bytea, kind text, who text[])
    language sql stable security definer set search_path = pg_catalog, meetings
as $$
    select m.id, m.begins_at, m.minutes, m.way, case when m.person_id = any (people.places_hidden()) then null else m.place end, m.kind,
           array(select a.name from meetings.seat s join access.account a on a.area_id = s.area_id and a.id = s.account_id
                  where s.area_id = m.area_id and s.meeting_id = m.id and not a.shown_by_role and not people.shut_out(s.area_id, s.person_id, a.id, array[s.unit_id])
                    and (s.stands_on is not null or exists (select from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id))
                    and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id)
                  group by a.name order by min(s.asked_at))
      from meetings.meeting m
     where m.area_id = (select sec.area()) and m.person_id = of_person and m.person_id in (select sec.opened('next', 'see'))
       and m.begins_at > now() - interval '3 hours'
       and not exists (select from meetings.cancellation c where c.area_id = m.area_id and c.meeting_id = m.id)
       and not exists (select from meetings.holding h where h.area_id = m.area_id and h.meeting_id = m.id)
       and not exists (select from meetings.meeting_closing z where z.area_id = m.area_id and z.meeting_id = m.id)
     order by m.begins_at limit 3
$$;

create function wayin.whom_to_call(of_person uuid) returns table (name text, phone text, hours text)
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select a.name, coalesce(a.phone, u.phone), t.hours
      from people.contact_tie t join access.account a on a.area_id = t.area_id and a.id = t.account_id
      join directory.unit u on u.area_id = t.area_id and u.id = t.unit_id
     where t.area_id = (select sec.area()) and t.person_id = of_person and t.person_id in (select sec.opened('next', 'see'))
       and not exists (select from people.tie_end e where e.area_id = t.area_id and e.tie_id = t.id)
       and not people.shut_out(t.area_id, t.person_id, t.account_id, array[t.unit_id])
     order by t.begun_at desc limit 2
$$;
revoke execute on function wayin.next_meetings(uuid), wayin.whom_to_call(uuid) from public;
grant execute on function wayin.next_meetings(uuid), wayin.whom_to_call(uuid) to holdepunkt_app;

-- Those who may hand over a code now: the grounds that stand in the policy, for the persons they are held for today.
create policy added_by_this_migration on people.opening for insert to holdepunkt_owner with check (true);
insert into people.opening (area_id, id, person_id, holder_id, unit_id, ground, data_class, cause, begins_at, ends_at)
select o.area_id, gen_random_uuid(), o.person_id, o.holder_id, o.unit_id, o.ground, 'way_in', o.cause, o.begins_at, o.ends_at
  from people.opening o
 where o.data_class = 'identity' and o.ground in ('own', 'contact', 'coordinator', 'supporter') and (o.ends_at is null or o.ends_at > now());
drop policy added_by_this_migration on people.opening;
