-- A passkey added by whoever came in by a code: it opens what a code opens, and nothing more. Only its public half is here.
create table wayin.passkey (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    credential text not null,
    public_half text not null,
    added_by uuid not null default sec.actor(),
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index passkey_credential on wayin.passkey (credential);
create index passkey_person on wayin.passkey (area_id, person_id);
call sec.guard('wayin.passkey', 'way_in', 'way_in');
create policy read_by_the_door on wayin.passkey for select to holdepunkt_owner using (true);
-- A helper gives codes, never a passkey: only the account that came in for her adds one.
alter policy added on wayin.passkey with check (area_id = (select sec.area()) and added_by = (select sec.actor()) and person_id in (select sec.opened('next', 'write'))
    and person_id in (select a.by_code_for from access.account a where a.area_id = (select sec.area()) and a.id = (select sec.actor())));

create table wayin.passkey_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passkey_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, passkey_id, person_id) references wayin.passkey (area_id, id, person_id)
);
create unique index passkey_end_once on wayin.passkey_end (area_id, passkey_id);
call sec.guard('wayin.passkey_end', 'way_in', 'way_in');
create policy read_by_the_door on wayin.passkey_end for select to holdepunkt_owner using (true);

-- Each use, with the counter the device showed: one that does not grow was copied.
create table wayin.passkey_use (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passkey_id uuid not null,
    counter bigint not null,
    challenge text not null,
    used_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, passkey_id, person_id) references wayin.passkey (area_id, id, person_id)
);
create unique index passkey_use_once on wayin.passkey_use (area_id, passkey_id, challenge);
call sec.guard('wayin.passkey_use', 'way_in', 'way_in');
revoke insert on wayin.passkey_use from holdepunkt_app;
create policy used_by_the_door on wayin.passkey_use to holdepunkt_owner using (true) with check (true);

create function wayin.passkey_of(given text) returns table (area uuid, person uuid, passkey uuid, public_half text, counter bigint)
    language sql stable security definer set search_path = pg_catalog, wayin
as $$
    select p.area_id, p.person_id, p.id, p.public_half,
           coalesce((select max(u.counter) from wayin.passkey_use u where u.area_id = p.area_id and u.passkey_id = p.id), 0)
      from wayin.passkey p
     where p.credential = given and people.death_stands(p.area_id, p.person_id) is null
       and not exists (select from wayin.passkey_end e where e.area_id = p.area_id and e.passkey_id = p.id)
$$;

-- Once for each question that was asked: an answer that is sent again opens nothing.
create function wayin.use_passkey(of_area uuid, of_passkey uuid, shown bigint, answered text) returns uuid
    language sql volatile security definer set search_path = pg_catalog, wayin
as $$
    insert into wayin.passkey_use (area_id, id, person_id, passkey_id, counter, challenge)
    select p.area_id, gen_random_uuid(), p.person_id, p.id, shown, answered from wayin.passkey p where p.area_id = of_area and p.id = of_passkey
    on conflict do nothing returning id
$$;
revoke execute on function wayin.passkey_of(text), wayin.use_passkey(uuid, uuid, bigint, text) from public;
grant execute on function wayin.passkey_of(text), wayin.use_passkey(uuid, uuid, bigint, text) to holdepunkt_app;
