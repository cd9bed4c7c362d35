create schema promises;
grant usage on schema promises to holdepunkt_app;

-- A promise has a who, a what and a when; without one of them there is no row.
create table promises.promise (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    source_id uuid not null,
    meeting_id uuid,
    kind text not null check (kind in ('i_do', 'we_apply')),
    promiser_id uuid not null,
    unit_id uuid,
    what bytea not null check (octet_length(what) > 34),
    if_not bytea,
    by_date date not null,
    made_by uuid not null,
    made_at timestamptz not null default now(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, promiser_id) references access.account (area_id, id)
);
-- A line becomes one promise, however often the letter is finished.
create unique index promise_once on promises.promise (area_id, source_id);
create index promise_person on promises.promise (area_id, person_id);
create index promise_promiser on promises.promise (area_id, promiser_id);
create index promise_by_date on promises.promise (area_id, by_date);
call sec.guard('promises.promise', 'promise', 'promise');
alter policy added on promises.promise with check (area_id = (select sec.area()) and made_by = (select sec.actor())
    and person_id in (select sec.opened('promise', 'write')));

-- Whoever promised keeps the way to her own promise when the seat is left: the ground follows from the row itself.
create policy given_with_a_promise on people.opening for insert to holdepunkt_owner with check (ground = 'promiser');
create function promises.open_to_promiser() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, access
as $$
begin
    if exists (select from access.account a where a.area_id = new.area_id and a.id = new.promiser_id and a.person_id is not null) then
        raise exception 'a promise is made by someone who works there' using errcode = '23514', constraint = 'promise_by_a_service';
    end if;
    insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause)
    select new.area_id, gen_random_uuid(), new.person_id, new.promiser_id, 'promiser', c, new.id from unnest(array['identity', 'promise']) c;
    return null;
end $$;
create trigger open_to_promiser after insert on promises.promise for each row execute function promises.open_to_promiser();

-- A new date, and perhaps a new text. The first ones stay: nobody rewrites what was promised.
create table promises.promise_change (
    area_id uuid not null,
    id uuid not null,
    promise_id uuid not null,
    person_id uuid not null,
    by_date date not null,
    what bytea check (octet_length(what) > 34),
    changed_by uuid not null,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, promise_id),
    foreign key (area_id, promise_id, person_id) references promises.promise (area_id, id, person_id)
);
create index promise_change_promise on promises.promise_change (area_id, promise_id);
call sec.guard('promises.promise_change', 'promise', 'promise');
alter policy added on promises.promise_change with check (area_id = (select sec.area()) and changed_by = (select sec.actor())
    and person_id in (select sec.opened('promise', 'write'))
    and exists (select from promises.promise p where p.area_id = promise_change.area_id and p.id = promise_id and p.promiser_id = (select sec.actor())));

-- What became of it, as each side sees it. The latest of a side counts; no row is no answer, and never "kept".
-- helper: somebody close to her marks by her word. The promiser cannot be that helper.
create table promises.promise_mark (
    area_id uuid not null,
    id uuid not null,
    promise_id uuid not null,
    person_id uuid not null,
    by_side text not null check (by_side in ('person', 'promiser', 'helper')),
    mark text not null check (mark in ('kept', 'changed', 'not_kept')),
    note bytea,
    change_id uuid,
    marked_by uuid not null,
    marked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, promise_id, person_id) references promises.promise (area_id, id, person_id),
    foreign key (area_id, change_id, promise_id) references promises.promise_change (area_id, id, promise_id),
    check ((by_side = 'promiser' and mark = 'changed') = (change_id is not null))
);
create index promise_mark_promise on promises.promise_mark (area_id, promise_id);
call sec.guard('promises.promise_mark', 'promise', 'promise');

create function promises.promiser(promise uuid) returns uuid
    language sql stable return (select p.promiser_id from promises.promise p where p.area_id = (select sec.area()) and p.id = promise);
revoke execute on function promises.promiser(uuid) from public;
grant execute on function promises.promiser(uuid) to holdepunkt_app;

alter policy added on promises.promise_mark with check (area_id = (select sec.area()) and marked_by = (select sec.actor())
    and person_id in (select sec.opened('promise', 'write'))
    and case by_side
        when 'person' then person_id = (select sec.self())
        when 'promiser' then promises.promiser(promise_id) = (select sec.actor())
        else promises.promiser(promise_id) <> (select sec.actor()) and person_id is distinct from (select sec.self())
             and exists (select from sec.grounds() g where g.ground in ('contact', 'coordinator', 'lead') and g.data_class = 'promise') end);

-- A promise as it stands: its latest date and text, and the latest word of each side.
create view promises.standing with (security_invoker = true) as
    select p.area_id, p.id, p.person_id, p.source_id, p.meeting_id, p.kind, p.promiser_id, p.unit_id, p.what, p.if_not, p.made_at,
           p.by_date as first_date, coalesce(c.by_date, p.by_date) as by_date, c.id as change_id, w.id as text_change_id, w.what as changed_what,
           hers.id as her_mark_id, hers.mark as her_mark, hers.by_side as her_side, hers.note as her_note, hers.marked_at as her_marked_at,
           theirs.id as promiser_mark_id, theirs.mark as promiser_mark, theirs.note as promiser_note, theirs.marked_at as promiser_marked_at
      from promises.promise p
      left join lateral (select c.id, c.by_date from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id
                          order by c.changed_at desc limit 1) c on true
      left join lateral (select c.id, c.what from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id and c.what is not null
                          order by c.changed_at desc limit 1) w on true
      left join lateral (select m.id, m.mark, m.by_side, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side <> 'promiser' order by m.marked_at desc limit 1) hers on true
      left join lateral (select m.id, m.mark, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side = 'promiser' order by m.marked_at desc limit 1) theirs on true;
grant select on promises.standing to holdepunkt_app;

-- What she took on: hers to put down and pick up without a reason. Only she writes here, and only those she names see it. No date that can pass.
create table promises.own_promise (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    what bytea not null check (octet_length(what) > 34),
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index own_promise_person on promises.own_promise (area_id, person_id);
call sec.guard('promises.own_promise', 'own_promise', 'own_promise');
alter policy added on promises.own_promise with check (area_id = (select sec.area()) and person_id = (select sec.self())
    and person_id in (select sec.opened('own_promise', 'write')));

create table promises.own_promise_mark (
    area_id uuid not null,
    id uuid not null,
    own_promise_id uuid not null,
    person_id uuid not null,
    mark text not null check (mark in ('put_down', 'picked_up', 'done')),
    marked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, own_promise_id, person_id) references promises.own_promise (area_id, id, person_id)
);
create index own_promise_mark_promise on promises.own_promise_mark (area_id, own_promise_id);
call sec.guard('promises.own_promise_mark', 'own_promise', 'own_promise');
alter policy added on promises.own_promise_mark with check (area_id = (select sec.area()) and person_id = (select sec.self())
    and person_id in (select sec.opened('own_promise', 'write')));

-- Whom she shows it to. Ending is its own row; the ground's cause is the showing.
create table promises.own_promise_showing (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    holder_id uuid not null,
    shown_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, holder_id) references access.account (area_id, id)
);
create index own_promise_showing_person on promises.own_promise_showing (area_id, person_id);
call sec.guard('promises.own_promise_showing', 'own_promise', 'own_promise');
alter policy added on promises.own_promise_showing with check (area_id = (select sec.area()) and person_id = (select sec.self())
    and person_id in (select sec.opened('own_promise', 'write')));

create table promises.own_promise_showing_end (
    area_id uuid not null,
    id uuid not null,
    showing_id uuid not null,
    person_id uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, showing_id, person_id) references promises.own_promise_showing (area_id, id, person_id)
);
create unique index own_promise_showing_end_once on promises.own_promise_showing_end (area_id, showing_id);
call sec.guard('promises.own_promise_showing_end', 'own_promise', 'own_promise');
alter policy added on promises.own_promise_showing_end with check (area_id = (select sec.area()) and person_id = (select sec.self())
    and person_id in (select sec.opened('own_promise', 'write')));
