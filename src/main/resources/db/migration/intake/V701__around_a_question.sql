-- What the one who asked keeps in hand: that a question was sent. Holds nothing about whom.
create table intake.receipt (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    sent_at timestamptz not null default clock_timestamp(),
    answer_by date not null,
    primary key (area_id, id)
);
create index receipt_account on intake.receipt (area_id, account_id, sent_at desc);
alter table intake.receipt enable row level security;
alter table intake.receipt force row level security;
create policy seen on intake.receipt for select to holdepunkt_app using (area_id = (select sec.area()) and account_id = (select sec.actor()));
create policy added on intake.receipt for insert to holdepunkt_app with check (area_id = (select sec.area())
    and (account_id = (select sec.actor()) or (select sec.system_may('nomination', 'write'))));
grant select, insert on intake.receipt to holdepunkt_app;

-- How long a form took, for the promise that it takes two minutes. Knows neither who filled it in nor about whom.
create table intake.form_time (
    area_id uuid not null,
    id uuid not null,
    form text not null check (form in ('ask', 'answer')),
    route text not null,
    day date not null,
    seconds int not null check (seconds >= 0),
    primary key (area_id, id)
);
alter table intake.form_time enable row level security;
alter table intake.form_time force row level security;
create policy seen on intake.form_time for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('nomination', 'see')));
create policy added on intake.form_time for insert to holdepunkt_app with check (area_id = (select sec.area()));
grant select, insert on intake.form_time to holdepunkt_app;

-- A question that names nobody, from one service to the office.
create table intake.anonymous_question (
    area_id uuid not null,
    id uuid not null,
    route text not null,
    asked_by uuid not null,
    asked_unit uuid not null,
    office_unit uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    answer_by date not null,
    words text not null check (length(words) between 1 and 2000),
    primary key (area_id, id),
    foreign key (area_id, asked_by) references access.account (area_id, id),
    foreign key (area_id, asked_unit) references directory.unit (area_id, id),
    foreign key (area_id, office_unit) references directory.unit (area_id, id)
);
create index anonymous_question_office on intake.anonymous_question (area_id, office_unit, answer_by);
alter table intake.anonymous_question enable row level security;
alter table intake.anonymous_question force row level security;
create policy seen on intake.anonymous_question for select to holdepunkt_app using (area_id = (select sec.area())
    and (asked_by = (select sec.actor()) or office_unit = any ((sec.claims()).units)));
create policy added on intake.anonymous_question for insert to holdepunkt_app with check (area_id = (select sec.area())
    and asked_by = (select sec.actor()) and asked_unit = any ((sec.claims()).units));
grant select, insert on intake.anonymous_question to holdepunkt_app;

create table intake.question_answer (
    area_id uuid not null,
    id uuid not null,
    question_id uuid not null,
    offer_id uuid,
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    words text not null check (length(words) between 1 and 2000),
    primary key (area_id, id),
    foreign key (area_id, question_id) references intake.anonymous_question (area_id, id),
    foreign key (area_id, offer_id) references directory.offer (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id)
);
create unique index question_answer_once on intake.question_answer (area_id, question_id);
alter table intake.question_answer enable row level security;
alter table intake.question_answer force row level security;
create policy seen on intake.question_answer for select to holdepunkt_app using (area_id = (select sec.area())
    and exists (select from intake.anonymous_question q where q.area_id = question_answer.area_id and q.id = question_answer.question_id));
create policy added on intake.question_answer for insert to holdepunkt_app with check (area_id = (select sec.area())
    and answered_by = (select sec.actor())
    and exists (select from intake.anonymous_question q where q.area_id = question_answer.area_id and q.id = question_answer.question_id
                   and q.office_unit = any ((sec.claims()).units)));
grant select, insert on intake.question_answer to holdepunkt_app;

-- It was about somebody else: everyone who looked is told to forget, and each says that it is read. Holds nothing about whom.
create table intake.forget_notice (
    area_id uuid not null,
    id uuid not null,
    nomination_id uuid not null,
    account_id uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, nomination_id) references intake.nomination (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create unique index forget_notice_once on intake.forget_notice (area_id, nomination_id, account_id);
alter table intake.forget_notice enable row level security;
alter table intake.forget_notice force row level security;
create policy seen on intake.forget_notice for select to holdepunkt_app using (area_id = (select sec.area()) and account_id = (select sec.actor()));
create policy added_by_the_wall on intake.forget_notice for insert to holdepunkt_owner with check (true);
grant select on intake.forget_notice to holdepunkt_app;

create table intake.forget_receipt (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    read_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, id) references intake.forget_notice (area_id, id)
);
alter table intake.forget_receipt enable row level security;
alter table intake.forget_receipt force row level security;
create policy seen on intake.forget_receipt for select to holdepunkt_app using (area_id = (select sec.area()) and account_id = (select sec.actor()));
create policy added on intake.forget_receipt for insert to holdepunkt_app with check (area_id = (select sec.area()) and account_id = (select sec.actor())
    and exists (select from intake.forget_notice f where f.area_id = forget_receipt.area_id and f.id = forget_receipt.id));
grant select, insert on intake.forget_receipt to holdepunkt_app;

-- Who looked stands in the log, which nobody here may read but she herself: so the log is asked by the wall, and only who, never what.
create policy read_to_tell_them on audit.entry for select to holdepunkt_owner using (true);
create function intake.tell_them_to_forget() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, intake
as $$
begin
    insert into intake.forget_notice (area_id, id, nomination_id, account_id)
    select new.area_id, gen_random_uuid(), new.nomination_id, told.account_id
      from (select n.asked_by as account_id from intake.nomination n where n.area_id = new.area_id and n.id = new.nomination_id
            union
            select e.actor_id from intake.nomination n
              join audit.entry e on e.area_id = n.area_id and e.persons @> array[n.person_id] and e.at >= n.made_at - interval '1 minute'
             where n.area_id = new.area_id and n.id = new.nomination_id and e.allowed and e.system is null
               and exists (select from people.opening o where o.area_id = n.area_id and o.cause = n.id
                              and (o.holder_id = e.actor_id or o.unit_id in (select w.unit_id from access.work w where w.area_id = n.area_id and w.account_id = e.actor_id)))
           ) told
      join access.account a on a.area_id = new.area_id and a.id = told.account_id
     where a.person_id is distinct from new.person_id;
    return null;
end $$;
revoke execute on function intake.tell_them_to_forget() from public;
create trigger tell_them_to_forget after insert on intake.nomination_closure for each row when (new.kind = 'wrong_person')
    execute function intake.tell_them_to_forget();
