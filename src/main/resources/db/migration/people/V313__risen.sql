-- A stand-in has stood in beyond the fourteen days of R3: taken up once, for each tie.
create table people.tie_risen (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    risen_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create unique index tie_risen_once on people.tie_risen (area_id, tie_id);
call sec.guard('people.tie_risen', 'network', 'network');
