create schema intake;
grant usage on schema intake to holdepunkt_app;

-- What the parties of an area have agreed about questions: who answers, within how many working days, and who is there for someone who asks herself.
-- A change is a new row; the latest counts.
create table intake.terms (
    area_id uuid not null references directory.area,
    id uuid not null,
    agreed_at timestamptz not null default clock_timestamp(),
    office_unit uuid not null,
    answer_days int not null check (answer_days between 1 and 30),
    question_days int not null check (question_days between 1 and 30),
    contact_id uuid not null,
    contact_unit uuid not null,
    deputy_id uuid,
    contact_hours text not null,
    primary key (area_id, id),
    foreign key (area_id, office_unit) references directory.unit (area_id, id),
    foreign key (area_id, contact_unit) references directory.unit (area_id, id),
    foreign key (area_id, contact_id) references access.account (area_id, id),
    foreign key (area_id, deputy_id) references access.account (area_id, id)
);
create index terms_latest on intake.terms (area_id, agreed_at desc);
call sec.guard_open('intake.terms');
revoke update on intake.terms from holdepunkt_app;

-- Whom the meeting is for, as whole sentences. A version is never edited; it counts from when a user representative has agreed to it.
create table intake.criteria_version (
    area_id uuid not null references directory.area,
    id uuid not null,
    number int not null check (number > 0),
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id)
);
create unique index criteria_version_number on intake.criteria_version (area_id, number);
call sec.guard_open('intake.criteria_version');
revoke update on intake.criteria_version from holdepunkt_app;

create table intake.criterion (
    area_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    position int not null check (position > 0),
    nb text not null check (length(nb) between 10 and 200),
    nn text not null check (length(nn) between 10 and 200),
    en text not null check (length(en) between 10 and 200),
    primary key (area_id, id),
    foreign key (area_id, version_id) references intake.criteria_version (area_id, id)
);
create unique index criterion_position on intake.criterion (area_id, version_id, position);
call sec.guard_open('intake.criterion');
revoke update on intake.criterion from holdepunkt_app;

create table intake.criteria_agreement (
    area_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    account_id uuid not null,
    agreed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, version_id) references intake.criteria_version (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create unique index criteria_agreement_once on intake.criteria_agreement (area_id, version_id, account_id);
alter table intake.criteria_agreement enable row level security;
alter table intake.criteria_agreement force row level security;
create policy seen on intake.criteria_agreement for select to holdepunkt_app using (area_id = (select sec.area()));
-- Only a user representative, only in her own name.
create policy added on intake.criteria_agreement for insert to holdepunkt_app with check (area_id = (select sec.area())
    and account_id = (select sec.actor())
    and exists (select from access.work w where w.area_id = criteria_agreement.area_id and w.account_id = criteria_agreement.account_id
                   and w.role = 'user_representative' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
grant select, insert on intake.criteria_agreement to holdepunkt_app;

create function intake.agreed_criteria_stand() returns trigger language plpgsql set search_path = pg_catalog, intake
as $$
begin
    if exists (select from intake.criteria_agreement a where a.area_id = new.area_id and a.version_id = new.version_id) then
        raise exception 'agreed criteria are not changed' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger agreed_criteria_stand before insert on intake.criterion for each row execute function intake.agreed_criteria_stand();

-- Somebody asks for a meeting. asked_name and why are sealed with her key. asked_by is she herself where route is 'self'.
create table intake.nomination (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    route text not null,
    asked_by uuid not null,
    asked_unit uuid,
    made_at timestamptz not null default clock_timestamp(),
    said_yes_on date,
    said_yes_to text check (said_yes_to in ('me', 'colleague', 'other')),
    said_yes_how text check (said_yes_how in ('meeting', 'phone', 'message', 'other')),
    criteria_version uuid not null,
    office_unit uuid not null,
    urgency text not null default 'ordinary' check (urgency in ('ordinary', 'same_day')),
    answer_by date not null,
    asked_name bytea,
    why bytea,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, asked_by) references access.account (area_id, id),
    foreign key (area_id, asked_unit) references directory.unit (area_id, id),
    foreign key (area_id, office_unit) references directory.unit (area_id, id),
    foreign key (area_id, criteria_version) references intake.criteria_version (area_id, id),
    -- Nobody is asked about without her yes: when, to whom and how. From herself the question is the yes.
    check (route = 'self' and asked_unit is null
        or route <> 'self' and asked_unit is not null and said_yes_on is not null and said_yes_to is not null and said_yes_how is not null)
);
create index nomination_person on intake.nomination (area_id, person_id);
create index nomination_office on intake.nomination (area_id, office_unit, answer_by);
call sec.guard('intake.nomination', 'nomination', 'nomination');
grant update (asked_name, why) on intake.nomination to holdepunkt_app;

-- Only she asks without having been asked: a service cannot call its question hers.
create function intake.asked_first() returns trigger language plpgsql set search_path = pg_catalog
as $$
begin
    if new.route = 'self' and sec.self() is distinct from new.person_id then
        raise exception 'only she asks for herself' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger asked_first before insert on intake.nomination for each row execute function intake.asked_first();

create table intake.criterion_tick (
    area_id uuid not null,
    nomination_id uuid not null,
    criterion_id uuid not null,
    person_id uuid not null,
    primary key (area_id, nomination_id, criterion_id),
    foreign key (area_id, nomination_id, person_id) references intake.nomination (area_id, id, person_id),
    foreign key (area_id, criterion_id) references intake.criterion (area_id, id)
);
call sec.guard('intake.criterion_tick', 'nomination', 'nomination');

-- One answer. A later one replaces it, says why, and leaves the first to be read.
create table intake.nomination_answer (
    area_id uuid not null,
    id uuid not null,
    nomination_id uuid not null,
    person_id uuid not null,
    answer text not null check (answer in ('yes', 'not_now', 'no')),
    offer_id uuid,
    answered_by uuid not null,
    answered_unit uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    replaces uuid,
    differs bytea,
    because bytea,
    primary key (area_id, id),
    foreign key (area_id, nomination_id, person_id) references intake.nomination (area_id, id, person_id),
    foreign key (area_id, offer_id) references directory.offer (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id),
    foreign key (area_id, answered_unit) references directory.unit (area_id, id),
    foreign key (area_id, replaces) references intake.nomination_answer (area_id, id),
    check (answer <> 'no' or offer_id is not null)
);
create unique index nomination_answer_first on intake.nomination_answer (area_id, nomination_id) where replaces is null;
create unique index nomination_answer_replaced_once on intake.nomination_answer (area_id, replaces);
call sec.guard('intake.nomination_answer', 'nomination', 'nomination');
drop policy added on intake.nomination_answer;
create policy added on intake.nomination_answer for insert to holdepunkt_app with check (area_id = (select sec.area())
    and person_id in (select sec.opened('nomination', 'decide'))
    and answered_by = (select sec.actor()) and answered_unit = any ((sec.claims()).units));
grant update (differs, because) on intake.nomination_answer to holdepunkt_app;

-- A question is closed when it is answered and done with, when she says that she never said yes, or when it was about somebody else.
create table intake.nomination_closure (
    area_id uuid not null,
    id uuid not null,
    nomination_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('answered', 'her_no', 'wrong_person')),
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, nomination_id, person_id) references intake.nomination (area_id, id, person_id)
);
create unique index nomination_closure_once on intake.nomination_closure (area_id, nomination_id);
call sec.guard('intake.nomination_closure', 'nomination', 'nomination');

create policy read_by_the_wall on intake.nomination for select to holdepunkt_owner using (true);
create policy read_by_the_wall on intake.nomination_answer for select to holdepunkt_owner using (true);
create policy read_by_the_wall on intake.nomination_closure for select to holdepunkt_owner using (true);

-- Answering and closing wait for each other, so that both look at what the other did.
create function intake.one_at_a_time(nomination uuid) returns void language sql volatile
as $$ select pg_advisory_xact_lock(hashtextextended('intake.nomination ' || nomination, 0)) $$;

create function intake.answer_holds() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, intake, sec
as $$
declare
    asked intake.nomination;
begin
    perform intake.one_at_a_time(new.nomination_id);
    select * into asked from intake.nomination n where n.area_id = new.area_id and n.id = new.nomination_id;
    if asked.office_unit is distinct from new.answered_unit then
        raise exception 'only the office answers' using errcode = '42501';
    end if;
    if exists (select from intake.nomination_closure c where c.area_id = new.area_id and c.nomination_id = new.nomination_id) then
        raise exception 'a closed question is not answered' using errcode = '23514', constraint = 'nomination_is_open';
    end if;
    if new.differs is null and new.answer <> 'yes' then
        raise exception 'the office says what differs' using errcode = '23514', constraint = 'answer_says_what_differs';
    end if;
    if new.replaces is not null and (new.because is null or not exists (select from intake.nomination_answer a
            where a.area_id = new.area_id and a.id = new.replaces and a.nomination_id = new.nomination_id)) then
        raise exception 'a later answer says which it replaces and why' using errcode = '23514', constraint = 'later_answer_says_why';
    end if;
    return new;
end $$;
revoke execute on function intake.one_at_a_time(uuid), intake.answer_holds() from public;
create trigger answer_holds before insert on intake.nomination_answer for each row execute function intake.answer_holds();

-- Everyone who is asked about gets an answer: nothing else closes a question but she herself, or that it was about somebody else.
create function intake.closure_holds() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, intake, sec
as $$
begin
    perform intake.one_at_a_time(new.nomination_id);
    if new.closed_by is distinct from sec.actor() then
        raise exception 'closed in one''s own name' using errcode = '42501';
    end if;
    if new.kind = 'answered' and not exists (select from intake.nomination_answer a where a.area_id = new.area_id and a.nomination_id = new.nomination_id) then
        raise exception 'a question without an answer stays open' using errcode = '23514', constraint = 'everyone_gets_an_answer';
    end if;
    if new.kind = 'her_no' and sec.self() is distinct from new.person_id then
        raise exception 'only she says that she did not say yes' using errcode = '42501';
    end if;
    return new;
end $$;
revoke execute on function intake.closure_holds() from public;
create trigger closure_holds before insert on intake.nomination_closure for each row execute function intake.closure_holds();

-- A closed question opens nothing, from the same moment.
create function intake.closed_opens_nothing() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, intake
as $$
begin
    update people.opening set ends_at = now()
     where area_id = new.area_id and cause = new.nomination_id and (ends_at is null or ends_at > now());
    return null;
end $$;
revoke execute on function intake.closed_opens_nothing() from public;
create trigger closed_opens_nothing after insert on intake.nomination_closure for each row execute function intake.closed_opens_nothing();

-- Who was entered because she was asked about: needed only to erase her again if it was somebody else. Seen by nobody who works here.
create table intake.entry (
    area_id uuid not null,
    nomination_id uuid not null,
    person_id uuid not null,
    primary key (area_id, nomination_id),
    foreign key (area_id, nomination_id, person_id) references intake.nomination (area_id, id, person_id)
);
alter table intake.entry enable row level security;
alter table intake.entry force row level security;
create policy seen on intake.entry for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('nomination', 'write')));
create policy added on intake.entry for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('nomination', 'write')));
grant select, insert on intake.entry to holdepunkt_app;

-- A text in a question is never rewritten; it can only be erased.
create function intake.only_erased() returns trigger language plpgsql set search_path = pg_catalog
as $$
begin
    if exists (select from jsonb_each(to_jsonb(new)) after join jsonb_each(to_jsonb(old)) before on before.key = after.key
                where after.value is distinct from before.value and after.value <> 'null'::jsonb) then
        raise exception 'a text here is erased or left' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger only_erased before update on intake.nomination for each row execute function intake.only_erased();
create trigger only_erased before update on intake.nomination_answer for each row execute function intake.only_erased();
