create schema meetings;
grant usage on schema meetings to holdepunkt_app;

-- One meeting form, whatever the meeting is called where it is held. The place may be her own kitchen, so it is sealed as her words are.
create table meetings.meeting (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('care_group', 'plan_meeting', 'collaboration', 'discharge', 'kitchen_table', 'network', 'emergency')),
    nomination_id uuid,
    begins_at timestamptz not null,
    minutes int not null default 60 check (minutes between 10 and 480),
    way text not null default 'room' check (way in ('room', 'phone', 'video', 'walk')),
    place bytea,
    purpose bytea,
    opened_by uuid not null,
    opened_at timestamptz not null default now(),
    version bigint not null default 0,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index meeting_person on meetings.meeting (area_id, person_id, begins_at);
create unique index meeting_nomination on meetings.meeting (area_id, nomination_id) where nomination_id is not null;
call sec.guard('meetings.meeting', 'meeting', 'meeting');
grant update (begins_at, minutes, way, place, purpose, version) on meetings.meeting to holdepunkt_app;

-- Each new time or place, as it became: calendars follow by counting these.
create table meetings.move (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    begins_at timestamptz not null,
    moved_by uuid not null,
    moved_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create index move_meeting on meetings.move (area_id, meeting_id);
call sec.guard('meetings.move', 'meeting', 'meeting');

create table meetings.cancellation (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    cancelled_by uuid not null,
    cancelled_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, meeting_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
call sec.guard('meetings.cancellation', 'meeting', 'meeting');

-- That it took place, told once.
create table meetings.holding (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    told_by uuid not null,
    held_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, meeting_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
call sec.guard('meetings.holding', 'meeting', 'meeting');

-- A seat is asked for; what it opens comes with her yes. stands_on: why no yes is needed for the ground, or null.
create table meetings.seat (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    account_id uuid,
    guest_name bytea,
    role text not null check (role in ('lead', 'supporter', 'coordinator', 'contact', 'writer', 'participant', 'observer', 'next_of_kin', 'gp')),
    unit_id uuid,
    way text not null default 'room' check (way in ('room', 'phone', 'video')),
    stands_on text check (stands_on in ('contact', 'coordinator', 'nomination', 'health_care', 'crisis_plan')),
    marked text check (marked in ('student')),
    instead_of uuid,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, meeting_id, person_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, instead_of) references meetings.seat (area_id, id),
    check ((account_id is null) <> (guest_name is null)),
    check (stands_on is null or role not in ('observer', 'supporter') and marked is null)
);
create index seat_meeting on meetings.seat (area_id, meeting_id);
create index seat_account on meetings.seat (area_id, account_id);
call sec.guard('meetings.seat', 'meeting', 'meeting');
grant update (way) on meetings.seat to holdepunkt_app;

-- Her answer is hers: written where sharing may be written. classes: what of the seat's ground she lets it see.
create table meetings.seat_yes (
    area_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    classes text[] not null,
    said_to uuid,
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, seat_id, meeting_id, person_id) references meetings.seat (area_id, id, meeting_id, person_id)
);
create index seat_yes_seat on meetings.seat_yes (area_id, seat_id);
call sec.guard('meetings.seat_yes', 'meeting', 'sharing');

create table meetings.seat_no (
    area_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, seat_id, meeting_id, person_id) references meetings.seat (area_id, id, meeting_id, person_id)
);
create index seat_no_seat on meetings.seat_no (area_id, seat_id);
call sec.guard('meetings.seat_no', 'meeting', 'sharing');

create table meetings.seat_end (
    area_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, seat_id),
    foreign key (area_id, seat_id, meeting_id, person_id) references meetings.seat (area_id, id, meeting_id, person_id)
);
call sec.guard('meetings.seat_end', 'meeting', 'sharing');

-- Lead and supporter from one service is hers to accept, in so many words.
create table meetings.one_service_yes (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    unit_id uuid not null,
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, meeting_id, unit_id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
call sec.guard('meetings.one_service_yes', 'meeting', 'sharing');

-- The supporter is on her side of the table: two writers at once cannot give one account both chairs either.
create function meetings.lead_and_supporter_are_two() returns trigger language plpgsql
as $$
begin
    if new.account_id is null or new.role not in ('lead', 'supporter') then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended(new.meeting_id::text, 800));
    if exists (select from meetings.seat s where s.area_id = new.area_id and s.meeting_id = new.meeting_id and s.account_id = new.account_id
                  and s.role in ('lead', 'supporter') and s.role <> new.role
                  and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id)) then
        raise exception 'one account cannot be both lead and supporter' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger lead_and_supporter_are_two before insert on meetings.seat for each row execute function meetings.lead_and_supporter_are_two();

-- That a seat was told of the meeting as it stood after so many changes.
create table meetings.invitation (
    area_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    change int not null check (change >= 0),
    invited_by uuid not null,
    invited_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, seat_id, meeting_id, person_id) references meetings.seat (area_id, id, meeting_id, person_id)
);
create index invitation_seat on meetings.invitation (area_id, seat_id);
call sec.guard('meetings.invitation', 'meeting', 'meeting');
