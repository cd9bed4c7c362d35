-- A result read for the one person and for the whole system. The latest wording counts, all stay.
create table improvement.two_readings (
    area_id uuid not null references directory.area,
    id uuid not null,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.two_readings', 'begun_by');

create table improvement.two_readings_wording (
    area_id uuid not null,
    readings_id uuid not null,
    number bigint not null check (number > 0),
    content jsonb not null,
    worded_by uuid not null,
    worded_at timestamptz not null default clock_timestamp(),
    primary key (area_id, readings_id, number),
    foreign key (area_id, readings_id) references improvement.two_readings (area_id, id),
    foreign key (area_id, worded_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.two_readings_wording', 'worded_by');

-- What is known about the transitions where people fall out, as a file brought it. The latest counts.
create table improvement.transition_sheet (
    area_id uuid not null references directory.area,
    id uuid not null,
    number bigint generated always as identity,
    content jsonb not null,
    brought_by uuid not null,
    brought_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, brought_by) references access.account (area_id, id)
);
create index transition_sheet_latest on improvement.transition_sheet (area_id, number desc);
call sec.guard_improvement('improvement.transition_sheet', 'brought_by');
