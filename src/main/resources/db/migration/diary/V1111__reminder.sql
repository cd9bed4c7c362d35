-- When she wants to be reminded, if she wants to. The latest row holds; days null is no more. It says nothing of what she writes, and is not sealed, since
-- what sends must know the hour.
create table diary.reminder (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    days text check (days in ('daily', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat')),
    at_hour smallint not null check (at_hour between 8 and 20),
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index reminder_person on diary.reminder (area_id, person_id, received_at desc);
call diary.guard('diary.reminder', 'diary', 'diary');

-- Whom to remind at this hour of Norway. What sends sees that there is a reminder, and nothing else of the notebook; never one who is gone.
create function diary.reminders_due(day text, hour int) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, diary, sec rows 10
as $$
begin
    if not sec.system_may('notice', 'write') then raise exception 'only what sends asks whom to remind' using errcode = '42501'; end if;
    return query select r.person_id from (select distinct on (person_id) person_id, days, at_hour from diary.reminder where area_id = sec.area()
                                           order by person_id, received_at desc, id) r
        where r.days in ('daily', day) and r.at_hour = hour and r.person_id <> all (sec.gone());
end $$;
revoke execute on function diary.reminders_due(text, int) from public;
grant execute on function diary.reminders_due(text, int) to holdepunkt_app;
