create schema access;
grant usage on schema access to holdepunkt_app;

call sec.guard_open('directory.area');
call sec.guard_open('directory.organisation');
call sec.guard_open('directory.unit');
call sec.guard_open('directory.offer');

create table access.account (
    area_id uuid not null,
    id uuid not null,
    name text not null check (length(name) between 1 and 120),
    person_id uuid,
    issuer text not null,
    subject_hash bytea not null,
    language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
    phone text,
    email text,
    opened_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index account_person on access.account (area_id, person_id);
create unique index account_subject on access.account (area_id, issuer, subject_hash);

create table access.role (role text primary key);
insert into access.role values ('caseworker'), ('addiction_counsellor'), ('clinician'), ('gp'), ('peer_consultant'), ('coordinator'), ('patient_coordinator'),
    ('housing'), ('allocation_office'), ('leader'), ('working_group'), ('observer'), ('volunteer'), ('user_representative'), ('administrator');
grant select on access.role to holdepunkt_app;

create table access.work (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    role text not null references access.role,
    begins_at timestamptz not null default now(),
    ends_at timestamptz,
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id)
);
create index work_account on access.work (area_id, account_id);
create index work_unit on access.work (area_id, unit_id);

-- A sign-in is a row; ending it is the row's end. The cookie holds the token, the row its hash.
create table access.sign_in (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    token_hash bytea not null unique,
    signed_in_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);

create procedure sec.guard_access(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy read_by_the_door on %s for select to holdepunkt_owner using (true)', guarded);
    execute format($p$create policy added on %s for insert to holdepunkt_app
        with check (area_id = (select sec.area()) and (select sec.system_may('access', 'write')))$p$, guarded);
    execute format($p$create policy changed on %s for update to holdepunkt_app
        using (area_id = (select sec.area()) and (select sec.system_may('access', 'write')))$p$, guarded);
    execute format('grant select, insert, update on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_access(regclass) from public;
call sec.guard_access('access.account');
call sec.guard_access('access.work');
call sec.guard_access('access.sign_in');

-- Those who work here are known to all who are signed in here; a person's account only to herself.
create policy seen on access.account for select to holdepunkt_app using (area_id = (select sec.area())
    and (person_id is null or id = (select sec.actor()) or (select sec.system_may('access', 'see'))));
create policy seen on access.work for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on access.sign_in for select to holdepunkt_app using (area_id = (select sec.area())
    and (account_id = (select sec.actor()) or (select sec.system_may('access', 'see'))));

-- Before anyone is signed in there is no area: these four are all that may be asked then.
create policy begun_by_the_door on access.sign_in for insert to holdepunkt_owner with check (true);
create policy renewed_by_the_door on access.sign_in for update to holdepunkt_owner using (true);

create function access.begin_sign_in(given_issuer text, given_subject bytea, token bytea, seen timestamptz, lasts interval)
    returns boolean language plpgsql volatile security definer set search_path = pg_catalog, access
as $$
#variable_conflict use_column
declare
    who access.account;
begin
    select a.* into who from access.account a where a.issuer = given_issuer and a.subject_hash = given_subject order by a.opened_at limit 1;
    if who.id is null then return false; end if;
    insert into access.sign_in (area_id, id, account_id, token_hash, signed_in_at, seen_at, ends_at)
    values (who.area_id, gen_random_uuid(), who.id, sha256(token), seen, now(), now() + lasts);
    return true;
end $$;

create function access.viewer(token bytea, staff_idle interval, person_idle interval)
    returns table (area_id uuid, account_id uuid, name text, person_id uuid, language text, session_id uuid, signed_in_at timestamptz, works jsonb)
    language plpgsql volatile security definer set search_path = pg_catalog, access, directory
as $$
#variable_conflict use_column
begin
    return query
    select s.area_id, a.id, a.name, a.person_id, a.language, s.id, s.signed_in_at,
           coalesce((select jsonb_agg(jsonb_build_object('unit', w.unit_id, 'name', u.name, 'role', w.role) order by w.begins_at, w.role)
                       from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                      where w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())), '[]'::jsonb)
      from access.sign_in s join access.account a on a.area_id = s.area_id and a.id = s.account_id
     where s.token_hash = sha256(token) and s.ends_at > now()
       and s.seen_at > now() - case when a.person_id is null then staff_idle else person_idle end
       and (a.person_id is not null or s.signed_in_at > now() - interval '10 hours');
    -- Once a minute is enough to know that she is still there, and spares a write on every page.
    if found then
        update access.sign_in s set seen_at = now() where s.token_hash = sha256(token) and s.seen_at < now() - interval '1 minute';
    end if;
end $$;

create function access.end_sign_in(token bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, access
as $$ update access.sign_in set ends_at = least(ends_at, now()) where token_hash = sha256(token) $$;

create policy read_by_the_door on directory.unit for select to holdepunkt_owner using (true);
revoke execute on function access.begin_sign_in(text, bytea, bytea, timestamptz, interval), access.viewer(bytea, interval, interval), access.end_sign_in(bytea) from public;
grant execute on function access.begin_sign_in(text, bytea, bytea, timestamptz, interval), access.viewer(bytea, interval, interval), access.end_sign_in(bytea) to holdepunkt_app;
