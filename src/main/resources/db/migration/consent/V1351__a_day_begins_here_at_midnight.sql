-- The database counts in UTC; a birthday begins at midnight in Norway, for the form and for the wall alike.
create or replace function consent.asked_from_twelve() returns trigger
    language plpgsql set search_path = pg_catalog, people
as $$
begin
    if new.kind = 'guardian' and new.asked_her_on is null and exists (select from people.person p where p.area_id = new.area_id and p.id = new.person_id
            and (now() at time zone 'Europe/Oslo')::date >= p.born_on + interval '12 years'
            and (now() at time zone 'Europe/Oslo')::date < p.born_on + interval '16 years') then
        raise exception 'from twelve she is asked' using errcode = '23514', constraint = 'asked_from_twelve';
    end if;
    return new;
end $$;
