-- Two findings that say the same are joined: one stands, the other is off the map, and what was said, pointed and voted about it goes with the one that stands.
create table improvement.factor_join (
    area_id uuid not null,
    id uuid not null,
    map_id uuid not null,
    kept uuid not null,
    gone uuid not null,
    joined_by uuid not null,
    joined_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, map_id) references improvement.factor_map (area_id, id),
    foreign key (area_id, joined_by) references access.account (area_id, id),
    check (kept <> gone)
);
-- What is gone never comes back, so that following the joins ends.
create unique index factor_join_gone on improvement.factor_join (area_id, gone);
call sec.guard_improvement('improvement.factor_join', 'joined_by');
create policy seen_by_the_box on improvement.factor_join for select to holdepunkt_owner using (true);

create function improvement.finding_now(part uuid) returns uuid language sql stable set search_path = pg_catalog, improvement, sec
as $$
    with recursive now(id, step) as (
        select part, 0
        union all
        select j.kept, now.step + 1 from now join improvement.factor_join j on j.area_id = (select sec.area()) and j.gone = now.id)
    select id from now order by step desc limit 1
$$;
revoke execute on function improvement.finding_now(uuid) from public;
grant execute on function improvement.finding_now(uuid) to holdepunkt_app;

-- Whoever voted for both has voted once for the one that stands.
create or replace function improvement.factor_votes(of_round uuid) returns table (finding uuid, votes bigint)
    language sql stable security definer set search_path = pg_catalog, improvement, sec
as $$
    select f.one, count(*)
      from (select distinct on (b.voter) b.findings from improvement.factor_ballot b
             where b.area_id = (select sec.area()) and b.round_id = of_round order by b.voter, b.number desc) latest
     cross join lateral (select distinct improvement.finding_now(each) as one from unnest(latest.findings) as each) f
     where exists (select from improvement.factor_round_closing c where c.area_id = (select sec.area()) and c.round_id = of_round)
     group by f.one
$$;
