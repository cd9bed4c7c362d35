-- R16: that what was hers alone was shredded on the day the act had set. Written by what erases, once for each death that stands.
create table rights.after_death (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    passing_id uuid not null,
    shredded_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, passing_id, person_id) references people.passing (area_id, id, person_id)
);
create unique index after_death_once on rights.after_death (area_id, passing_id);
create index after_death_person on rights.after_death (area_id, person_id);
call sec.guard('rights.after_death', 'passing', 'rights');
alter policy added on rights.after_death with check (area_id = (select sec.area()) and (select sec.system_may('rights', 'write')) and person_id <> all ((select sec.gone())::uuid[]));
create policy read_by_the_act on rights.after_death for select to holdepunkt_owner using (true);

-- Whose day has come. Whoever takes a report back holds the same lock: either it was taken back and nothing happens, or it comes too late.
create function rights.due_after_death(today date) returns table (who uuid, of_passing uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, rights, people, sec rows 10
as $$
declare
    here uuid := sec.area();
    one record;
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    for one in select c.person_id, c.passing_id from people.passing_confirmed c
                where c.area_id = here and c.shred_on <= today
                  and not exists (select from people.passing_undone u where u.area_id = c.area_id and u.passing_id = c.passing_id)
                  and not exists (select from rights.after_death d where d.area_id = c.area_id and d.passing_id = c.passing_id)
    loop
        perform pg_advisory_xact_lock(hashtextextended(here::text || one.person_id::text, 16));
        if people.death_stands(here, one.person_id) = one.passing_id then
            who := one.person_id;
            of_passing := one.passing_id;
            return next;
        end if;
    end loop;
end $$;
revoke execute on function rights.due_after_death(date) from public;
grant execute on function rights.due_after_death(date) to holdepunkt_app;

-- Whom she lets be called and what nobody else shall know of are hers alone too, and go with the rest of it.
do $$
declare
    one text;
begin
    foreach one in array array['people.quiet_thing', 'people.quiet_thing_end', 'people.crisis_name', 'people.crisis_name_end'] loop
        execute format('create policy found_to_erase on %s for select to holdepunkt_owner using (true)', one);
        execute format('create policy erased on %s for delete to holdepunkt_owner using (true)', one);
    end loop;
end $$;

create or replace function rights.erase_hers(of_person uuid, written_before timestamptz) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, sec
as $$
declare
    here uuid := sec.area();
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    delete from meetings.release_end e using meetings.release r where r.area_id = here and r.person_id = of_person and r.released_at <= written_before
       and e.area_id = here and e.release_id = r.id;
    delete from meetings.release where area_id = here and person_id = of_person and released_at <= written_before;
    delete from meetings.preparation_line where area_id = here and person_id = of_person and written_at <= written_before;
    delete from promises.own_promise_showing_end e using promises.own_promise_showing s where s.area_id = here and s.person_id = of_person and s.shown_at <= written_before
       and e.area_id = here and e.showing_id = s.id;
    delete from promises.own_promise_showing where area_id = here and person_id = of_person and shown_at <= written_before;
    delete from promises.own_promise_mark m using promises.own_promise p where p.area_id = here and p.person_id = of_person and p.made_at <= written_before
       and m.area_id = here and m.own_promise_id = p.id;
    delete from promises.own_promise where area_id = here and person_id = of_person and made_at <= written_before;
    delete from people.if_gone where area_id = here and person_id = of_person and written_at <= written_before;
    delete from rights.remark where area_id = here and person_id = of_person and written_at <= written_before;
    delete from people.quiet_thing_end e using people.quiet_thing q where q.area_id = here and q.person_id = of_person and q.added_at <= written_before
       and e.area_id = here and e.quiet_thing_id = q.id;
    delete from people.quiet_thing where area_id = here and person_id = of_person and added_at <= written_before;
    delete from people.crisis_name_end e using people.crisis_name c where c.area_id = here and c.person_id = of_person and c.added_at <= written_before
       and e.area_id = here and e.crisis_name_id = c.id;
    delete from people.crisis_name where area_id = here and person_id = of_person and added_at <= written_before;
end $$;
