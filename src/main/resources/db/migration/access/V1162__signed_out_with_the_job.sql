-- Whoever leaves a job is signed out everywhere in the same transaction. Where they work elsewhere too, they sign in again as what they are now.
create function access.signed_out_with_the_job() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access
as $$
begin
    update access.sign_in set ends_at = least(ends_at, clock_timestamp()) where area_id = new.area_id and account_id = new.account_id;
    return new;
end $$;
revoke execute on function access.signed_out_with_the_job() from public;
create trigger signed_out_with_the_job after insert on access.work_end for each row execute function access.signed_out_with_the_job();
