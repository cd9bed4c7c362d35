-- Someone without electronic ID comes in by a code, as an account of its own that is nobody's work and not her own page either: what it opens are the
-- few rows given to it. by_code_for says whom it is for. Only she sees that it is there.
alter table access.account add column by_code_for uuid;
alter table access.account add constraint account_by_code_for foreign key (area_id, by_code_for) references people.person (area_id, id);
alter table access.account add constraint account_by_code_is_not_her_own check (by_code_for is null or person_id is null);
create unique index account_by_code_once on access.account (area_id, by_code_for) where by_code_for is not null;
alter policy seen on access.account using (area_id = (select sec.area())
    and (person_id is null and by_code_for is null or id = (select sec.actor()) or by_code_for = (select sec.self()) or (select sec.system_may('access', 'see'))));

-- Whoever has an own page here does not work here by the same account, and neither does a code: the two never meet in one sign-in.
create function access.nobody_is_both() returns trigger
    language plpgsql security definer set search_path = pg_catalog, access
as $$
begin
    if exists (select from access.account a where a.area_id = new.area_id and a.id = new.account_id and (a.person_id is not null or a.by_code_for is not null)) then
        raise exception 'whoever has a page of their own here works by another account' using errcode = '23514', constraint = 'nobody_is_both';
    end if;
    return new;
end $$;
revoke execute on function access.nobody_is_both() from public;
create trigger nobody_is_both before insert or update on access.work for each row execute function access.nobody_is_both();

-- The same as before, and when it ends whatever happens, so that the page can say so in time. A code has no idle limit: it cannot be used again.
drop function access.viewer(bytea, interval, interval);
create function access.viewer(token bytea, staff_idle interval, person_idle interval)
    returns table (area_id uuid, account_id uuid, name text, person_id uuid, language text, session_id uuid, signed_in_at timestamptz, works jsonb,
                   by_code_for uuid, ends_at timestamptz)
    language plpgsql volatile security definer set search_path = pg_catalog, access, directory
as $$
#variable_conflict use_column
begin
    return query
    select s.area_id, a.id, a.name, a.person_id, a.language, s.id, s.signed_in_at,
           coalesce((select jsonb_agg(jsonb_build_object('unit', w.unit_id, 'name', u.name, 'role', w.role) order by w.begins_at, w.role)
                       from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                      where w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())), '[]'::jsonb),
           a.by_code_for, case when a.person_id is null and a.by_code_for is null then least(s.ends_at, s.signed_in_at + interval '10 hours') else s.ends_at end
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
