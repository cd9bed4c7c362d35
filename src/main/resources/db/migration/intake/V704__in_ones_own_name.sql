-- Whoever writes a question asks in one's own name; only the one that enters questions out of sight writes another's.
drop policy added on intake.nomination;
create policy added on intake.nomination for insert to holdepunkt_app with check (area_id = (select sec.area())
    and (person_id in (select sec.opened('nomination', 'write')) and asked_by = (select sec.actor()) or (select sec.system_may('nomination', 'write'))));
