-- What was tried, what came of it, what one would do otherwise. The latest wording counts, and every one is kept.
create table improvement.lesson (
    area_id uuid not null references directory.area,
    id uuid not null,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.lesson', 'begun_by');

create table improvement.lesson_version (
    area_id uuid not null,
    lesson_id uuid not null,
    number int not null check (number > 0),
    theme text not null check (theme in ('practice', 'participation', 'education', 'research', 'organisation')),
    title text not null check (length(title) between 1 and 160),
    tried text not null check (length(tried) between 1 and 1500),
    outcome text not null check (length(outcome) between 1 and 1500),
    otherwise text not null default '' check (length(otherwise) <= 1500),
    link text not null default '' check (length(link) <= 300),
    link_words text not null default '' check (length(link_words) <= 120),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, lesson_id, number),
    foreign key (area_id, lesson_id) references improvement.lesson (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.lesson_version', 'written_by');

-- What a report says was learned, meant and reached, and when what happened: as it was brought, and never changed here.
create table improvement.learning_document (
    area_id uuid not null references directory.area,
    id uuid not null,
    kind text not null check (kind in ('lessons', 'objectives', 'timeline')),
    content json not null,
    brought_by uuid not null,
    brought_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, brought_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.learning_document', 'brought_by');

-- What somebody has read, for her own eyes: nobody else reads these rows. The latest counts.
create table improvement.reading (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    account_id uuid not null,
    item text not null check (item ~ '^[a-z]{3,12}/[0-9a-z/-]{1,80}$'),
    what text not null check (what in ('read', 'not_read')),
    at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index reading_own on improvement.reading (area_id, account_id, item, number desc);
alter table improvement.reading enable row level security;
alter table improvement.reading force row level security;
create policy seen on improvement.reading for select to holdepunkt_app using (area_id = (select sec.area()) and account_id = (select sec.actor()) and (select improvement.may_read()));
create policy added on improvement.reading for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and account_id = (select sec.actor()) and (select improvement.may_read()));
grant select, insert on improvement.reading to holdepunkt_app;
