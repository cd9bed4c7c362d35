-- A fixed contact ends by a row that says why; a stand-in is a tie of its own with the days R3 gives it.
alter table people.contact_tie
    add column stands_in_for uuid,
    add column tell_by date,
    add column successor_by date,
    add constraint contact_tie_of_person unique (area_id, id, person_id);
create policy read_by_the_rule on people.contact_tie for select to holdepunkt_owner using (true);

create table people.tie_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    why text not null check (why in ('let_go', 'work_ended', 'handed_over', 'stand_in_over')),
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create unique index tie_end_once on people.tie_end (area_id, tie_id);
call sec.guard('people.tie_end', 'network', 'network');
create policy read_by_the_rule on people.tie_end for select to holdepunkt_owner using (true);

create table people.deputy_naming (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    deputy_id uuid not null,
    named_by uuid not null default sec.actor(),
    named_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create index deputy_naming_tie on people.deputy_naming (area_id, tie_id, named_at desc);
call sec.guard('people.deputy_naming', 'network', 'network');

-- A voluntary leave waits here until the one who was asked has taken over.
create table people.tie_leave (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    successor_id uuid not null,
    successor_unit uuid not null,
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create index tie_leave_successor on people.tie_leave (area_id, successor_id);
call sec.guard('people.tie_leave', 'network', 'network');

create table people.tie_leave_answer (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    leave_id uuid not null,
    answer text not null check (answer in ('accepted', 'declined')),
    answered_by uuid not null,
    answered_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, leave_id, person_id) references people.tie_leave (area_id, id, person_id)
);
create unique index tie_leave_answer_once on people.tie_leave_answer (area_id, leave_id);
call sec.guard('people.tie_leave_answer', 'network', 'network');

-- She was told by a human that somebody stands in.
create table people.tie_told (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    told_by uuid not null default sec.actor(),
    told_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create unique index tie_told_once on people.tie_told (area_id, tie_id);
call sec.guard('people.tie_told', 'network', 'network');

-- What pauses after six months is renewed in person; her contact's name and number never pause.
create table people.tie_renewal (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    tie_id uuid not null,
    renewed_by uuid not null default sec.actor(),
    renewed_at timestamptz not null default now(),
    holds_until timestamptz not null,
    primary key (area_id, id),
    foreign key (area_id, tie_id, person_id) references people.contact_tie (area_id, id, person_id)
);
create index tie_renewal_tie on people.tie_renewal (area_id, tie_id);
call sec.guard('people.tie_renewal', 'network', 'network');

-- She shuts someone out: it beats every ground there is. Only she writes here, and only she and the wall read why nothing opens.
create table people.block (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid,
    unit_id uuid,
    blocked_at timestamptz not null default now(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    check ((account_id is null) <> (unit_id is null))
);
create index block_person on people.block (area_id, person_id);

create table people.block_lift (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    block_id uuid not null,
    lifted_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, block_id, person_id) references people.block (area_id, id, person_id)
);
create unique index block_lift_once on people.block_lift (area_id, block_id);

create procedure people.hers_alone(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy read_by_the_wall on %s for select to holdepunkt_owner using (true)', guarded);
    execute format($p$create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()) and person_id = (select sec.self()))$p$, guarded);
    execute format($p$create policy added on %s for insert to holdepunkt_app with check (area_id = (select sec.area()) and person_id = (select sec.self()))$p$, guarded);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure people.hers_alone(regclass) from public;
call people.hers_alone('people.block');
call people.hers_alone('people.block_lift');

-- Whether she has shut this one out, or a place where this one works.
create function people.shut_out(of_area uuid, by_person uuid, who uuid, places uuid[]) returns boolean
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select exists (select from people.block b
                    where b.area_id = of_area and b.person_id = by_person and (b.account_id = who or b.unit_id = any (places))
                      and not exists (select from people.block_lift l where l.area_id = b.area_id and l.block_id = b.id))
$$;
revoke execute on function people.shut_out(uuid, uuid, uuid, uuid[]) from public;
grant execute on function people.shut_out(uuid, uuid, uuid, uuid[]) to holdepunkt_app;

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
       and (c.person is not distinct from c.self or not people.shut_out(c.area, c.person, c.actor, c.units))
$$;

-- The ties that hold now: not ended, and not paused because she shut the contact out.
create view people.live_tie with (security_invoker = true) as
    select t.* from people.contact_tie t
     where not exists (select from people.tie_end e where e.area_id = t.area_id and e.tie_id = t.id)
       and not people.shut_out(t.area_id, t.person_id, t.account_id, array[t.unit_id]);
grant select on people.live_tie to holdepunkt_app;

-- Two who end one tie each at the same time must meet here, whatever they have read before.
create table people.tie_count (
    area_id uuid not null,
    person_id uuid not null,
    ended bigint not null,
    primary key (area_id, person_id)
);
alter table people.tie_count enable row level security;
alter table people.tie_count force row level security;
create policy counted_by_the_rule on people.tie_count to holdepunkt_owner using (true) with check (true);

-- Nobody is let go: the last tie is not taken from her. She herself can always let it go.
create function people.nobody_is_let_go() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, sec
as $$
begin
    if new.ended_by is distinct from sec.actor() then
        raise exception 'a tie is ended in one''s own name' using errcode = '42501';
    end if;
    if new.why = 'let_go' then
        if sec.self() is distinct from new.person_id then
            raise exception 'only she lets go of her fixed contact' using errcode = '42501';
        end if;
        return null;
    end if;
    insert into people.tie_count as c (area_id, person_id, ended) values (new.area_id, new.person_id, 1)
        on conflict (area_id, person_id) do update set ended = c.ended + 1;
    if not exists (select from people.live_tie t where t.area_id = new.area_id and t.person_id = new.person_id) then
        raise exception 'the last fixed contact cannot be taken from her' using errcode = '23514', constraint = 'nobody_is_let_go';
    end if;
    return null;
end $$;
revoke execute on function people.nobody_is_let_go() from public;
create constraint trigger nobody_is_let_go after insert on people.tie_end deferrable initially deferred
    for each row execute function people.nobody_is_let_go();

-- Taking back a ground: whoever may write sharing for her may end what a cause gave, without being shown who else sees her.
create policy ended_by_the_wall on people.opening for update to holdepunkt_owner using (true);
create function people.end_openings(of_cause uuid, of_holder uuid, of_ground text, kept text[]) returns void
    language sql volatile security definer set search_path = pg_catalog, people, sec
as $$
    update people.opening o set ends_at = now()
     where o.area_id = (select sec.area()) and o.cause = of_cause and (o.ends_at is null or o.ends_at > now())
       and (of_holder is null or o.holder_id = of_holder) and (of_ground is null or o.ground = of_ground)
       and o.data_class <> all (kept)
       and (o.person_id in (select sec.opened('sharing', 'write')) or (select sec.system_may('sharing', 'write')))
$$;
revoke execute on function people.end_openings(uuid, uuid, text, text[]) from public;
grant execute on function people.end_openings(uuid, uuid, text, text[]) to holdepunkt_app;

-- R5: what pauses after half a year goes on, for the one tie that is renewed.
create function people.renew_openings(of_cause uuid, of_ground text, holds_until timestamptz) returns void
    language sql volatile security definer set search_path = pg_catalog, people, sec
as $$
    update people.opening o set ends_at = holds_until
     where o.area_id = (select sec.area()) and o.cause = of_cause and o.ground = of_ground and o.ends_at is not null
       and (o.person_id in (select sec.opened('sharing', 'write')) or (select sec.system_may('sharing', 'write')))
       and not exists (select from people.tie_end e where e.area_id = o.area_id and e.tie_id = of_cause)
$$;
revoke execute on function people.renew_openings(uuid, text, timestamptz) from public;
grant execute on function people.renew_openings(uuid, text, timestamptz) to holdepunkt_app;
