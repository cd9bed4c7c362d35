-- One look through what somebody did in one week, and what came of it. Codes only: nothing about a person.
create table oversight.review (
    area_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    actor_id uuid not null,
    week date not null,
    outcome text not null check (outcome in ('fine', 'followed_up')),
    reason text not null check (reason in ('part_of_work', 'stood_in', 'shift', 'mistake_told', 'talked_with', 'leader_told', 'breach')),
    reviewed_by uuid not null default sec.actor(),
    reviewed_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id)
);
create unique index review_once on oversight.review (area_id, organisation_id, actor_id, week);

-- An officer asks whom a pseudonym stands for; somebody else who answers for the organisation says yes. The name is shown for a day.
create table oversight.lifting (
    area_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    person_id uuid not null,
    pseudonym text not null,
    reason text not null check (reason in ('check_work', 'tell_person', 'breach')),
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id)
);
create table oversight.lifting_yes (
    area_id uuid not null,
    id uuid not null,
    lifting_id uuid not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, lifting_id) references oversight.lifting (area_id, id)
);
create unique index lifting_yes_once on oversight.lifting_yes (area_id, lifting_id);

-- The organisations where this viewer leads.
create function sec.leads() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, access, directory rows 3
as $$
    select u.organisation_id from sec.claims() c join access.work w on w.area_id = c.area and w.account_id = c.actor
      join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
     where w.role = 'leader' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
$$;
revoke execute on function sec.leads() from public;
grant execute on function sec.leads() to holdepunkt_app;

create procedure sec.guard_oversight(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_oversight(regclass) from public;
call sec.guard_oversight('oversight.review');
call sec.guard_oversight('oversight.lifting');
call sec.guard_oversight('oversight.lifting_yes');
create policy seen on oversight.review for select to holdepunkt_app using (area_id = (select sec.area()) and organisation_id in (select sec.oversees()));
create policy added on oversight.review for insert to holdepunkt_app with check (area_id = (select sec.area()) and organisation_id in (select sec.oversees())
    and reviewed_by = (select sec.actor()) and actor_id <> reviewed_by);
create policy seen on oversight.lifting for select to holdepunkt_app using (area_id = (select sec.area())
    and organisation_id in (select sec.oversees() union all select sec.leads()));
create policy added on oversight.lifting for insert to holdepunkt_app with check (area_id = (select sec.area())
    and organisation_id in (select sec.oversees()) and asked_by = (select sec.actor()));
create policy seen on oversight.lifting_yes for select to holdepunkt_app using (area_id = (select sec.area()) and lifting_id in (select l.id from oversight.lifting l));
create policy added on oversight.lifting_yes for insert to holdepunkt_app with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and exists (select from oversight.lifting l where l.area_id = lifting_yes.area_id and l.id = lifting_yes.lifting_id and l.asked_by <> lifting_yes.said_by));

create policy read_by_the_wall on people.person for select to holdepunkt_owner using (true);
create policy read_by_the_wall on oversight.lifting for select to holdepunkt_owner using (true);
create policy read_by_the_wall on oversight.lifting_yes for select to holdepunkt_owner using (true);

-- Whom the pseudonyms stand for that this viewer asked about and somebody else said yes to, for a day.
create function oversight.lifted() returns table (lifting_id uuid, name text)
    language sql stable security definer set search_path = pg_catalog, sec, oversight, people rows 5
as $$
    select l.id, p.name from sec.claims() c
      join oversight.lifting l on l.area_id = c.area and l.asked_by = c.actor
      join oversight.lifting_yes y on y.area_id = l.area_id and y.lifting_id = l.id and y.said_by <> l.asked_by and y.said_at > now() - interval '1 day'
      join people.person p on p.area_id = l.area_id and p.id = l.person_id
     where l.organisation_id in (select sec.oversees())
$$;
revoke execute on function oversight.lifted() from public;
grant execute on function oversight.lifted() to holdepunkt_app;

-- Persons who have the name of somebody who works where this viewer looks after the log. Tells which, never what they are called.
create function oversight.named_as_staff() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, access, people rows 20
as $$
    select p.id from sec.claims() c join people.person p on p.area_id = c.area
     where lower(p.name) in (select lower(a.name) from access.account a where a.area_id = c.area and a.person_id is null and a.id in (select sec.overseen()))
$$;
revoke execute on function oversight.named_as_staff() from public;
grant execute on function oversight.named_as_staff() to holdepunkt_app;
