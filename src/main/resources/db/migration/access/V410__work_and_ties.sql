-- Why someone's work at a unit ended, and who said so. About those who work here, never about a person.
create table access.work_end (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    why text not null check (why in ('quit', 'ill', 'suspended', 'died', 'term_over', 'moved')),
    ended_by uuid not null,
    ended_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id)
);
call sec.guard_access('access.work_end');
create policy seen on access.work_end for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('access', 'see')));

-- Some are shown to persons by their role, not by name.
alter table access.account add column shown_by_role boolean not null default false;

create policy locked_by_the_tie on access.work for update to holdepunkt_owner using (true);

-- A fixed contact is someone who works where the tie says. The row is held, so that a job ending at the same moment is seen by one of the two.
create function access.a_contact_works_there() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access
as $$
begin
    perform from access.work w where w.area_id = new.area_id and w.account_id = new.account_id and w.unit_id = new.unit_id
        and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) for share;
    if not found then
        raise exception 'a fixed contact works at the unit behind the tie' using errcode = '23514', constraint = 'a_contact_works_there';
    end if;
    return new;
end $$;
revoke execute on function access.a_contact_works_there() from public;
create trigger a_contact_works_there before insert on people.contact_tie for each row execute function access.a_contact_works_there();

-- No job ends with a tie left behind: somebody stands in within the same transaction.
create function access.no_tie_is_left_behind() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access, people
as $$
begin
    if new.ends_at is not null and new.ends_at <= now()
       and not exists (select from access.work w where w.area_id = new.area_id and w.account_id = new.account_id and w.unit_id = new.unit_id
                        and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
       and exists (select from people.contact_tie t where t.area_id = new.area_id and t.account_id = new.account_id and t.unit_id = new.unit_id
                    and not exists (select from people.tie_end e where e.area_id = t.area_id and e.tie_id = t.id)) then
        raise exception 'somebody must stand in when a fixed contact leaves' using errcode = '23514', constraint = 'no_tie_is_left_behind';
    end if;
    return null;
end $$;
revoke execute on function access.no_tie_is_left_behind() from public;
create constraint trigger no_tie_is_left_behind after update on access.work deferrable initially deferred
    for each row execute function access.no_tie_is_left_behind();
