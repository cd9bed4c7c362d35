-- Something that happened, told so that nobody can be known. Who told it is kept for the wall and shown to nobody.
create table improvement.incident (
    area_id uuid not null references directory.area,
    id uuid not null,
    told_by uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, told_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.incident', 'told_by');

-- As it is told; the highest number counts. An earlier telling may have said too much: no page and no file shows one.
create table improvement.telling (
    area_id uuid not null,
    incident_id uuid not null,
    number bigint not null check (number > 0),
    content jsonb not null,
    told_by uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, incident_id, number),
    foreign key (area_id, incident_id) references improvement.incident (area_id, id),
    foreign key (area_id, told_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.telling', 'told_by');
