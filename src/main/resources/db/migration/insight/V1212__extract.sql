-- A research project that may have figures about persons nobody can find again: its approval, who may fetch, and until when. Asked for by a leader, answered
-- by a privacy officer. The key of its pseudonyms and the file made with it are its own, and destroyed when it ends.
create table insight.research_project (
    area_id uuid not null references directory.area,
    id uuid not null,
    purpose text not null check (length(purpose) between 10 and 300),
    reference text not null check (length(reference) between 3 and 80),
    body text not null check (length(body) between 3 and 120),
    fetcher_id uuid not null,
    ends_on date not null,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, fetcher_id) references access.account (area_id, id),
    foreign key (area_id, asked_by) references access.account (area_id, id),
    check (ends_on <= asked_at::date + 1827)
);
create table insight.research_answer (
    area_id uuid not null,
    project_id uuid not null,
    answer text not null check (answer in ('approved', 'refused')),
    because text not null check (length(because) between 10 and 300),
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, project_id),
    foreign key (area_id, project_id) references insight.research_project (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id)
);
create table insight.research_end (
    area_id uuid not null,
    project_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, project_id),
    foreign key (area_id, project_id) references insight.research_project (area_id, id),
    foreign key (area_id, ended_by) references access.account (area_id, id)
);
create table insight.research_file (
    area_id uuid not null,
    project_id uuid not null,
    key bytea,
    content bytea,
    k int not null,
    persons int not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, project_id),
    foreign key (area_id, project_id) references insight.research_project (area_id, id),
    check ((key is null) = (content is null))
);
create table insight.research_fetch (
    area_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    fetched_by uuid not null,
    fetched_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, project_id) references insight.research_project (area_id, id),
    foreign key (area_id, fetched_by) references access.account (area_id, id)
);
call sec.guard_insight('insight.research_project');
call sec.guard_insight('insight.research_answer');
call sec.guard_insight('insight.research_end');
call sec.guard_insight('insight.research_file');
call sec.guard_insight('insight.research_fetch');
grant update (key, content) on insight.research_file to holdepunkt_app;
create policy seen on insight.research_project for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.research_answer for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.research_end for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.research_fetch for select to holdepunkt_app using (area_id = (select sec.area()));

create function insight.works_as(wanted text) returns boolean language sql stable set search_path = pg_catalog, insight
as $$
    select exists (select from access.work w where w.area_id = sec.area() and w.account_id = sec.actor() and w.role = wanted
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
$$;
grant execute on function insight.works_as(text) to holdepunkt_app;
-- Approved, not ended, and the day has not passed.
create function insight.project_is_open(project uuid) returns boolean language sql stable set search_path = pg_catalog, insight
as $$
    select exists (select from insight.research_project p join insight.research_answer a on a.area_id = p.area_id and a.project_id = p.id and a.answer = 'approved'
                    where p.area_id = sec.area() and p.id = project and p.ends_on >= (now() at time zone 'Europe/Oslo')::date
                      and not exists (select from insight.research_end e where e.area_id = p.area_id and e.project_id = p.id))
$$;
grant execute on function insight.project_is_open(uuid) to holdepunkt_app;

create policy added on insight.research_project for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and asked_by = (select sec.actor()) and (select insight.works_as('leader')));
-- Never by whoever asked or fetches.
create policy added on insight.research_answer for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and answered_by = (select sec.actor()) and (select insight.works_as('privacy_officer'))
        and not exists (select from insight.research_project p where p.area_id = research_answer.area_id and p.id = project_id
                           and answered_by in (p.asked_by, p.fetcher_id)));
create policy added on insight.research_end for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and ended_by = (select sec.actor())
        and ((select insight.works_as('leader')) or (select insight.works_as('privacy_officer'))));
create policy added on insight.research_fetch for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and fetched_by = (select sec.actor()) and insight.project_is_open(project_id)
        and exists (select from insight.research_project p where p.area_id = research_fetch.area_id and p.id = project_id and p.fetcher_id = fetched_by));
-- Made, given out and destroyed by the system actor that counts, and read only while the project is open.
create policy seen on insight.research_file for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('insight', 'see')));
create policy added on insight.research_file for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')) and insight.project_is_open(project_id));
create policy changed on insight.research_file for update to holdepunkt_app
    using (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')) and not insight.project_is_open(project_id))
    with check (key is null and content is null);
