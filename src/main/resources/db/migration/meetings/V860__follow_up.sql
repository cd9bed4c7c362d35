-- What should be taken up is put on the agenda of a meeting that is hers.
alter table signals.settlement add foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id);

-- The day somebody asks how it went, and who. A new day is a new row; the latest counts.
create table meetings.follow_up (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    on_date date not null,
    owner_id uuid not null,
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, owner_id) references access.account (area_id, id)
);
create index follow_up_meeting on meetings.follow_up (area_id, meeting_id);
create index follow_up_date on meetings.follow_up (area_id, on_date);
call sec.guard('meetings.follow_up', 'followup', 'followup');
alter policy added on meetings.follow_up with check (area_id = (select sec.area()) and set_by = (select sec.actor())
    and person_id in (select sec.opened('followup', 'write')));

create function meetings.between_one_and_three_months() returns trigger language plpgsql
as $$
declare
    held date := (select (m.begins_at at time zone 'Europe/Oslo')::date from meetings.meeting m where m.area_id = new.area_id and m.id = new.meeting_id);
begin
    if held is null or new.on_date < held + interval '1 month' or new.on_date > held + interval '3 months' then
        raise exception 'the follow-up is between one and three months after the meeting' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger between_one_and_three_months before insert on meetings.follow_up for each row execute function meetings.between_one_and_three_months();

-- Somebody asked her how it was. Her words are hers; said_by tells whether she wrote it or somebody did by her word.
create table meetings.follow_up_talk (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    asked_by uuid,
    moment text not null check (moment in ('right_after', 'later')),
    coped text not null check (coped in ('yes', 'no', 'unknown')),
    words bytea,
    said_by text not null check (said_by in ('person', 'by_her_word')),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, asked_by) references access.account (area_id, id),
    check (asked_by is not null or said_by = 'person')
);
create index follow_up_talk_meeting on meetings.follow_up_talk (area_id, meeting_id);
call sec.guard('meetings.follow_up_talk', 'followup', 'followup');
alter policy added on meetings.follow_up_talk with check (area_id = (select sec.area()) and written_by = (select sec.actor())
    and person_id in (select sec.opened('followup', 'write')) and (said_by = 'person') = (person_id is not distinct from (select sec.self())));

-- What came of the meeting. Each of the four is told once.
create table meetings.follow_up_outcome (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    outcome text not null check (outcome in ('support_already_there', 'network_strengthened', 'way_in', 'offered_not_taken_up')),
    told_by uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create unique index follow_up_outcome_once on meetings.follow_up_outcome (area_id, meeting_id, outcome);
call sec.guard('meetings.follow_up_outcome', 'followup', 'followup');
alter policy added on meetings.follow_up_outcome with check (area_id = (select sec.area()) and told_by = (select sec.actor())
    and person_id in (select sec.opened('followup', 'write')));
