-- What she shared of her notebook stops on the day she turns 12, as on the days she turns 16 and 18: V1291 had left it out.
create or replace function consent.shared_before_she_came_of_age(today date) returns table (person_id uuid, cause uuid)
    language sql stable set search_path = pg_catalog, consent, people
as $$
    select distinct o.person_id, o.cause
      from people.opening o
      join people.person p on p.area_id = o.area_id and p.id = o.person_id and p.born_on is not null
      left join consent.consent s on s.area_id = o.area_id and s.cause = o.cause
      cross join unnest(array[12, 16, 18]) years
     where (s.ground in ('shared', 'kin', 'diary_reader') or o.ground in ('on_behalf', 'guardian'))
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()) and p.born_on + make_interval(years => years) <= today
       and coalesce(s.given_at, o.begins_at) < (p.born_on + make_interval(years => years)) at time zone 'Europe/Oslo'
$$;
