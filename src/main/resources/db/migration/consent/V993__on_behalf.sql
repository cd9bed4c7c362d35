-- Somebody acts on her behalf, for so much and until a day: by a power of attorney she gives herself, or as her guardian by a paper her contact has seen.
create table consent.mandate (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    kind text not null check (kind in ('attorney', 'guardian', 'court_guardian')),
    classes text[] not null check (cardinality(classes) > 0 and classes <@ array['letter', 'next', 'promise']),
    paper bytea not null,
    code bytea,
    until date not null,
    given_by uuid not null default sec.actor(),
    given_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index mandate_person on consent.mandate (area_id, person_id, given_at);
create index mandate_account on consent.mandate (area_id, account_id);
call sec.guard('consent.mandate', 'mandate', 'mandate');
-- A power of attorney is given by her and nobody else; a guardian is written down by somebody else and never by her.
alter policy added on consent.mandate with check (area_id = (select sec.area()) and given_by = (select sec.actor())
    and person_id in (select sec.opened('mandate', 'write')) and (kind = 'attorney') = (person_id is not distinct from (select sec.self())));

create table consent.mandate_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    mandate_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, mandate_id, person_id) references consent.mandate (area_id, id, person_id)
);
create unique index mandate_end_once on consent.mandate_end (area_id, mandate_id);
call sec.guard('consent.mandate_end', 'mandate', 'mandate');
-- She ends what she gave, and what a guardian has of her; not what a court decided. A power of attorney nobody but she ends.
alter policy added on consent.mandate_end with check (area_id = (select sec.area()) and ended_by = (select sec.actor())
    and person_id in (select sec.opened('mandate', 'write'))
    and exists (select from consent.mandate m where m.area_id = mandate_end.area_id and m.id = mandate_id
                   and case when person_id is not distinct from (select sec.self()) then m.kind <> 'court_guardian' else m.kind <> 'attorney' end));

-- Whether it opens anything now: its grounds say so, whatever ended them.
create function consent.mandate_stands(of_area uuid, mandate uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select exists (select from people.opening o where o.area_id = of_area and o.cause = mandate and o.ground in ('on_behalf', 'guardian')
                      and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()))
$$;
revoke execute on function consent.mandate_stands(uuid, uuid) from public;
grant execute on function consent.mandate_stands(uuid, uuid) to holdepunkt_app;

-- No such ground without its paper: to that human, for that much, no longer than that.
create function consent.rests_on_a_mandate() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'holdepunkt_app' and not exists (select from consent.mandate m
            where m.area_id = new.area_id and m.id = new.cause and m.person_id = new.person_id and m.account_id = new.holder_id
              and (m.kind = 'attorney') = (new.ground = 'on_behalf') and (new.data_class = 'identity' or new.data_class = any (m.classes))
              and new.ends_at <= (m.until + 1)::timestamp at time zone 'Europe/Oslo') then
        raise exception 'whoever acts for her has it in writing' using errcode = '42501', constraint = 'rests_on_a_mandate';
    end if;
    return new;
end $$;
revoke execute on function consent.rests_on_a_mandate() from public;
create trigger rests_on_a_mandate before insert or update of holder_id, ground, data_class, cause on people.opening
    for each row when (new.ground in ('on_behalf', 'guardian')) execute function consent.rests_on_a_mandate();

-- Whoever wrote a guardian down does not become the guardian: a code in that hand is used up and opens nothing.
create policy read_by_the_door on consent.mandate for select to holdepunkt_owner using (true);
create function consent.nobody_is_their_own_guardian() returns trigger
    language plpgsql security definer set search_path = pg_catalog, consent
as $$
begin
    if exists (select from consent.mandate m where m.area_id = new.area_id and m.account_id = new.id and m.given_by = new.same_as and m.kind <> 'attorney') then
        return null;
    end if;
    return new;
end $$;
revoke execute on function consent.nobody_is_their_own_guardian() from public;
create trigger nobody_is_their_own_guardian before update of same_as on access.account
    for each row when (new.same_as is not null) execute function consent.nobody_is_their_own_guardian();

-- Whoever stands in one of her mandates is known by name to those who see it.
alter policy seen on access.account using (area_id = (select sec.area())
    and (person_id is null and by_code_for is null and not outside or id = (select sec.actor()) or by_code_for = (select sec.self())
         or (select sec.system_may('access', 'see'))
         or outside and (id in (select k.account_id from consent.kin k) or id in (select m.account_id from consent.mandate m))));

-- R32: what somebody did for her before she turned 16 or 18 stops as well.
create or replace function consent.shared_before_she_came_of_age(today date) returns table (person_id uuid, cause uuid)
    language sql stable set search_path = pg_catalog, consent, people
as $$
    select distinct o.person_id, o.cause
      from people.opening o
      join people.person p on p.area_id = o.area_id and p.id = o.person_id and p.born_on is not null
      left join consent.consent s on s.area_id = o.area_id and s.cause = o.cause
      cross join unnest(array[16, 18]) years
     where (s.ground in ('shared', 'kin') or o.ground in ('on_behalf', 'guardian'))
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()) and p.born_on + make_interval(years => years) <= today
       and coalesce(s.given_at, o.begins_at) < (p.born_on + make_interval(years => years)) at time zone 'Europe/Oslo'
$$;

-- What becomes of a promise may be said on her behalf. It counts as hers and is never mistaken for her own word.
alter table promises.promise_mark drop constraint promise_mark_by_side_check;
alter table promises.promise_mark add constraint promise_mark_by_side_check check (by_side in ('person', 'promiser', 'helper', 'on_behalf'));
alter policy added on promises.promise_mark with check (area_id = (select sec.area()) and marked_by = (select sec.actor())
    and person_id in (select sec.opened('promise', 'write'))
    and case by_side
        when 'person' then person_id = (select sec.self())
        when 'promiser' then promises.promiser(promise_id) = (select sec.actor())
        else promises.promiser(promise_id) <> (select sec.actor()) and person_id is distinct from (select sec.self())
             and exists (select from sec.grounds() g where g.data_class = 'promise'
                            and g.ground = any (case by_side when 'helper' then array['contact', 'coordinator', 'lead'] else array['on_behalf', 'guardian'] end)) end);

-- She and her contact have the page from now on.
create policy added_by_this_migration on people.opening for insert to holdepunkt_owner with check (true);
insert into people.opening (area_id, id, person_id, holder_id, unit_id, ground, data_class, cause, begins_at, ends_at)
select o.area_id, gen_random_uuid(), o.person_id, o.holder_id, o.unit_id, o.ground, 'mandate', o.cause, o.begins_at, o.ends_at
  from people.opening o
 where o.data_class = 'identity' and o.ground in ('own', 'contact') and (o.ends_at is null or o.ends_at > now());
drop policy added_by_this_migration on people.opening;
