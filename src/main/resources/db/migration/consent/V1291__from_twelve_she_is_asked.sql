-- R32, law.md L16: at 12 as at 16 and 18. Before that day parents are as a rule told what they need; from it she may say that they are not told all, so
-- that what stood about her before stops, and whoever is written down as her guardian anew is so after she was asked.
create or replace function consent.shared_before_she_came_of_age(today date) returns table (person_id uuid, cause uuid)
    language sql stable set search_path = pg_catalog, consent, people
as $$
    select distinct o.person_id, o.cause
      from people.opening o
      join people.person p on p.area_id = o.area_id and p.id = o.person_id and p.born_on is not null
      left join consent.consent s on s.area_id = o.area_id and s.cause = o.cause
      cross join unnest(array[12, 16, 18]) years
     where (s.ground in ('shared', 'kin') or o.ground in ('on_behalf', 'guardian'))
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()) and p.born_on + make_interval(years => years) <= today
       and coalesce(s.given_at, o.begins_at) < (p.born_on + make_interval(years => years)) at time zone 'Europe/Oslo'
$$;

-- The day she was asked, and did not say no.
alter table consent.mandate add column asked_her_on date check (asked_her_on <= (given_at at time zone 'Europe/Oslo')::date);
create function consent.asked_from_twelve() returns trigger
    language plpgsql set search_path = pg_catalog, people
as $$
begin
    if new.kind = 'guardian' and new.asked_her_on is null and exists (select from people.person p where p.area_id = new.area_id and p.id = new.person_id
            and current_date >= p.born_on + interval '12 years' and current_date < p.born_on + interval '16 years') then
        raise exception 'from twelve she is asked' using errcode = '23514', constraint = 'asked_from_twelve';
    end if;
    return new;
end $$;
revoke execute on function consent.asked_from_twelve() from public;
create trigger asked_from_twelve before insert on consent.mandate for each row execute function consent.asked_from_twelve();
