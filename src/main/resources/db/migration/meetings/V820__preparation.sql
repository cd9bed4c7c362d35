-- What she wants of the meeting. Hers alone, and a supporter's if she lets one prepare with her.
create table meetings.preparation (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    begun_by uuid not null,
    begun_at timestamptz not null default now(),
    version bigint not null default 0,
    primary key (area_id, id),
    unique (area_id, meeting_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
call sec.guard('meetings.preparation', 'preparation', 'preparation');
grant update (version) on meetings.preparation to holdepunkt_app;

-- One line of hers. What she strikes out is emptied, not kept.
create table meetings.preparation_line (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    topic text not null,
    position int not null,
    words bytea,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    unique (area_id, id, meeting_id, person_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create index preparation_line_meeting on meetings.preparation_line (area_id, meeting_id);
call sec.guard('meetings.preparation_line', 'preparation', 'preparation');
grant update (position, words) on meetings.preparation_line to holdepunkt_app;

-- A copy of the one line she shows: the only thing of hers the others at the table can read. Taken back, the copy is emptied in the same breath.
create table meetings.release (
    area_id uuid not null,
    id uuid not null,
    line_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    topic text not null,
    position int not null,
    words bytea,
    released_by uuid not null,
    released_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, meeting_id, person_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create index release_meeting on meetings.release (area_id, meeting_id);
call sec.guard('meetings.release', 'meeting', 'preparation');
grant update (words, position) on meetings.release to holdepunkt_app;

create table meetings.release_end (
    area_id uuid not null,
    id uuid not null,
    release_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    taken_back_by uuid not null,
    taken_back_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, release_id),
    foreign key (area_id, release_id, meeting_id, person_id) references meetings.release (area_id, id, meeting_id, person_id)
);
call sec.guard('meetings.release_end', 'meeting', 'preparation');

-- How she wants the letter. Her last word holds.
create table meetings.letter_wish (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    way text not null check (way in ('in_hand', 'kept_by_contact', 'read_aloud', 'page', 'not_at_all')),
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create index letter_wish_meeting on meetings.letter_wish (area_id, meeting_id);
call sec.guard('meetings.letter_wish', 'meeting', 'meeting');
