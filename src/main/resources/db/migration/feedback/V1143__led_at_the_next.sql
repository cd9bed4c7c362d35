-- Which meeting the ten minutes are at: the one they were named for, while that is to be held; else the first one after they were named.
create function feedback.led_at(area uuid, reflection uuid) returns uuid language sql stable set search_path = pg_catalog, feedback, meetings
as $$
    select m.id from feedback.reflection r join meetings.meeting m on m.area_id = r.area_id and m.person_id = r.person_id
     where r.area_id = area and r.id = reflection and (m.id = r.meeting_id or m.begins_at > r.named_at)
       and not exists (select from meetings.cancellation c where c.area_id = m.area_id and c.meeting_id = m.id)
     order by m.id is distinct from r.meeting_id, m.begins_at limit 1
$$;
grant execute on function feedback.led_at(uuid, uuid) to holdepunkt_app;
