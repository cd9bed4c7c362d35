create schema people;
grant usage on schema people to holdepunkt_app;

create table people.person (
    area_id uuid not null,
    id uuid not null,
    name text not null check (length(name) between 1 and 120),
    called text not null check (length(called) between 1 and 60),
    birth_number_hash bytea,
    born int check (born between 1900 and 2100),
    language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
    entered_at timestamptz not null default now(),
    version bigint not null default 0,
    primary key (area_id, id)
);
create unique index person_birth_number on people.person (area_id, birth_number_hash);

-- Who may open whom: a ground is a row, written in the transaction of the consent, nomination, seat or tie that gives it.
-- Both walls read only this. Taking back is one update by cause.
create table people.opening (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    holder_id uuid,
    unit_id uuid,
    ground text not null,
    data_class text not null,
    cause uuid not null,
    begins_at timestamptz not null default now(),
    ends_at timestamptz,
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    check ((holder_id is null) <> (unit_id is null))
);
create index opening_by_holder on people.opening (area_id, holder_id, person_id) where holder_id is not null;
create index opening_by_unit on people.opening (area_id, unit_id, person_id) where unit_id is not null;
create index opening_by_person on people.opening (area_id, person_id);
create index opening_by_cause on people.opening (area_id, cause);

-- The persons this viewer may open for a class and an action, now. When the door opened one person, no other is ever in it.
create function sec.opened(wanted_class text, wanted_action text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, people rows 20
as $$
    select o.person_id
      from sec.claims() c
      join people.opening o on o.area_id = c.area and (o.holder_id = c.actor or o.unit_id = any (c.units))
      join sec.policy_line p on p.ground = o.ground and p.data_class = o.data_class and p.action = wanted_action
     where o.data_class = wanted_class
       and (c.person is null or o.person_id = c.person)
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
$$;
revoke execute on function sec.opened(text, text) from public;
grant execute on function sec.opened(text, text) to holdepunkt_app;

-- A system actor's own lines in the policy: ground 'system:<name>'.
create function sec.system_may(wanted_class text, wanted_action text) returns boolean
    language sql stable security definer set search_path = pg_catalog, sec
as $$
    select exists (select from sec.claims() c join sec.policy_line p on p.ground = 'system:' || c.system
                    where p.data_class = wanted_class and p.action = wanted_action)
$$;
revoke execute on function sec.system_may(text, text) from public;
grant execute on function sec.system_may(text, text) to holdepunkt_app;

-- One call for a module's table about persons: row-level security on and forced, one policy for each command.
-- reads: the class to see it. writes: the class to insert and update it. Rows are never deleted by the application.
create procedure sec.guard(guarded regclass, reads text, writes text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($p$create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area())
        and (person_id in (select sec.opened(%L, 'see')) or (select sec.system_may(%L, 'see'))))$p$, guarded, reads, reads);
    execute format($p$create policy added on %s for insert to holdepunkt_app with check (area_id = (select sec.area())
        and (person_id in (select sec.opened(%L, 'write')) or (select sec.system_may(%L, 'write'))))$p$, guarded, writes, writes);
    execute format($p$create policy changed on %s for update to holdepunkt_app using (area_id = (select sec.area())
        and (person_id in (select sec.opened(%L, 'write')) or (select sec.system_may(%L, 'write'))))$p$, guarded, writes, writes);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard(regclass, text, text) from public;

alter table people.person enable row level security;
alter table people.person force row level security;
create policy seen on people.person for select to holdepunkt_app using (area_id = (select sec.area())
    and (id in (select sec.opened('identity', 'see')) or (select sec.system_may('identity', 'see'))));
create policy added on people.person for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and (select sec.system_may('identity', 'write')));
create policy changed on people.person for update to holdepunkt_app using (area_id = (select sec.area())
    and (id in (select sec.opened('identity', 'write')) or (select sec.system_may('identity', 'write'))));
grant select, insert, update on people.person to holdepunkt_app;

alter table people.opening enable row level security;
alter table people.opening force row level security;
-- The owner's definer function reads it for everyone; the application sees its own rows, and those of persons whose sharing it may see.
create policy read_by_the_wall on people.opening for select to holdepunkt_owner using (true);
create policy seen on people.opening for select to holdepunkt_app using (area_id = (select sec.area())
    and (holder_id = (select sec.actor()) or person_id in (select sec.opened('sharing', 'see')) or (select sec.system_may('sharing', 'see'))));
create policy added on people.opening for insert to holdepunkt_app with check (area_id = (select sec.area())
    and (person_id in (select sec.opened('sharing', 'write')) or (select sec.system_may('sharing', 'write'))));
create policy changed on people.opening for update to holdepunkt_app using (area_id = (select sec.area())
    and (person_id in (select sec.opened('sharing', 'write')) or (select sec.system_may('sharing', 'write'))));
grant select, insert, update on people.opening to holdepunkt_app;
