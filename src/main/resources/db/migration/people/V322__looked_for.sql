-- R6: each try to find her, and that she was heard from. Seen with what she wrote for the day she is gone.
create table people.looked_for (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    how bytea not null,
    tried_on date not null,
    tried_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index looked_for_person on people.looked_for (area_id, person_id, said_at desc);
create table people.heard_from (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index heard_from_person on people.heard_from (area_id, person_id, said_at desc);
call sec.guard('people.looked_for', 'if_gone', 'stay');
call sec.guard('people.heard_from', 'if_gone', 'stay');

-- What she had asked to have erased is erased also after her death.
create or replace function sec.gone() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, sec, people
as $$
    select case when c.system in ('insight', 'erasing', 'contacts', 'intake') then '{}'::uuid[] else
               coalesce((select array_agg(p.person_id) from people.passing_confirmed p
                          where p.area_id = c.area
                            and not exists (select from people.passing_undone u where u.area_id = p.area_id and u.passing_id = p.passing_id)), '{}'::uuid[]) end
      from sec.claims() c
$$;
