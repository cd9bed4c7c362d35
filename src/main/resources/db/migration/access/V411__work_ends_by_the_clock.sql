-- now() is when a transaction began. One that waited for another's end of work must see that end, so both rules ask the clock itself.
create or replace function access.a_contact_works_there() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access
as $$
begin
    perform from access.work w where w.area_id = new.area_id and w.account_id = new.account_id and w.unit_id = new.unit_id
        and w.begins_at <= clock_timestamp() and (w.ends_at is null or w.ends_at > clock_timestamp()) for share;
    if not found then
        raise exception 'a fixed contact works at the unit behind the tie' using errcode = '23514', constraint = 'a_contact_works_there';
    end if;
    return new;
end $$;

create or replace function access.no_tie_is_left_behind() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access, people
as $$
begin
    if new.ends_at is not null and new.ends_at <= clock_timestamp()
       and not exists (select from access.work w where w.area_id = new.area_id and w.account_id = new.account_id and w.unit_id = new.unit_id
                        and w.begins_at <= clock_timestamp() and (w.ends_at is null or w.ends_at > clock_timestamp()))
       and exists (select from people.contact_tie t where t.area_id = new.area_id and t.account_id = new.account_id and t.unit_id = new.unit_id
                    and not exists (select from people.tie_end e where e.area_id = t.area_id and e.tie_id = t.id)) then
        raise exception 'somebody must stand in when a fixed contact leaves' using errcode = '23514', constraint = 'no_tie_is_left_behind';
    end if;
    return null;
end $$;
