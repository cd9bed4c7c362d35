-- Whether her own place still is to be answered in: nothing of hers that counts is there, no form, no talk and no no, and the last day has not been.
create function feedback.waits_for_her(of_area uuid, of_mirror uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, feedback
as $$
    select of_area = (select sec.area()) and exists (select from feedback.mirror m where m.area_id = of_area and m.id = of_mirror
                      and (now() at time zone 'Europe/Oslo')::date <= feedback.answers_until(m.area_id, m.id)
                      and not exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.side = 'person' and a.moment = 'after'
                             and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)))
$$;
revoke execute on function feedback.waits_for_her(uuid, uuid) from public;
grant execute on function feedback.waits_for_her(uuid, uuid) to holdepunkt_app;
