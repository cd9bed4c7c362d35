create schema insight;
grant usage on schema insight to holdepunkt_app;

-- A telling is what was counted from, from its beginning: first what the records say, then what happens. The latest counts. Nothing is ever taken
-- out of one; to begin anew is to begin another.
create table insight.telling (
    area_id uuid not null references directory.area,
    id uuid not null,
    number bigint generated always as identity,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id)
);
create index telling_latest on insight.telling (area_id, number desc);

-- Codes and dates. Who and which meeting are keyed hashes: the same each time, found nowhere else. The key makes a thing that is told twice stand once.
create table insight.told (
    area_id uuid not null,
    telling_id uuid not null,
    subject bytea not null,
    person bytea not null,
    what text not null check (what ~ '^[a-z_]{3,40}$'),
    word text not null default '' check (word ~ '^[a-z_]{0,40}$'),
    at timestamptz,
    primary key (area_id, telling_id, subject, what, word),
    foreign key (area_id, telling_id) references insight.telling (area_id, id)
);
create index told_person on insight.told (area_id, telling_id, person);

-- A trial has a beginning and an end, set by a leader. What was opened between them belongs to it.
create table insight.trial (
    area_id uuid not null references directory.area,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
create table insight.trial_end (
    area_id uuid not null,
    id uuid not null,
    trial_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, trial_id) references insight.trial (area_id, id),
    foreign key (area_id, ended_by) references access.account (area_id, id)
);
create unique index trial_end_once on insight.trial_end (area_id, trial_id);

-- Who in the working group needs the small numbers, why, and until when.
create table insight.need_to_know (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    because text not null check (length(because) between 10 and 200),
    ends_on date not null,
    given_by uuid not null,
    given_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, given_by) references access.account (area_id, id),
    check (given_by <> account_id),
    check (ends_on <= given_at::date + 366)
);
create index need_to_know_account on insight.need_to_know (area_id, account_id);

create procedure sec.guard_insight(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_insight(regclass) from public;
call sec.guard_insight('insight.telling');
call sec.guard_insight('insight.told');
call sec.guard_insight('insight.trial');
call sec.guard_insight('insight.trial_end');
call sec.guard_insight('insight.need_to_know');

create policy seen on insight.trial for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.trial_end for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.need_to_know for select to holdepunkt_app using (area_id = (select sec.area()));

-- What a leader does here, she does in her own name.
create policy added on insight.trial for insert to holdepunkt_app with check (area_id = (select sec.area()) and begun_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = trial.area_id and w.account_id = begun_by and w.role = 'leader'
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.trial_end for insert to holdepunkt_app with check (area_id = (select sec.area()) and ended_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = trial_end.area_id and w.account_id = ended_by and w.role = 'leader'
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.need_to_know for insert to holdepunkt_app with check (area_id = (select sec.area()) and given_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = need_to_know.area_id and w.account_id = given_by and w.role = 'leader'
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));

-- The small numbers: the system actor that counts, and members of the working group while they need them. A leader is not among them.
create policy added on insight.telling for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')));
create policy added on insight.told for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')));
create function insight.needs_to_know() returns boolean language sql stable set search_path = pg_catalog, insight
as $$
    select exists (select from insight.need_to_know n
                     join access.work w on w.area_id = n.area_id and w.account_id = n.account_id and w.role = 'working_group'
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                    where n.area_id = sec.area() and n.account_id = sec.actor() and n.ends_on >= (now() at time zone 'Europe/Oslo')::date)
$$;
grant execute on function insight.needs_to_know() to holdepunkt_app;
create policy seen on insight.telling for select to holdepunkt_app using (area_id = (select sec.area())
    and ((select sec.system_may('insight', 'see')) or (select insight.needs_to_know())));
create policy seen on insight.told for select to holdepunkt_app using (area_id = (select sec.area())
    and ((select sec.system_may('insight', 'see')) or (select insight.needs_to_know())));
