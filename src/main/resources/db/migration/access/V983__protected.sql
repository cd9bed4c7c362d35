-- Some who work here are shown to persons by their role. An administrator of their organisation says so, and says so no longer.
create table access.protection (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    set_by uuid not null,
    set_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create table access.protection_end (
    area_id uuid not null,
    id uuid not null,
    protection_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, protection_id) references access.protection (area_id, id)
);
create unique index protection_end_once on access.protection_end (area_id, protection_id);
call sec.guard_access('access.protection');
call sec.guard_access('access.protection_end');
create policy seen on access.protection for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on access.protection_end for select to holdepunkt_app using (area_id = (select sec.area()));

-- What the rows say stands on the account too, so that every page asks one column. Nothing but these rows writes it.
create function access.shown_as_the_rows_say() returns trigger
    language plpgsql
as $$
declare
    who uuid;
begin
    if tg_table_name = 'protection' then
        who := new.account_id;
    else
        select p.account_id into who from access.protection p where p.area_id = new.area_id and p.id = new.protection_id;
    end if;
    update access.account a set shown_by_role = exists (select from access.protection p where p.area_id = a.area_id and p.account_id = a.id
            and not exists (select from access.protection_end e where e.area_id = p.area_id and e.protection_id = p.id))
     where a.area_id = new.area_id and a.id = who;
    return null;
end $$;
revoke execute on function access.shown_as_the_rows_say() from public;
create trigger shown_as_the_rows_say after insert on access.protection for each row execute function access.shown_as_the_rows_say();
create trigger shown_as_the_rows_say after insert on access.protection_end for each row execute function access.shown_as_the_rows_say();
