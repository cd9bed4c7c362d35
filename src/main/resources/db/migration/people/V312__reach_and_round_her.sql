-- How she can be reached. Sealed, all but the way she chose: where she lives and her number tell more than a code does.
create table people.reach (
    area_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    channel text not null default 'none' check (channel in ('none', 'sms', 'email', 'letter_in_hand')),
    phone bytea,
    email bytea,
    address bytea,
    version bigint not null default 0,
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index reach_person on people.reach (area_id, person_id);
call sec.guard('people.reach', 'reach', 'reach');
grant update (channel, phone, email, address, version) on people.reach to holdepunkt_app;

-- "If I disappear": her own words, for her contact and the deputy.
create table people.if_gone (
    area_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    who bytea,
    places bytea,
    leave_me bytea,
    version bigint not null default 0,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index if_gone_person on people.if_gone (area_id, person_id);
call sec.guard('people.if_gone', 'if_gone', 'if_gone');
grant update (who, places, leave_me, version, written_at) on people.if_gone to holdepunkt_app;

-- The people round her whom she names herself; those who work with her are known by their ties and seats.
create table people.round_her (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    name bytea not null,
    relation text not null check (relation in ('family', 'partner', 'child', 'friend', 'neighbour', 'work', 'helper', 'other')),
    phone bytea,
    added_by uuid not null default sec.actor(),
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index round_her_person on people.round_her (area_id, person_id);
call sec.guard('people.round_her', 'network', 'network');

create table people.round_her_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    round_her_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, round_her_id, person_id) references people.round_her (area_id, id, person_id)
);
create unique index round_her_end_once on people.round_her_end (area_id, round_her_id);
call sec.guard('people.round_her_end', 'network', 'network');
