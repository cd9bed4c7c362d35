create schema directory;
grant usage on schema directory to holdepunkt_app;

create table directory.area (
    area_id uuid primary key,
    name text not null,
    made_at timestamptz not null default now()
);

create table directory.organisation (
    area_id uuid not null references directory.area,
    id uuid not null,
    name text not null,
    kind text not null check (kind in ('municipality', 'nav', 'health_trust', 'gp_office', 'user_organisation', 'volunteer')),
    organisation_number text,
    primary key (area_id, id)
);

create table directory.unit (
    area_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    name text not null,
    kind text not null,
    street text,
    phone text,
    hours text,
    primary key (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id)
);

-- What exists and how to get in: where a no points.
create table directory.offer (
    area_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    name text not null,
    for_whom text not null,
    way_in text not null,
    phone text,
    low_threshold boolean not null default false,
    checked_on date not null,
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id)
);

-- Nothing here is about a person: everyone signed in in the area may read it; only the directory's own system actor writes.
create procedure sec.guard_open(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()))', guarded);
    execute format($p$create policy added on %s for insert to holdepunkt_app
        with check (area_id = (select sec.area()) and (select sec.system_may('directory', 'write')))$p$, guarded);
    execute format($p$create policy changed on %s for update to holdepunkt_app
        using (area_id = (select sec.area()) and (select sec.system_may('directory', 'write')))$p$, guarded);
    execute format('grant select, insert, update on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_open(regclass) from public;
