-- The same as before, and which human it is: the account the other parts are tied to, and for a code, her own page's where she has one. What is counted
-- is counted by it, so that more parts are no more tries.
drop function access.viewer(bytea, interval, interval);
create function access.viewer(token bytea, staff_idle interval, person_idle interval)
    returns table (area_id uuid, account_id uuid, name text, person_id uuid, language text, session_id uuid, signed_in_at timestamptz, works jsonb,
                   by_code_for uuid, ends_at timestamptz, human uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, access, directory
as $$
#variable_conflict use_column
begin
    return query
    select s.area_id, a.id, a.name, a.person_id, a.language, s.id, s.signed_in_at,
           coalesce((select jsonb_agg(jsonb_build_object('unit', w.unit_id, 'name', u.name, 'role', w.role) order by w.begins_at, w.role)
                       from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                      where w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())), '[]'::jsonb),
           a.by_code_for, case when a.person_id is null and a.by_code_for is null then least(s.ends_at, s.signed_in_at + interval '10 hours') else s.ends_at end,
           coalesce(a.same_as, (select own.id from access.account own where own.area_id = a.area_id and own.person_id = a.by_code_for), a.id)
      from access.sign_in s join access.account a on a.area_id = s.area_id and a.id = s.account_id
     where s.token_hash = sha256(token) and s.ends_at > now()
       and (a.by_code_for is not null or s.seen_at > now() - case when a.person_id is null then staff_idle else person_idle end)
       and (a.person_id is not null or a.by_code_for is not null or s.signed_in_at > now() - interval '10 hours');
    -- Once a minute is enough to know that she is still there, and spares a write on every page.
    if found then
        update access.sign_in s set seen_at = now() where s.token_hash = sha256(token) and s.seen_at < now() - interval '1 minute';
    end if;
end $$;
revoke execute on function access.viewer(bytea, interval, interval) from public;
grant execute on function access.viewer(bytea, interval, interval) to holdepunkt_app;
