-- «This is how I understood it»: one voice, one answer, the latest counts. Without a seat the row is hers.
create table meetings.read_back (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    seat_id uuid,
    answer text not null check (answer in ('yes', 'not_quite', 'unknown')),
    words bytea,
    noted_by uuid not null,
    noted_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, seat_id) references meetings.seat (area_id, id)
);
create index read_back_meeting on meetings.read_back (area_id, meeting_id, noted_at);
call sec.guard('meetings.read_back', 'meeting', 'meeting');

-- What is written by hand in the letter while it is being made; the rest is put together from the decisions.
create table meetings.letter_text (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    opening bytea,
    contact_account uuid,
    follow_up_on date,
    version bigint not null default 0,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, contact_account) references access.account (area_id, id)
);
create unique index letter_text_meeting on meetings.letter_text (area_id, meeting_id);
call sec.guard('meetings.letter_text', 'letter', 'letter');
grant update (opening, contact_account, follow_up_on, version, written_by, written_at) on meetings.letter_text to holdepunkt_app;

-- The letter as it went out, word for word. A correction is a new version; none is ever changed.
create table meetings.letter_version (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    number int not null check (number > 0),
    language text not null check (language in ('nb', 'nn', 'en')),
    content bytea not null,
    contact_account uuid not null,
    follow_up_on date,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, contact_account) references access.account (area_id, id)
);
create unique index letter_version_number on meetings.letter_version (area_id, meeting_id, number);
call sec.guard('meetings.letter_version', 'letter', 'letter');

-- A letter is finished once: then its lines become promises.
create table meetings.letter_finish (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    version_id uuid not null,
    finished_by uuid not null,
    finished_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, version_id) references meetings.letter_version (area_id, id)
);
create unique index letter_finish_meeting on meetings.letter_finish (area_id, meeting_id);
-- That it is finished is known to all in the room; what it says only to those who may see the letter.
call sec.guard('meetings.letter_finish', 'meeting', 'letter');

-- Lines close when the letter goes out, also for whoever saves in the same moment: finishing takes the lock alone, writing shares it.
create function meetings.lines_close_with_the_letter() returns trigger language plpgsql
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.meeting_id::text, 850));
    if exists (select from meetings.letter_finish f where f.area_id = new.area_id and f.meeting_id = new.meeting_id) then
        raise exception 'the letter has gone out' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger lines_close_with_the_letter before insert or update on meetings.decision_line for each row execute function meetings.lines_close_with_the_letter();
create trigger lines_close_with_the_letter before insert on meetings.decision_strike for each row execute function meetings.lines_close_with_the_letter();

create table meetings.letter_given (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    version_id uuid not null,
    how text not null check (how in ('in_hand', 'kept_by_contact', 'read_aloud', 'page', 'not_at_all')),
    given_by uuid not null,
    given_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, version_id) references meetings.letter_version (area_id, id)
);
create index letter_given_meeting on meetings.letter_given (area_id, meeting_id, given_at);
call sec.guard('meetings.letter_given', 'letter', 'letter');

-- «Entered in the journal», said by each for their own.
create table meetings.journal_tick (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    version_id uuid not null,
    ticked_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, version_id) references meetings.letter_version (area_id, id)
);
create unique index journal_tick_account on meetings.journal_tick (area_id, version_id, account_id);
call sec.guard('meetings.journal_tick', 'letter', 'meeting');
