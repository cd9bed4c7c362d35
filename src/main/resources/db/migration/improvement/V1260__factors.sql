-- A map of what helps and hinders belongs to a group at a unit.
create table improvement.factor_map (
    area_id uuid not null references directory.area,
    id uuid not null,
    unit_id uuid not null,
    group_name text not null check (length(group_name) between 1 and 80),
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.factor_map', 'begun_by');

-- Every change is a row: who, when, what, and the map as it then was. The highest number counts; two who change at once get a number each.
create table improvement.factor_revision (
    area_id uuid not null,
    map_id uuid not null,
    number bigint not null check (number > 0),
    what text not null check (what ~ '^[a-z_]{3,40}$'),
    part_id uuid,
    label text not null check (length(label) <= 400),
    content jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, map_id, number),
    foreign key (area_id, map_id) references improvement.factor_map (area_id, id),
    foreign key (area_id, made_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.factor_revision', 'made_by');
