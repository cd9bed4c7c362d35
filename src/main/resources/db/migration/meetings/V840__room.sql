-- A decision stands as a line: who, what, by when, what if not. What she herself takes on is hers and never stands on this wall.
create table meetings.decision_line (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('i_do', 'we_apply', 'no_here', 'nobody_took')),
    what bytea not null,
    if_not bytea,
    answerer bytea,
    way_on bytea,
    responsible_account uuid,
    responsible_text bytea,
    by_date date,
    -- Given by the database, so that two new lines never ask for the same place.
    position bigint generated always as identity,
    version bigint not null default 0,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, responsible_account) references access.account (area_id, id),
    -- responsible_text: a guest who does it; the account is whoever sees to it that it happens.
    constraint a_promise_has_a_who check (kind not in ('i_do', 'we_apply') or responsible_account is not null),
    constraint a_promise_has_a_when check (kind not in ('i_do', 'we_apply') or by_date is not null),
    constraint an_application_names_who_answers check (kind <> 'we_apply' or answerer is not null),
    constraint a_no_shows_the_way_on check (kind <> 'no_here' or way_on is not null),
    constraint what_nobody_took_has_no_owner check (kind <> 'nobody_took' or responsible_account is null and responsible_text is null)
);
create index decision_line_meeting on meetings.decision_line (area_id, meeting_id, position);
call sec.guard('meetings.decision_line', 'meeting', 'meeting');
grant update (kind, what, if_not, answerer, way_on, responsible_account, responsible_text, by_date, version, written_by, written_at)
    on meetings.decision_line to holdepunkt_app;

-- A line that was a slip is struck; it is never removed.
create table meetings.decision_strike (
    area_id uuid not null,
    id uuid not null,
    line_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    struck_by uuid not null,
    struck_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, line_id) references meetings.decision_line (area_id, id)
);
create unique index decision_strike_line on meetings.decision_strike (area_id, line_id);
call sec.guard('meetings.decision_strike', 'meeting', 'meeting');

-- The lines that count: read these, not the table.
create view meetings.standing_decision with (security_invoker = true) as
    select l.* from meetings.decision_line l
     where not exists (select from meetings.decision_strike s where s.area_id = l.area_id and s.line_id = l.id);
grant select on meetings.standing_decision to holdepunkt_app;

create table meetings.option_line (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    topic text not null check (topic in ('work', 'activity', 'home', 'money', 'other')),
    what bytea not null,
    position bigint generated always as identity,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create index option_line_meeting on meetings.option_line (area_id, meeting_id, position);
call sec.guard('meetings.option_line', 'meeting', 'meeting');

-- Who is there, and how. Without a seat the row is about her.
create table meetings.presence (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    seat_id uuid,
    how text not null check (how in ('in_room', 'phone', 'video', 'left', 'not_here')),
    noted_by uuid not null,
    noted_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, seat_id) references meetings.seat (area_id, id)
);
create index presence_meeting on meetings.presence (area_id, meeting_id, noted_at);
call sec.guard('meetings.presence', 'meeting', 'meeting');

-- What one account has typed and not yet saved, so that a lost stream or another device costs nothing. Saving empties it.
create table meetings.draft (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    field text not null check (length(field) <= 80),
    content bytea,
    typed_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create unique index draft_field on meetings.draft (area_id, meeting_id, account_id, field);
call sec.guard('meetings.draft', 'meeting', 'meeting');
grant update (content, typed_at) on meetings.draft to holdepunkt_app;
create policy only_ones_own on meetings.draft as restrictive to holdepunkt_app using (account_id = (select sec.actor()));
