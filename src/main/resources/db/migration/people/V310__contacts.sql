-- The fixed contact: a named human with a deputy and a unit behind. A tie ends by its own row; the last one is never taken from her.
create table people.contact_tie (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    deputy_id uuid,
    hours text not null,
    begun_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index contact_tie_person on people.contact_tie (area_id, person_id);
create index contact_tie_account on people.contact_tie (area_id, account_id);
call sec.guard('people.contact_tie', 'network', 'network');
