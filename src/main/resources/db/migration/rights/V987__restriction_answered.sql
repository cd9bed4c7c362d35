-- What she holds back is answered by the privacy officer of the municipality (GDPR 18): it stays held back, or it is let out again on a day she is told
-- of beforehand, with the reason. Until that day nothing changes.
create table rights.restriction_answer (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    restriction_id uuid not null,
    answer text not null check (answer in ('upheld', 'refused')),
    because bytea not null check (octet_length(because) > 34),
    lifts_on date,
    answered_by uuid not null default sec.actor(),
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, restriction_id, person_id) references rights.restriction (area_id, id, person_id),
    check ((answer = 'refused') = (lifts_on is not null)),
    check (lifts_on >= (answered_at at time zone 'Europe/Oslo')::date + 14)
);
create unique index restriction_answer_once on rights.restriction_answer (area_id, restriction_id);
create index restriction_answer_person on rights.restriction_answer (area_id, person_id);
call sec.guard('rights.restriction_answer', 'rights', 'nobody');

create policy seen_by_the_officer on rights.restriction for select to holdepunkt_app using (area_id = (select sec.area())
    and exists (select from directory.organisation o where o.area_id = restriction.area_id and o.kind = 'municipality' and o.id in (select sec.oversees())));
create policy seen_by_the_officer on rights.restriction_end for select to holdepunkt_app using (area_id = (select sec.area())
    and restriction_id in (select r.id from rights.restriction r));
create policy seen_by_the_officer on rights.restriction_answer for select to holdepunkt_app using (area_id = (select sec.area())
    and exists (select from directory.organisation o where o.area_id = restriction_answer.area_id and o.kind = 'municipality' and o.id in (select sec.oversees())));
create policy added_by_the_officer on rights.restriction_answer for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and answered_by = (select sec.actor())
        and exists (select from rights.restriction r where r.area_id = restriction_answer.area_id and r.id = restriction_answer.restriction_id
                       and r.person_id = restriction_answer.person_id)
        and exists (select from directory.organisation o where o.area_id = restriction_answer.area_id and o.kind = 'municipality' and o.id in (select sec.oversees())));

-- Let out on its day by what erases, and only where an officer refused and the day has come.
create policy ended_on_its_day on rights.restriction_end for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and (select sec.system_may('rights', 'write')) and person_id <> all ((select sec.gone())::uuid[])
        and exists (select from rights.restriction_answer a where a.area_id = restriction_end.area_id and a.restriction_id = restriction_end.restriction_id
                       and a.answer = 'refused'));
