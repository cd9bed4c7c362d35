-- Where she is for a time and not free: in prison (R12), or admitted against her will (R13-R15). Known to her and her contact, and to nobody else.
create table people.stay (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('prison', 'involuntary')),
    begun_on date not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index stay_person on people.stay (area_id, person_id, said_at desc);

create table people.stay_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stay_id uuid not null,
    ended_on date not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, stay_id, person_id) references people.stay (area_id, id, person_id)
);
create unique index stay_end_once on people.stay_end (area_id, stay_id);

-- When she is let out, as far as anyone knows; the latest row counts, and a new one asks again who follows up.
create table people.stay_date (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stay_id uuid not null,
    out_on date,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, stay_id, person_id) references people.stay (area_id, id, person_id)
);
create index stay_date_stay on people.stay_date (area_id, stay_id, said_at desc);

-- That somebody asked: for the date, who follows up from it, or again about what she said yes to while she was not free.
create table people.stay_asked (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stay_id uuid not null,
    what text not null check (what in ('date', 'handover', 'consents')),
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, stay_id, person_id) references people.stay (area_id, id, person_id)
);
create index stay_asked_stay on people.stay_asked (area_id, stay_id, what, asked_at desc);

-- A decision that took her phone: at most fourteen days, then a new one or none.
create table people.phone_away (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stay_id uuid not null,
    from_on date not null,
    until_on date not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, stay_id, person_id) references people.stay (area_id, id, person_id),
    check (until_on >= from_on and until_on <= from_on + 14)
);
create index phone_away_stay on people.phone_away (area_id, stay_id, until_on desc);

-- What was put in her hand there, and by whom.
create table people.handing (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stay_id uuid not null,
    hand text not null check (hand in ('contact', 'prison_health')),
    who bytea not null,
    handed_on date not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, stay_id, person_id) references people.stay (area_id, id, person_id)
);
create index handing_stay on people.handing (area_id, stay_id, handed_on desc);

call sec.guard('people.stay', 'stay', 'stay');
call sec.guard('people.stay_end', 'stay', 'stay');
call sec.guard('people.stay_date', 'stay', 'stay');
call sec.guard('people.stay_asked', 'stay', 'stay');
call sec.guard('people.phone_away', 'stay', 'stay');
call sec.guard('people.handing', 'stay', 'stay');
create policy read_by_the_rule on people.stay for select to holdepunkt_owner using (true);
create policy read_by_the_rule on people.stay_end for select to holdepunkt_owner using (true);
create policy read_by_the_rule on people.phone_away for select to holdepunkt_owner using (true);

-- To whom nothing goes by wire or post, and from whom no answer is waited for: in prison, or without her phone.
create function people.on_paper() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, people, sec
as $$
    select coalesce(array_agg(s.person_id), '{}'::uuid[]) from people.stay s
     where s.area_id = (select sec.area())
       and not exists (select from people.stay_end e where e.area_id = s.area_id and e.stay_id = s.id)
       and (s.kind = 'prison' or exists (select from people.phone_away p where p.area_id = s.area_id and p.stay_id = s.id
                                           and (now() at time zone 'Europe/Oslo')::date between p.from_on and p.until_on))
$$;
revoke execute on function people.on_paper() from public;
grant execute on function people.on_paper() to holdepunkt_app;

-- She moves (R10): accepted by phone by somebody with a name; the old side holds until first contact, at most thirty days.
create table people.moving (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    receiver bytea not null,
    accepted_by bytea not null,
    phone bytea not null,
    their_leader bytea not null,
    accepted_at timestamptz not null,
    hold_until date not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index moving_person on people.moving (area_id, person_id, said_at desc);

-- First contact: both have talked, or three tries in two ways as the two sides agreed. Or she did not move after all.
create table people.moving_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    moving_id uuid not null,
    how text not null check (how in ('talked', 'three_tries', 'stays')),
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, moving_id, person_id) references people.moving (area_id, id, person_id)
);
create unique index moving_end_once on people.moving_end (area_id, moving_id);

-- Thirty days without first contact: it rose to the leader here, who calls the leader there.
create table people.moving_risen (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    moving_id uuid not null,
    leader_id uuid not null,
    risen_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, moving_id, person_id) references people.moving (area_id, id, person_id)
);
create unique index moving_risen_once on people.moving_risen (area_id, moving_id);

-- Her address is under threat (R11): from then no place is shown to anyone but her and her contact, and none leaves the house.
create table people.address_guard (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index address_guard_person on people.address_guard (area_id, person_id);
create table people.address_guard_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    guard_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, guard_id, person_id) references people.address_guard (area_id, id, person_id)
);
create unique index address_guard_end_once on people.address_guard_end (area_id, guard_id);

call sec.guard('people.moving', 'moving', 'moving');
call sec.guard('people.moving_end', 'moving', 'moving');
call sec.guard('people.moving_risen', 'moving', 'moving');
call sec.guard('people.address_guard', 'moving', 'moving');
call sec.guard('people.address_guard_end', 'moving', 'moving');
create policy read_by_the_rule on people.address_guard for select to holdepunkt_owner using (true);
create policy read_by_the_rule on people.address_guard_end for select to holdepunkt_owner using (true);

-- Whose places this viewer is not shown: everyone's under threat, but one's own and those one is fixed contact for. A timer is shown none.
create function people.places_hidden() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, people, sec
as $$
    select coalesce(array_agg(g.person_id), '{}'::uuid[]) from sec.claims() c join people.address_guard g on g.area_id = c.area
     where not exists (select from people.address_guard_end e where e.area_id = g.area_id and e.guard_id = g.id)
       and g.person_id is distinct from c.self
       and not exists (select from people.opening o where o.area_id = g.area_id and o.person_id = g.person_id and o.holder_id = c.actor and o.ground = 'contact'
                          and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()))
$$;
revoke execute on function people.places_hidden() from public;
grant execute on function people.places_hidden() to holdepunkt_app;

-- Those who are here already get the new classes with the grounds they have.
insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause, ends_at)
select o.area_id, gen_random_uuid(), o.person_id, o.holder_id, o.ground, n.class, o.cause, o.ends_at
  from people.opening o, unnest(array['stay', 'moving', 'passing']) n(class)
 where o.data_class = 'network' and o.ground in ('own', 'contact') and (n.class <> 'passing' or o.ground = 'own') and (o.ends_at is null or o.ends_at > now())
   and not exists (select from people.opening x where x.area_id = o.area_id and x.cause = o.cause and x.holder_id = o.holder_id and x.ground = o.ground and x.data_class = n.class);
