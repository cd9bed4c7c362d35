-- What an area has written on one sheet: its framework conditions, the short summary of them, the leaders' points, the collaboration models, the arenas.
-- Every change is a row: who, when, what, and the whole sheet as it then was. The highest number counts.
create table improvement.sheet (
    area_id uuid not null references directory.area,
    sheet text not null check (sheet in ('framework', 'summary', 'points', 'models', 'arenas')),
    number bigint not null check (number > 0),
    what text not null check (what ~ '^[a-z_]{3,40}$'),
    label text not null check (length(label) <= 400),
    content jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, sheet, number),
    foreign key (area_id, made_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.sheet', 'made_by');
