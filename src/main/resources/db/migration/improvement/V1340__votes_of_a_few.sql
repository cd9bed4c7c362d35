-- How the votes of a few fell says how each voted: it is told of as many as any number is.
create policy read_by_the_box on insight.small_limit for select to holdepunkt_owner using (true);
create or replace function improvement.factor_votes(of_round uuid) returns table (finding uuid, votes bigint)
    language sql stable security definer set search_path = pg_catalog, improvement, sec
as $$
    select f.one, count(*)
      from (select distinct on (b.voter) b.findings from improvement.factor_ballot b
             where b.area_id = (select sec.area()) and b.round_id = of_round order by b.voter, b.number desc) latest
     cross join lateral (select distinct improvement.finding_now(each) as one from unnest(latest.findings) as each) f
     where exists (select from improvement.factor_round_closing c where c.area_id = (select sec.area()) and c.round_id = of_round)
       and improvement.factor_voters(of_round) >= coalesce((select l.k from insight.small_limit l where l.area_id = (select sec.area()) order by l.set_at desc limit 1), 5)
     group by f.one
$$;
