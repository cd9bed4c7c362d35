-- The notebook. Everything in it is sealed, each row with a key of its own; what stands plain are ids and the moment a row came here. Rows are only added:
-- a page is its versions, and what nobody has followed on is what it says now. Only what erases takes rows out, and never reads them.
create schema diary;
grant usage on schema diary to holdepunkt_app;

-- As for every table about a person, and what erases may take its rows out. A new table of the notebook calls this and needs nothing more: its rows go
-- with all of it, and those with an entry_id go with that entry.
create procedure diary.guard(guarded regclass, reads text, writes text)
    language plpgsql
as $$
begin
    call sec.guard(guarded, reads, writes);
    execute format('create policy found_to_erase on %s for select to holdepunkt_owner using (true)', guarded);
    execute format('create policy erased on %s for delete to holdepunkt_owner using (true)', guarded);
end $$;
revoke execute on procedure diary.guard(regclass, text, text) from public;

-- A page. Its id is made by whoever writes it, a phone without network too.
create table diary.entry (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index entry_person on diary.entry (area_id, person_id, received_at desc);
call diary.guard('diary.entry', 'diary', 'diary');

-- What the page says, as it was written this time. follows: the version it was written from; two that follow the same one are both kept.
create table diary.version (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    follows uuid,
    sealed bytea not null,
    by_account uuid not null default sec.actor(),
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, entry_id),
    unique (area_id, id, person_id),
    foreign key (area_id, entry_id, person_id) references diary.entry (area_id, id, person_id),
    foreign key (area_id, follows, entry_id) references diary.version (area_id, id, entry_id)
);
create index version_entry on diary.version (area_id, entry_id, received_at);
create index version_follows on diary.version (area_id, follows);
call diary.guard('diary.version', 'diary', 'diary');

-- One of two versions she has let go: the other is the page.
create table diary.set_aside (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    version_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, version_id, entry_id) references diary.version (area_id, id, entry_id),
    foreign key (area_id, entry_id, person_id) references diary.entry (area_id, id, person_id)
);
create unique index set_aside_once on diary.set_aside (area_id, version_id);
create index set_aside_entry on diary.set_aside (area_id, entry_id);
call diary.guard('diary.set_aside', 'diary', 'diary');

create table diary.attachment (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    kind text not null check (kind in ('photo', 'voice')),
    sealed bytea not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, entry_id, person_id) references diary.entry (area_id, id, person_id)
);
create index attachment_entry on diary.attachment (area_id, entry_id);
call diary.guard('diary.attachment', 'diary', 'diary');

-- What is half written, of a page or of one that will be: entry_id is the id it will have, so that its key goes when the page is erased. Emptied when the
-- page is kept.
create table diary.draft (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    sealed bytea,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index draft_one on diary.draft (area_id, person_id, entry_id) where sealed is not null;
call diary.guard('diary.draft', 'diary', 'diary');
grant update (sealed, received_at) on diary.draft to holdepunkt_app;

-- What she wants, in her words, changed whenever she likes; what happened on the way, in her words too; and that she put it down.
create table diary.goal (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index goal_person on diary.goal (area_id, person_id);
call diary.guard('diary.goal', 'diary', 'diary');

create table diary.goal_version (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    goal_id uuid not null,
    sealed bytea not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, goal_id, person_id) references diary.goal (area_id, id, person_id)
);
create index goal_version_goal on diary.goal_version (area_id, goal_id, received_at desc);
call diary.guard('diary.goal_version', 'diary', 'diary');

create table diary.goal_event (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    goal_id uuid not null,
    sealed bytea not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, goal_id, person_id) references diary.goal (area_id, id, person_id)
);
create index goal_event_goal on diary.goal_event (area_id, goal_id, received_at);
call diary.guard('diary.goal_event', 'diary', 'diary');

create table diary.goal_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    goal_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, goal_id, person_id) references diary.goal (area_id, id, person_id)
);
create unique index goal_end_once on diary.goal_end (area_id, goal_id);
call diary.guard('diary.goal_end', 'diary', 'diary');

-- What she has asked to see over time, or that she wants no such view. The latest holds; none is no.
create table diary.over_choice (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    sealed bytea not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index over_choice_person on diary.over_choice (area_id, person_id, received_at desc);
call diary.guard('diary.over_choice', 'diary', 'diary');

-- She asks to have a page erased, or all of it, and may regret it for ten minutes. of_entry null: all of it. No reference to the page, which will be gone.
create table diary.deletion (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    of_entry uuid,
    asked_at timestamptz not null default clock_timestamp(),
    regret_until timestamptz not null,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index deletion_person on diary.deletion (area_id, person_id);
create index deletion_due on diary.deletion (area_id, regret_until);
call sec.guard('diary.deletion', 'diary', 'diary');

create table diary.deletion_regret (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    deletion_id uuid not null,
    regretted_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, deletion_id, person_id) references diary.deletion (area_id, id, person_id)
);
create unique index deletion_regret_once on diary.deletion_regret (area_id, deletion_id);
call sec.guard('diary.deletion_regret', 'diary', 'diary');

create table diary.deletion_done (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    deletion_id uuid not null,
    done_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, deletion_id, person_id) references diary.deletion (area_id, id, person_id)
);
create unique index deletion_done_once on diary.deletion_done (area_id, deletion_id);
call sec.guard('diary.deletion_done', 'diary', 'rights');
alter policy added on diary.deletion_done with check (area_id = (select sec.area()) and (select sec.system_may('rights', 'write')) and person_id <> all ((select sec.gone())::uuid[]));

-- Pages that are erased, so that a phone which had no network meanwhile cannot bring one back. Ids and nothing else.
create table diary.erased_entry (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    erased_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index erased_entry_person on diary.erased_entry (area_id, person_id);
call sec.guard('diary.erased_entry', 'diary', 'rights');
alter policy added on diary.erased_entry with check (false);
create policy kept_by_what_erases on diary.erased_entry to holdepunkt_owner using (true) with check (true);

-- What is asked for and due. What erases sees when and which, and of the notebook nothing else.
create policy read_by_what_erases on diary.deletion for select to holdepunkt_owner using (true);
create policy read_by_what_erases on diary.deletion_regret for select to holdepunkt_owner using (true);
create policy read_by_what_erases on diary.deletion_done for select to holdepunkt_owner using (true);
create function diary.deletions_due(moment timestamptz) returns table (deletion uuid, person uuid, entry uuid)
    language plpgsql stable security definer set search_path = pg_catalog, diary, sec rows 10
as $$
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    return query select d.id, d.person_id, d.of_entry from diary.deletion d
        where d.area_id = sec.area() and d.regret_until <= moment
          and not exists (select from diary.deletion_regret r where r.area_id = d.area_id and r.deletion_id = d.id)
          and not exists (select from diary.deletion_done s where s.area_id = d.area_id and s.deletion_id = d.id)
        order by d.asked_at;
end $$;

-- Tables of the notebook, those that are referred to after those that refer to them; with_entry: only those that hang on a page.
create function diary.in_order_of_erasing(with_entry boolean) returns setof regclass
    language plpgsql stable
as $$
declare
    waiting regclass[];
    one regclass;
    before int;
begin
    select array_agg(t.oid::regclass order by t.relname) into waiting from pg_class t
     where t.relnamespace = 'diary'::regnamespace and t.relkind = 'r' and exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'erased')
       and (not with_entry or exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'entry_id' and not a.attisdropped));
    while cardinality(waiting) > 0 loop
        before := cardinality(waiting);
        foreach one in array waiting loop
            if not exists (select from pg_constraint k where k.contype = 'f' and k.confrelid = one and k.conrelid <> one and k.conrelid = any (waiting)) then
                return next one;
                waiting := array_remove(waiting, one);
            end if;
        end loop;
        if cardinality(waiting) = before then raise exception 'tables refer to each other in a circle: %', waiting; end if;
    end loop;
end $$;

-- The sealed rows of a page, whose keys go first.
create function diary.sealed_rows_of(of_person uuid, of_entry uuid) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, diary, sec
as $$
declare
    one regclass;
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    for one in select diary.in_order_of_erasing(true) loop
        return query execute format('select id from %s where area_id = sec.area() and person_id = $1 and entry_id = $2', one) using of_person, of_entry;
    end loop;
end $$;

create function diary.erase_entries(of_person uuid, entries uuid[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, diary, sec
as $$
declare
    one regclass;
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    for one in select diary.in_order_of_erasing(true) loop
        execute format('delete from %s where area_id = sec.area() and person_id = $1 and entry_id = any ($2)', one) using of_person, entries;
    end loop;
    delete from diary.entry where area_id = sec.area() and person_id = of_person and id = any (entries);
    insert into diary.erased_entry (area_id, id, person_id) select sec.area(), e, of_person from unnest(entries) e on conflict do nothing;
end $$;

-- After a restore: the pages whose rows are named among the deleted keys are there again, and go again; of what was half written, only that.
create function diary.erase_again(of_person uuid, sealed_rows uuid[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, diary, sec
as $$
declare
    one regclass;
    those uuid[];
    entries uuid[] := '{}';
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    for one in select t from diary.in_order_of_erasing(true) t where t <> 'diary.draft'::regclass loop
        execute format('select coalesce(array_agg(distinct entry_id), ''{}'') from %s where area_id = sec.area() and person_id = $1 and id = any ($2)', one)
            into those using of_person, sealed_rows;
        entries := entries || those;
    end loop;
    if cardinality(entries) > 0 then perform diary.erase_entries(of_person, entries); end if;
    delete from diary.draft where area_id = sec.area() and person_id = of_person and id = any (sealed_rows);
end $$;

-- All of it, as far as it was there at that moment. Each table says by its own column when a row came: the one that is filled in by the clock.
create function diary.erase_all(of_person uuid, written_before timestamptz) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, diary, sec
as $$
declare
    one regclass;
    came text;
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    insert into diary.erased_entry (area_id, id, person_id)
        select e.area_id, e.id, e.person_id from diary.entry e where e.area_id = sec.area() and e.person_id = of_person and e.received_at <= written_before on conflict do nothing;
    for one in select diary.in_order_of_erasing(false) loop
        select quote_ident(a.attname) into came from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = one and a.atttypid = 'timestamptz'::regtype and pg_get_expr(d.adbin, d.adrelid) = 'clock_timestamp()' order by a.attnum limit 1;
        if came is null then raise exception '% does not say when its rows came', one; end if;
        execute format('delete from %s where area_id = sec.area() and person_id = $1 and %s <= $2', one, came) using of_person, written_before;
    end loop;
end $$;
revoke execute on function diary.deletions_due(timestamptz), diary.in_order_of_erasing(boolean), diary.sealed_rows_of(uuid, uuid), diary.erase_entries(uuid, uuid[]),
    diary.erase_again(uuid, uuid[]), diary.erase_all(uuid, timestamptz) from public;
grant execute on function diary.deletions_due(timestamptz), diary.sealed_rows_of(uuid, uuid), diary.erase_entries(uuid, uuid[]), diary.erase_again(uuid, uuid[]),
    diary.erase_all(uuid, timestamptz) to holdepunkt_app;

-- Those who have a page of their own have the notebook from now on.
alter table people.opening no force row level security;
insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause)
select distinct on (o.area_id, o.person_id, o.holder_id, c) o.area_id, gen_random_uuid(), o.person_id, o.holder_id, 'own', c, o.cause
  from people.opening o cross join unnest(array['diary', 'diary_share']) c
 where o.ground = 'own' and o.data_class = 'quiet' and (o.ends_at is null or o.ends_at > now());
alter table people.opening force row level security;

-- What is hers alone is all of the notebook too: on the day after a death, and when she asks.
do $$
begin
    execute replace(pg_get_functiondef('rights.erase_hers(uuid, timestamptz)'::regprocedure), '    delete from meetings.release_end e using',
        '    perform diary.erase_all(of_person, written_before);' || chr(10) || '    delete from meetings.release_end e using');
end $$;
