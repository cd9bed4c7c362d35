create schema improvement;
grant usage on schema improvement to holdepunkt_app;

-- Those whose work is to improve the work write; everybody who works here reads. Nothing here is about a person, and her own account reads none of it.
create function improvement.may_read() returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from access.work w where w.area_id = (select sec.area()) and w.account_id = (select sec.actor())
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
$$;
create function improvement.may_build() returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from access.work w where w.area_id = (select sec.area()) and w.account_id = (select sec.actor())
                      and w.role in ('working_group', 'leader', 'user_representative')
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
$$;
revoke execute on function improvement.may_read(), improvement.may_build() from public;
grant execute on function improvement.may_read(), improvement.may_build() to holdepunkt_app;

-- A row is added in one's own name and never changed: what is so now is the latest.
create procedure sec.guard_improvement(guarded regclass, by_whom text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()))', guarded);
    execute format('create policy added on %s for insert to holdepunkt_app
        with check (area_id = (select sec.area()) and %I = (select sec.actor()) and (select improvement.may_build()))', guarded, by_whom);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_improvement(regclass, text) from public;

-- A result chain belongs to a group at a unit.
create table improvement.chain (
    area_id uuid not null references directory.area,
    id uuid not null,
    unit_id uuid not null,
    group_name text not null check (length(group_name) between 1 and 80),
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.chain', 'begun_by');

-- Every change is a row: who, when, what, and the chain as it then was. The highest number counts; two who change at once get a number each.
create table improvement.revision (
    area_id uuid not null,
    chain_id uuid not null,
    number bigint not null check (number > 0),
    what text not null check (what ~ '^[a-z_]{3,40}$'),
    part_id uuid,
    label text not null check (length(label) <= 400),
    content jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, chain_id, number),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, made_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.revision', 'made_by');

-- A revision the group has given a name, to come back to and compare with.
create table improvement.named_version (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    number bigint not null,
    name text not null check (length(name) between 1 and 80),
    named_by uuid not null,
    named_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id, number) references improvement.revision (area_id, chain_id, number),
    foreign key (area_id, named_by) references access.account (area_id, id)
);
create unique index named_version_name on improvement.named_version (area_id, chain_id, name);
call sec.guard_improvement('improvement.named_version', 'named_by');
