-- She keeps a part of a yes. What was given before stays as it was said.
create table consent.narrowing (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    cause uuid not null,
    kept text[] not null check (cardinality(kept) > 0),
    narrowed_by uuid not null default sec.actor(),
    narrowed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index narrowing_cause on consent.narrowing (area_id, cause);
call sec.guard('consent.narrowing', 'sharing', 'sharing');
-- The same cause may be given and taken back again.
drop index consent.withdrawal_once;
create index withdrawal_cause on consent.withdrawal (area_id, cause);
