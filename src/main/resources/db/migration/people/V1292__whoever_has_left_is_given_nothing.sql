-- She shares with somebody in the very moment their work ends: whichever is written last, nothing opens. Whoever has worked here and does so no more is
-- given nothing; and what is given waits for an end that is under way, so that it sees it. Such a row is left out and not refused: her yes stands as she said it.
create function people.still_works_here() returns trigger
    language plpgsql volatile set search_path = pg_catalog, access
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.area_id || ':work', 7));
    if exists (select from access.work w where w.area_id = new.area_id and w.account_id = new.holder_id and w.ends_at <= clock_timestamp())
            and not exists (select from access.work w where w.area_id = new.area_id and w.account_id = new.holder_id
                               and (w.ends_at is null or w.ends_at > clock_timestamp())) then
        return null;
    end if;
    return new;
end $$;
revoke execute on function people.still_works_here() from public;
create trigger still_works_here before insert on people.opening for each row when (new.holder_id is not null) execute function people.still_works_here();
