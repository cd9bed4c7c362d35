-- A group meets. What is on the agenda is made from what is open that day, and of points somebody added.
create table improvement.group_meeting (
    area_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    held_on date not null,
    at_time text not null default '' check (length(at_time) <= 40),
    place text not null check (length(place) between 1 and 120),
    called_by uuid not null,
    called_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, group_id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, called_by) references access.account (area_id, id)
);
create index group_meeting_group on improvement.group_meeting (area_id, group_id, held_on desc);
call sec.guard_group_work('improvement.group_meeting', 'called_by');
alter table improvement.decision add foreign key (area_id, meeting_id, group_id) references improvement.group_meeting (area_id, id, group_id),
    add column item text check (length(item) <= 110);

create table improvement.agenda_point (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    group_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, group_id) references improvement.group_meeting (area_id, id, group_id),
    foreign key (area_id, added_by) references access.account (area_id, id)
);
create index agenda_point_meeting on improvement.agenda_point (area_id, meeting_id);
call sec.guard_group_work('improvement.agenda_point', 'added_by');

-- What was said on one point. Every wording is kept; the highest number counts.
create table improvement.minute (
    area_id uuid not null,
    meeting_id uuid not null,
    group_id uuid not null,
    item text not null check (item ~ '^[a-z_]{2,20}/[0-9a-z/-]{1,80}$'),
    number int not null check (number > 0),
    title text not null check (length(title) between 1 and 200),
    href text not null default '' check (length(href) <= 200),
    said text not null check (length(said) between 1 and 2000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, meeting_id, item, number),
    foreign key (area_id, meeting_id, group_id) references improvement.group_meeting (area_id, id, group_id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
call sec.guard_group_work('improvement.minute', 'written_by');

-- Who was there, each time the list is written anew.
create table improvement.attendance (
    area_id uuid not null,
    meeting_id uuid not null,
    group_id uuid not null,
    number int not null check (number > 0),
    present uuid[] not null,
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, meeting_id, number),
    foreign key (area_id, meeting_id, group_id) references improvement.group_meeting (area_id, id, group_id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
call sec.guard_group_work('improvement.attendance', 'written_by');

-- Minutes that are done are locked as they stood: what they held is the content. Opening them again takes a reason, and closing them makes the next version.
create table improvement.minutes_closing (
    area_id uuid not null,
    meeting_id uuid not null,
    group_id uuid not null,
    number int not null check (number > 0),
    content jsonb not null,
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, meeting_id, number),
    foreign key (area_id, meeting_id, group_id) references improvement.group_meeting (area_id, id, group_id),
    foreign key (area_id, closed_by) references access.account (area_id, id)
);
call sec.guard_group_work('improvement.minutes_closing', 'closed_by');

create table improvement.minutes_reopening (
    area_id uuid not null,
    meeting_id uuid not null,
    group_id uuid not null,
    number int not null check (number > 0),
    because text not null check (length(because) between 1 and 300),
    reopened_by uuid not null,
    reopened_at timestamptz not null default clock_timestamp(),
    primary key (area_id, meeting_id, number),
    foreign key (area_id, meeting_id, number) references improvement.minutes_closing (area_id, meeting_id, number),
    foreign key (area_id, reopened_by) references access.account (area_id, id)
);
call sec.guard_group_work('improvement.minutes_reopening', 'reopened_by');

create function improvement.minutes_are_open(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select not exists (select from improvement.minutes_closing c where c.area_id = (select sec.area()) and c.meeting_id = wanted
       and not exists (select from improvement.minutes_reopening r where r.area_id = c.area_id and r.meeting_id = c.meeting_id and r.number = c.number))
$$;
revoke execute on function improvement.minutes_are_open(uuid) from public;
grant execute on function improvement.minutes_are_open(uuid) to holdepunkt_app;
create policy while_open on improvement.minute as restrictive for insert to holdepunkt_app with check (improvement.minutes_are_open(meeting_id));
create policy while_open on improvement.attendance as restrictive for insert to holdepunkt_app with check (improvement.minutes_are_open(meeting_id));
create policy while_open on improvement.agenda_point as restrictive for insert to holdepunkt_app with check (improvement.minutes_are_open(meeting_id));
create policy while_open on improvement.minutes_closing as restrictive for insert to holdepunkt_app with check (improvement.minutes_are_open(meeting_id));
create policy while_open on improvement.decision as restrictive for insert to holdepunkt_app with check (meeting_id is null or improvement.minutes_are_open(meeting_id));
