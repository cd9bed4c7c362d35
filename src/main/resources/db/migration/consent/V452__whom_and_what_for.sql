-- A ground may be given to those who do one kind of work at a unit, for as long as they do: who that is, employment says at the very request.
alter table people.opening add column role text references access.role;
alter table people.opening add constraint opening_role_at_a_unit check (role is null or unit_id is not null);

create or replace function sec.opened(wanted_class text, wanted_action text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, people rows 20
as $$
    select o.person_id
      from sec.claims() c
      join people.opening o on o.area_id = c.area and (o.holder_id = c.actor or o.unit_id = any (c.units))
      join sec.policy_line p on p.ground = o.ground and p.data_class = o.data_class and p.action = wanted_action
     where o.data_class = wanted_class
       and (c.person is null or o.person_id = c.person)
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
       and (o.role is null or exists (select from access.work w where w.area_id = c.area and w.account_id = c.actor and w.unit_id = o.unit_id and w.role = o.role
                                         and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))
       and not exists (select from people.block b
                        where b.area_id = c.area and b.person_id = o.person_id and o.person_id is distinct from c.self
                          and (b.account_id = c.actor or b.unit_id = any (c.units))
                          and not exists (select from people.block_lift l where l.area_id = b.area_id and l.block_id = b.id))
$$;

create or replace function sec.grounds() returns table (ground text, data_class text, cause uuid, begins_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, sec, people rows 20
as $$
    select o.ground, o.data_class, o.cause, o.begins_at
      from sec.claims() c
      join people.opening o on o.area_id = c.area and o.person_id = c.person and (o.holder_id = c.actor or o.unit_id = any (c.units))
     where o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
       and (o.role is null or exists (select from access.work w where w.area_id = c.area and w.account_id = c.actor and w.unit_id = o.unit_id and w.role = o.role
                                         and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))
       and (c.person is not distinct from c.self or not people.shut_out(c.area, c.person, c.actor, c.units))
$$;

-- Her yes is to one human, to those who do one kind of work at a unit, or to a unit; for a purpose; said here, said to somebody, or on paper.
alter table consent.consent alter column account_id drop not null;
alter table consent.consent add column unit_id uuid;
alter table consent.consent add column role text references access.role;
alter table consent.consent add column purpose text not null default 'coord' check (purpose in ('treat', 'coord', 'safety', 'quality', 'research', 'own'));
alter table consent.consent add column given text not null default 'here' check (given in ('here', 'said', 'paper'));
alter table consent.consent add column informed_by uuid;
alter table consent.consent add column language text;
alter table consent.consent add column renews uuid;
alter table consent.consent add constraint consent_unit foreign key (area_id, unit_id) references directory.unit (area_id, id);
alter table consent.consent add constraint consent_renews foreign key (area_id, renews) references consent.consent (area_id, id);
alter table consent.consent add constraint consent_to_someone check ((account_id is null) <> (unit_id is null) and (role is null or unit_id is not null));
alter table consent.consent add constraint consent_given_here_by_herself check (given = 'here' or informed_by is not null);

-- R15: what she said yes to from then on, while she was locked in or very unwell, she is asked about again.
create table consent.asked_again (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    since timestamptz not null,
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index asked_again_person on consent.asked_again (area_id, person_id);
call sec.guard('consent.asked_again', 'sharing', 'sharing');
