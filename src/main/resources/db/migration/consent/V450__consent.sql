create schema consent;
grant usage on schema consent to holdepunkt_app;

-- What she said yes to: one row each time, never changed. What holds now is people.opening, ended by its cause.
create table consent.consent (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    ground text not null,
    classes text[] not null check (cardinality(classes) > 0),
    cause uuid not null,
    until timestamptz,
    given_by uuid not null default sec.actor(),
    given_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index consent_cause on consent.consent (area_id, cause);
create index consent_person on consent.consent (area_id, person_id);
call sec.guard('consent.consent', 'sharing', 'sharing');

create table consent.withdrawal (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    cause uuid not null,
    withdrawn_by uuid not null default sec.actor(),
    withdrawn_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index withdrawal_once on consent.withdrawal (area_id, cause);
call sec.guard('consent.withdrawal', 'sharing', 'sharing');
