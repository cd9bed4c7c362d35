-- A person has died (R16): one reports it, a leader confirms it, and either of the two can undo it. While it stands, nothing about her opens but what
-- the act itself needs, and no work without a viewer sees her. Nothing is deleted or set: undoing is one more row, and all is as it was.
create table people.passing (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    leader_id uuid not null,
    for_kin uuid not null,
    reported_by uuid not null default sec.actor(),
    reported_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index passing_person on people.passing (area_id, person_id, reported_at desc);

create table people.passing_confirmed (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passing_id uuid not null,
    confirmed_by uuid not null default sec.actor(),
    confirmed_at timestamptz not null default clock_timestamp(),
    shred_on date not null default current_date,
    primary key (area_id, id),
    foreign key (area_id, passing_id, person_id) references people.passing (area_id, id, person_id)
);
create unique index passing_confirmed_once on people.passing_confirmed (area_id, passing_id);
create index passing_confirmed_person on people.passing_confirmed (area_id, person_id);

create table people.passing_undone (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passing_id uuid not null,
    undone_by uuid not null default sec.actor(),
    undone_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, passing_id, person_id) references people.passing (area_id, id, person_id)
);
create unique index passing_undone_once on people.passing_undone (area_id, passing_id);

-- Which grounds the act closed, and when each would have ended: read by the undoing alone.
create table people.passing_closed (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passing_id uuid not null,
    opening_id uuid not null,
    ended_before timestamptz,
    primary key (area_id, id),
    foreign key (area_id, passing_id, person_id) references people.passing (area_id, id, person_id)
);
create index passing_closed_passing on people.passing_closed (area_id, passing_id);
alter table people.passing_closed enable row level security;
alter table people.passing_closed force row level security;
create policy kept_by_the_act on people.passing_closed to holdepunkt_owner using (true) with check (true);

-- What she says shall become of what is hers alone.
create table people.after_me (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    choice text not null check (choice in ('year', 'at_once')),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index after_me_person on people.after_me (area_id, person_id, said_at desc);

-- Those whose death stands, for work without a viewer. What only counts without names, shreds, or lets somebody stand in for her contact goes on.
create function sec.gone() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, sec, people
as $$
    select case when c.system in ('insight', 'rights', 'contacts', 'intake') then '{}'::uuid[] else
               coalesce((select array_agg(p.person_id) from people.passing_confirmed p
                          where p.area_id = c.area
                            and not exists (select from people.passing_undone u where u.area_id = p.area_id and u.passing_id = p.passing_id)), '{}'::uuid[]) end
      from sec.claims() c
$$;
revoke execute on function sec.gone() from public;
grant execute on function sec.gone() to holdepunkt_app;

-- As before, and no system actor sees or writes about one who is gone. A viewer needs no such line: what opened her to them has ended.
create or replace procedure sec.guard(guarded regclass, reads text, writes text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($p$create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()) and (person_id in (select sec.opened(%L, 'see'))
        or (select sec.system_may(%L, 'see')) and person_id <> all ((select sec.gone())::uuid[])))$p$, guarded, reads, reads);
    execute format($p$create policy added on %s for insert to holdepunkt_app with check (area_id = (select sec.area()) and (person_id in (select sec.opened(%L, 'write'))
        or (select sec.system_may(%L, 'write')) and person_id <> all ((select sec.gone())::uuid[])))$p$, guarded, writes, writes);
    execute format($p$create policy changed on %s for update to holdepunkt_app using (area_id = (select sec.area()) and (person_id in (select sec.opened(%L, 'write'))
        or (select sec.system_may(%L, 'write')) and person_id <> all ((select sec.gone())::uuid[])))$p$, guarded, writes, writes);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;

call sec.guard('people.passing', 'passing', 'network');
call sec.guard('people.passing_confirmed', 'passing', 'passing');
call sec.guard('people.passing_undone', 'passing', 'passing');
call sec.guard('people.after_me', 'if_gone', 'if_gone');
create policy read_by_the_act on people.passing for select to holdepunkt_owner using (true);
create policy read_by_the_act on people.passing_confirmed for select to holdepunkt_owner using (true);
create policy read_by_the_act on people.passing_undone for select to holdepunkt_owner using (true);
create policy read_by_the_act on people.after_me for select to holdepunkt_owner using (true);
create policy kept_by_the_act on people.opening for insert to holdepunkt_owner with check (true);

create function people.death_stands(of_area uuid, of_person uuid) returns uuid
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select c.passing_id from people.passing_confirmed c where c.area_id = of_area and c.person_id = of_person
       and not exists (select from people.passing_undone u where u.area_id = c.area_id and u.passing_id = c.passing_id) limit 1
$$;
revoke execute on function people.death_stands(uuid, uuid) from public;
grant execute on function people.death_stands(uuid, uuid) to holdepunkt_app;

-- Whoever sends holds this while it sends; the act waits for it, and whoever comes after sees the act.
create function people.may_be_sent_to(of_area uuid, of_person uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, people
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(of_area::text || of_person::text, 16));
    return people.death_stands(of_area, of_person) is null;
end $$;
revoke execute on function people.may_be_sent_to(uuid, uuid) from public;
grant execute on function people.may_be_sent_to(uuid, uuid) to holdepunkt_app;

-- What was put down before a death that was undone is not sent afterwards; somebody is shown the list.
create function people.held_back(of_area uuid, of_person uuid, made timestamptz) returns boolean
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select exists (select from people.passing_undone u join people.passing_confirmed c on c.area_id = u.area_id and c.passing_id = u.passing_id
                    where u.area_id = of_area and u.person_id = of_person and made < u.undone_at)
$$;
revoke execute on function people.held_back(uuid, uuid, timestamptz) from public;
grant execute on function people.held_back(uuid, uuid, timestamptz) to holdepunkt_app;

create function people.not_by_herself() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, sec
as $$
begin
    if sec.self() = new.person_id or new.reported_by is distinct from sec.actor() or new.leader_id = new.reported_by then
        raise exception 'a death is reported by one and confirmed by another' using errcode = '42501';
    end if;
    return new;
end $$;
revoke execute on function people.not_by_herself() from public;
create trigger not_by_herself before insert on people.passing for each row execute function people.not_by_herself();

-- The second of the two: the named leader and nobody else. Then every ground ends, and her own page says only whom to call.
create function people.confirmed_by_the_second() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, sec
as $$
declare
    reported people.passing;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.area_id::text || new.person_id::text, 16));
    select * into reported from people.passing p where p.area_id = new.area_id and p.id = new.passing_id;
    if sec.actor() is distinct from reported.leader_id or new.confirmed_by is distinct from sec.actor() or people.death_stands(new.area_id, new.person_id) is not null
       or exists (select from people.passing_undone u where u.area_id = new.area_id and u.passing_id = new.passing_id) then
        raise exception 'only the leader who was named confirms' using errcode = '42501';
    end if;
    new.shred_on := (new.confirmed_at at time zone 'Europe/Oslo')::date
        + case when (select a.choice from people.after_me a where a.area_id = new.area_id and a.person_id = new.person_id order by a.said_at desc limit 1) = 'at_once'
               then interval '30 days' else interval '12 months' end;
    with closed as (insert into people.passing_closed (area_id, id, person_id, passing_id, opening_id, ended_before)
        select o.area_id, gen_random_uuid(), o.person_id, new.passing_id, o.id, o.ends_at from people.opening o
         where o.area_id = new.area_id and o.person_id = new.person_id and (o.ends_at is null or o.ends_at > now()) and o.ground <> 'passing' returning opening_id)
    update people.opening o set ends_at = now() from closed where o.area_id = new.area_id and o.id = closed.opening_id;
    insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause)
        select new.area_id, gen_random_uuid(), new.person_id, held.holder_id, 'own', class, new.passing_id
          from (select distinct o.holder_id from people.opening o where o.area_id = new.area_id and o.person_id = new.person_id and o.ground = 'own') held,
               unnest(array['identity', 'passing']) class;
    return new;
end $$;
revoke execute on function people.confirmed_by_the_second() from public;
create trigger confirmed_by_the_second before insert on people.passing_confirmed for each row execute function people.confirmed_by_the_second();

-- It was wrong: what was closed opens again as it was, but not for one who has left in the meantime.
create function people.undone_by_one_of_the_two() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, sec, access
as $$
declare
    reported people.passing;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.area_id::text || new.person_id::text, 16));
    select * into reported from people.passing p where p.area_id = new.area_id and p.id = new.passing_id;
    if sec.actor() not in (reported.leader_id, reported.reported_by) or new.undone_by is distinct from sec.actor() then
        raise exception 'one of the two undoes it' using errcode = '42501';
    end if;
    update people.opening o set ends_at = c.ended_before
      from people.passing_closed c
     where c.area_id = new.area_id and c.passing_id = new.passing_id and o.area_id = c.area_id and o.id = c.opening_id
       and not exists (select from people.tie_end e where e.area_id = o.area_id and e.tie_id = o.cause)
       and (o.holder_id is null or o.ground = 'own' or exists (select from access.work w where w.area_id = o.area_id and w.account_id = o.holder_id
                                                                  and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
            or not exists (select from access.work w where w.area_id = o.area_id and w.account_id = o.holder_id));
    update people.opening o set ends_at = case when o.holder_id = reported.reported_by and o.ground = 'passing' then now() + interval '30 days' else now() end
     where o.area_id = new.area_id and o.cause = new.passing_id;
    return new;
end $$;
revoke execute on function people.undone_by_one_of_the_two() from public;
create trigger undone_by_one_of_the_two before insert on people.passing_undone for each row execute function people.undone_by_one_of_the_two();

-- A ground given while it stands, as to somebody who stands in for her contact, begins closed and opens only if the death is undone.
create function people.begins_closed() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people
as $$
declare
    standing uuid := people.death_stands(new.area_id, new.person_id);
begin
    if standing is not null and new.ground <> 'passing' and new.cause <> standing then
        insert into people.passing_closed (area_id, id, person_id, passing_id, opening_id, ended_before)
            values (new.area_id, gen_random_uuid(), new.person_id, standing, new.id, new.ends_at);
        new.ends_at := now();
    end if;
    return new;
end $$;
revoke execute on function people.begins_closed() from public;
create trigger begins_closed before insert on people.opening for each row execute function people.begins_closed();

-- Who works here and had something open with her: those to be told by a human before they wonder.
create function people.had_open(of_passing uuid) returns table (account_id uuid)
    language sql stable security definer set search_path = pg_catalog, people, sec rows 20
as $$
    select distinct o.holder_id from people.passing_closed c join people.opening o on o.area_id = c.area_id and o.id = c.opening_id
     where c.area_id = (select sec.area()) and c.passing_id = of_passing and c.person_id in (select sec.opened('passing', 'write')) and o.holder_id is not null
$$;
revoke execute on function people.had_open(uuid) from public;
grant execute on function people.had_open(uuid) to holdepunkt_app;
