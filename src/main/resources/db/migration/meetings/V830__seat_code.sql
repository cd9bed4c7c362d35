-- One link for one seat, on the day of the meeting. Only the hash is kept; a newer code ends the one before.
create table meetings.seat_code (
    area_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    code_hash bytea not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, seat_id, meeting_id, person_id) references meetings.seat (area_id, id, meeting_id, person_id)
);
create index seat_code_hash on meetings.seat_code (code_hash);
create index seat_code_seat on meetings.seat_code (area_id, seat_id);
call sec.guard('meetings.seat_code', 'meeting', 'sharing');

-- Whoever holds a code is not signed in: this is all that may be asked then. What the seat opens is asked of its own ground afterwards.
create policy read_by_the_door on meetings.seat_code for select to holdepunkt_owner using (true);
create policy read_by_the_door on meetings.meeting for select to holdepunkt_owner using (true);
create policy read_by_the_door on meetings.cancellation for select to holdepunkt_owner using (true);
create policy read_by_the_door on meetings.seat_end for select to holdepunkt_owner using (true);

create function meetings.seat_by_code(given bytea) returns table (area uuid, person uuid, seat uuid)
    language sql stable security definer set search_path = pg_catalog, meetings
as $$
    select c.area_id, c.person_id, c.seat_id
      from meetings.seat_code c join meetings.meeting m on m.area_id = c.area_id and m.id = c.meeting_id
     where c.code_hash = given
       and (m.begins_at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date
       and not exists (select from meetings.seat_code n where n.area_id = c.area_id and n.seat_id = c.seat_id and n.made_at > c.made_at)
       and not exists (select from meetings.cancellation x where x.area_id = c.area_id and x.meeting_id = c.meeting_id)
       and not exists (select from meetings.seat_end e where e.area_id = c.area_id and e.seat_id = c.seat_id)
$$;
revoke execute on function meetings.seat_by_code(bytea) from public;
grant execute on function meetings.seat_by_code(bytea) to holdepunkt_app;
