create schema audit;
grant usage on schema audit to holdepunkt_app;

-- Who opened or changed what about whom, on what ground. No content and no names: names are looked up when the log is read.
create table audit.entry (
    area_id uuid not null,
    id bigint generated always as identity,
    at timestamptz not null default clock_timestamp(),
    actor_id uuid not null,
    unit_id uuid,
    system text,
    session_id uuid,
    request_id uuid not null,
    door text not null,
    data_class text not null,
    action text not null,
    persons uuid[] not null,
    ground text,
    allowed boolean not null,
    primary key (area_id, id)
);
create index entry_persons on audit.entry using gin (persons);
create index entry_request on audit.entry (area_id, request_id);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- Written for oneself only, read by the person it is about. Nothing updates or deletes.
create policy entry_written on audit.entry for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and actor_id = (select sec.actor()));
create policy entry_read_by_the_person on audit.entry for select to holdepunkt_app
    using (area_id = (select sec.area()) and (select sec.self()) = any (persons));
grant select, insert on audit.entry to holdepunkt_app;
