-- That a question passed its date without an answer has been told on: once for each.
create table intake.overdue (
    area_id uuid not null,
    id uuid not null,
    nomination_id uuid not null,
    person_id uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, nomination_id),
    foreign key (area_id, nomination_id, person_id) references intake.nomination (area_id, id, person_id)
);
call sec.guard('intake.overdue', 'nomination', 'signal');
drop policy added on intake.overdue;
drop policy changed on intake.overdue;
-- Nobody may tell it beforehand so that it is never taken up.
create policy added on intake.overdue for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('signal', 'write')));
