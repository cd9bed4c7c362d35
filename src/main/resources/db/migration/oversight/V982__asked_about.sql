create schema oversight;
grant usage on schema oversight to holdepunkt_app;

create policy read_by_the_wall on directory.organisation for select to holdepunkt_owner using (true);

-- Whose log this viewer looks after: the organisations where she is privacy officer, and those that have none.
create function sec.oversees() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, access, directory rows 5
as $$
    with officer as (
        select w.area_id, w.account_id, u.organisation_id from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
         where w.role = 'privacy_officer' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
    select o.id from sec.claims() c join directory.organisation o on o.area_id = c.area
     where c.system is null
       and exists (select from officer f where f.area_id = c.area and f.account_id = c.actor)
       and (exists (select from officer f where f.area_id = c.area and f.account_id = c.actor and f.organisation_id = o.id)
            or not exists (select from officer f where f.area_id = c.area and f.organisation_id = o.id))
$$;
revoke execute on function sec.oversees() from public;
grant execute on function sec.oversees() to holdepunkt_app;

-- «Dette kjenner jeg ikke igjen»: about one line of her log, to the organisation of whoever looked.
create table oversight.question (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id bigint not null,
    organisation_id uuid not null,
    words bytea,
    asked_at timestamptz not null default now(),
    answer_by date not null,
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id)
);
create unique index question_once on oversight.question (area_id, person_id, entry_id);
call sec.guard('oversight.question', 'log', 'log');
create policy seen_by_the_officer on oversight.question for select to holdepunkt_app
    using (area_id = (select sec.area()) and organisation_id in (select sec.oversees()));

-- The officer's answer, once. Written to her, in words she can use.
create table oversight.answer (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    question_id uuid not null,
    finding text not null check (finding in ('part_of_work', 'mistake', 'wrong', 'not_found')),
    words bytea not null,
    answered_by uuid not null default sec.actor(),
    answered_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, question_id) references oversight.question (area_id, id)
);
create unique index answer_once on oversight.answer (area_id, question_id);
call sec.guard('oversight.answer', 'log', 'nobody');
create policy seen_by_the_officer on oversight.answer for select to holdepunkt_app
    using (area_id = (select sec.area()) and question_id in (select q.id from oversight.question q where q.organisation_id in (select sec.oversees())));
create policy added_by_the_officer on oversight.answer for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and answered_by = (select sec.actor())
        and exists (select from oversight.question q where q.area_id = answer.area_id and q.id = answer.question_id and q.person_id = answer.person_id
                     and q.organisation_id in (select sec.oversees())));

-- The officer reads the line that was asked about, and what those she looks after did.
create function sec.overseen() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, access, directory rows 50
as $$
    select distinct w.account_id from sec.claims() c join access.work w on w.area_id = c.area join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
     where u.organisation_id in (select sec.oversees())
$$;
revoke execute on function sec.overseen() from public;
grant execute on function sec.overseen() to holdepunkt_app;
create policy entry_read_by_the_officer on audit.entry for select to holdepunkt_app using (area_id = (select sec.area())
    and (actor_id in (select sec.overseen()) or id in (select q.entry_id from oversight.question q where q.organisation_id in (select sec.oversees()))));
create index entry_by_actor on audit.entry (area_id, actor_id, at);
