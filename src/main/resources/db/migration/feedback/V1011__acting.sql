-- When something in a mirror should be taken up. One row is one version; the latest counts and the earlier ones stay to be read. Null: not looked at.
-- gap: her answer and the middle of the staff's this far apart. low_hers, low_staff: so low or lower. apart: the staff's own answers this far from each other.
create table feedback.limits (
    area_id uuid not null references directory.area,
    id uuid not null,
    gap int check (gap between 1 and 10),
    low_hers int check (low_hers between 0 and 10),
    low_staff int check (low_staff between 0 and 10),
    apart int check (apart between 1 and 10),
    because text not null check (length(because) between 10 and 600),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
create index limits_latest on feedback.limits (area_id, written_at desc);
alter table feedback.limits enable row level security;
alter table feedback.limits force row level security;
create policy seen on feedback.limits for select to holdepunkt_app using (area_id = (select sec.area()));
create policy added on feedback.limits for insert to holdepunkt_app with check (area_id = (select sec.area())
    and written_by = (select sec.actor()) and signals.leads(area_id, written_by));
grant select, insert on feedback.limits to holdepunkt_app;

-- Who leads ten minutes about what differed: somebody outside the services at the table. The latest row counts.
create table feedback.reflection (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    meeting_id uuid,
    account_id uuid not null,
    named_by uuid not null,
    named_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index reflection_mirror on feedback.reflection (area_id, mirror_id, named_at);
create index reflection_meeting on feedback.reflection (area_id, meeting_id);
call sec.guard('feedback.reflection', 'mirror', 'mirror');

-- Said in another way, when no next meeting is planned: her words to those who hold on to her.
create table feedback.saying (
    area_id uuid not null,
    id uuid not null,
    mirror_id uuid not null,
    person_id uuid not null,
    words bytea not null check (octet_length(words) > 34),
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, mirror_id, person_id) references feedback.mirror (area_id, id, person_id)
);
create index saying_mirror on feedback.saying (area_id, mirror_id);
call sec.guard('feedback.saying', 'mirror', 'mirror');
alter policy added on feedback.saying with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and person_id = (select sec.self()) and person_id in (select sec.opened('mirror', 'write')));
