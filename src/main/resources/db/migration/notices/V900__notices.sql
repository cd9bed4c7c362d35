create schema notices;
grant usage on schema notices to holdepunkt_app;

-- That somebody is to be told something: never what. Seen and written by the one that sends.
create table notices.notice (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    kind text not null check (kind in ('seat_asked', 'meeting', 'answer')),
    subject_id uuid not null,
    turn text not null,
    made_at timestamptz not null default clock_timestamp(),
    tried_at timestamptz,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    unique (area_id, kind, subject_id, account_id, turn),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
call sec.guard('notices.notice', 'notice', 'notice');
grant update (tried_at) on notices.notice to holdepunkt_app;

create table notices.sending (
    area_id uuid not null,
    id uuid not null,
    notice_id uuid not null,
    person_id uuid not null,
    channel text not null check (channel in ('email', 'sms')),
    sent_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, notice_id),
    foreign key (area_id, notice_id, person_id) references notices.notice (area_id, id, person_id)
);
call sec.guard('notices.sending', 'notice', 'notice');

-- Why it was not sent: no longer hers to get, no way to reach, or refused on its way. The first two are final.
create table notices.failure (
    area_id uuid not null,
    id uuid not null,
    notice_id uuid not null,
    person_id uuid not null,
    reason text not null check (reason in ('not_open', 'no_way', 'refused')),
    failed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, notice_id, person_id) references notices.notice (area_id, id, person_id)
);
create index failure_notice on notices.failure (area_id, notice_id);
call sec.guard('notices.failure', 'notice', 'notice');
