-- Whom she lets be called when she is admitted (R13): she says so beforehand. Those who work in the area by account, others by name and number.
create table people.crisis_name (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid,
    name bytea,
    phone bytea,
    added_by uuid not null default sec.actor(),
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    check ((account_id is null) <> (name is null))
);
create index crisis_name_person on people.crisis_name (area_id, person_id);
call sec.guard('people.crisis_name', 'crisis', 'crisis');

create table people.crisis_name_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    crisis_name_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, crisis_name_id, person_id) references people.crisis_name (area_id, id, person_id)
);
create unique index crisis_name_end_once on people.crisis_name_end (area_id, crisis_name_id);
call sec.guard('people.crisis_name_end', 'crisis', 'crisis');

-- Whether she has named this one. Asked by whoever may call people to her meeting; answers yes or no and shows no other name.
create policy read_by_the_wall on people.crisis_name for select to holdepunkt_owner using (true);
create policy read_by_the_wall on people.crisis_name_end for select to holdepunkt_owner using (true);
create function people.named_for_crisis(person uuid, who uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, people, sec
as $$
    select exists (select from people.crisis_name n
                    where n.area_id = (select sec.area()) and n.person_id = person and n.account_id = who
                      and n.person_id in (select sec.opened('meeting', 'write'))
                      and not exists (select from people.crisis_name_end e where e.area_id = n.area_id and e.crisis_name_id = n.id))
$$;
revoke execute on function people.named_for_crisis(uuid, uuid) from public;
grant execute on function people.named_for_crisis(uuid, uuid) to holdepunkt_app;

-- What is hers alone: a contact nobody shall know of, a note. Nothing else in the product reads this table.
create table people.quiet_thing (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('contact', 'note')),
    name bytea,
    phone bytea,
    words bytea,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index quiet_thing_person on people.quiet_thing (area_id, person_id);
call sec.guard('people.quiet_thing', 'quiet', 'quiet');
grant update (name, phone, words) on people.quiet_thing to holdepunkt_app;

create table people.quiet_thing_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    quiet_thing_id uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, quiet_thing_id, person_id) references people.quiet_thing (area_id, id, person_id)
);
create unique index quiet_thing_end_once on people.quiet_thing_end (area_id, quiet_thing_id);
call sec.guard('people.quiet_thing_end', 'quiet', 'quiet');

-- Those who have a page of their own already have these on it from now on.
alter table people.opening no force row level security;
insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause)
select distinct on (o.area_id, o.person_id, o.holder_id, c) o.area_id, gen_random_uuid(), o.person_id, o.holder_id, 'own', c, o.cause
  from people.opening o cross join unnest(array['crisis', 'quiet', 'emergency']) c
 where o.ground = 'own' and o.data_class = 'identity' and (o.ends_at is null or o.ends_at > now());
alter table people.opening force row level security;
