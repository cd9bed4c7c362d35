-- Someone who is hers and not of the services: has a sign-in of their own, works nowhere, and is not among those everybody may look up.
alter table access.account add column outside boolean not null default false;

-- The way to that sign-in: a code she hands over herself, used once, within a week. Only its hash is kept here.
create table access.invitation (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    code_hash bytea not null,
    made_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null,
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index invitation_code on access.invitation (code_hash);
call sec.guard_access('access.invitation');
create policy seen on access.invitation for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('access', 'see')));

create table access.invitation_taken (
    area_id uuid not null,
    id uuid not null,
    invitation_id uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, invitation_id) references access.invitation (area_id, id)
);
create unique index invitation_taken_once on access.invitation_taken (area_id, invitation_id);
call sec.guard_access('access.invitation_taken');
create policy seen on access.invitation_taken for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('access', 'see')));
create policy taken_by_the_door on access.invitation_taken for insert to holdepunkt_owner with check (true);
create policy taken_by_the_door on access.account for update to holdepunkt_owner using (outside);

-- Back from the identity provider with a code in the hand: the account becomes that human's. A used, old or unknown code does nothing, and all three look alike.
create function access.take_invitation(code bytea, given_issuer text, given_subject bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, access
as $$
declare
    asked access.invitation;
begin
    select i.* into asked from access.invitation i where i.code_hash = sha256(code) and i.ends_at > now()
        and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
        order by i.made_at desc limit 1;
    if asked.id is null or exists (select from access.account a where a.area_id = asked.area_id and a.issuer = given_issuer and a.subject_hash = given_subject) then
        return false;
    end if;
    -- Two who come with the same code at once: the index lets one through.
    insert into access.invitation_taken (area_id, id, invitation_id) values (asked.area_id, gen_random_uuid(), asked.id) on conflict do nothing;
    if not found then return false; end if;
    update access.account set issuer = given_issuer, subject_hash = given_subject where area_id = asked.area_id and id = asked.account_id and outside;
    return true;
end $$;
revoke execute on function access.take_invitation(bytea, text, bytea) from public;
grant execute on function access.take_invitation(bytea, text, bytea) to holdepunkt_app;

-- Whom she has asked in, by her own word. Only she writes and reads it: two who are close to her never learn of each other here.
create table consent.kin (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    name bytea not null,
    code bytea not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index kin_person on consent.kin (area_id, person_id);
call people.hers_alone('consent.kin');
alter policy seen on access.account using (area_id = (select sec.area())
    and (person_id is null and by_code_for is null and not outside or id = (select sec.actor()) or by_code_for = (select sec.self())
         or (select sec.system_may('access', 'see')) or outside and id in (select k.account_id from consent.kin k)));

create table consent.kin_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kin_id uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, kin_id, person_id) references consent.kin (area_id, id, person_id)
);
create unique index kin_end_once on consent.kin_end (area_id, kin_id);
call people.hers_alone('consent.kin_end');

-- R32: at 16 and 18 what was shared before stops, until she says yes anew. Her shares that began before one of those days and are still open.
create function consent.shared_before_she_came_of_age(today date) returns table (person_id uuid, cause uuid)
    language sql stable set search_path = pg_catalog, consent, people
as $$
    select distinct s.person_id, s.cause
      from consent.consent s
      join people.person p on p.area_id = s.area_id and p.id = s.person_id and p.born_on is not null
      join people.opening o on o.area_id = s.area_id and o.cause = s.cause and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
      cross join unnest(array[16, 18]) years
     where s.ground in ('shared', 'kin') and p.born_on + make_interval(years => years) <= today
       and s.given_at < (p.born_on + make_interval(years => years)) at time zone 'Europe/Oslo'
$$;
revoke execute on function consent.shared_before_she_came_of_age(date) from public;
grant execute on function consent.shared_before_she_came_of_age(date) to holdepunkt_app;
