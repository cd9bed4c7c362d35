-- What a death that was undone held back: shown to the one who undid it, and sent by nobody.
create policy read_by_the_act on notices.notice for select to holdepunkt_owner using (true);
create policy read_by_the_act on notices.sending for select to holdepunkt_owner using (true);
create policy read_by_the_act on notices.failure for select to holdepunkt_owner using (true);

create function notices.held_back(of_person uuid) returns table (kind text, account_id uuid, made_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, notices, people, sec rows 20
as $$
    select n.kind, n.account_id, n.made_at from notices.notice n
     where n.area_id = (select sec.area()) and n.person_id = of_person and of_person in (select sec.opened('passing', 'see'))
       and not exists (select from notices.sending s where s.area_id = n.area_id and s.notice_id = n.id)
       and not exists (select from notices.failure f where f.area_id = n.area_id and f.notice_id = n.id and f.reason <> 'refused')
       and people.held_back(n.area_id, n.person_id, n.made_at)
     order by n.made_at
$$;
revoke execute on function notices.held_back(uuid) from public;
grant execute on function notices.held_back(uuid) to holdepunkt_app;
