-- A chain an area has published for the others, as it then was, without who answers for what in it. Read in every area of the installation.
create table improvement.national (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    number bigint not null,
    area_name text not null,
    content jsonb not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id, number) references improvement.revision (area_id, chain_id, number)
);
create index national_latest on improvement.national (area_id, chain_id, published_at desc);
alter table improvement.national enable row level security;
alter table improvement.national force row level security;
create policy seen on improvement.national for select to holdepunkt_app using ((select improvement.may_read()));
create policy added on improvement.national for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select improvement.may_build()));
grant select, insert on improvement.national to holdepunkt_app;

-- Which published chain a chain of this area was taken up from. No reference: it stands in another area.
create table improvement.taking_up (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    national_area uuid not null,
    national_id uuid not null,
    taken_by uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, taken_by) references access.account (area_id, id)
);
create unique index taking_up_once on improvement.taking_up (area_id, chain_id);
call sec.guard_improvement('improvement.taking_up', 'taken_by');

-- What an area has learned about a part of the chain it took up, told to the area that published it: words and no numbers, and nobody's name.
create table improvement.told_above (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    chain_id uuid not null,
    national_area uuid not null,
    national_chain uuid not null,
    part_id uuid not null,
    area_name text not null,
    progress text not null check (progress in ('none', 'some', 'good')),
    confidence text not null check (confidence in ('low', 'medium', 'high')),
    note text not null default '' check (length(note) <= 300 and note !~ '[0-9]'),
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id)
);
create index told_above_latest on improvement.told_above (national_area, national_chain, part_id, area_id, number desc);
alter table improvement.told_above enable row level security;
alter table improvement.told_above force row level security;
create policy seen on improvement.told_above for select to holdepunkt_app
    using ((area_id = (select sec.area()) or national_area = (select sec.area())) and (select improvement.may_read()));
create policy added on improvement.told_above for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select improvement.may_build()));
grant select, insert on improvement.told_above to holdepunkt_app;

-- Who let something out of the area. Stays in it.
create table improvement.let_out (
    area_id uuid not null,
    id uuid not null,
    what text not null check (what in ('published', 'told_above')),
    subject_id uuid not null,
    done_by uuid not null,
    done_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, done_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.let_out', 'done_by');
