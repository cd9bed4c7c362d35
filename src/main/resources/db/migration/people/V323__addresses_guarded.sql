-- R11: about whom no place is written down any more, whoever is writing: what is kept as text is read by others later.
create function people.addresses_guarded() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, people, sec
as $$
    select coalesce(array_agg(g.person_id), '{}'::uuid[]) from people.address_guard g
     where g.area_id = (select sec.area()) and not exists (select from people.address_guard_end e where e.area_id = g.area_id and e.guard_id = g.id)
$$;
revoke execute on function people.addresses_guarded() from public;
grant execute on function people.addresses_guarded() to holdepunkt_app;
