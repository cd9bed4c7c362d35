create schema if not exists feedback;
grant usage on schema feedback to holdepunkt_app;

-- How an ordinary talk was: asked by one who was in it, seen by the two of them and nobody else. form_id: one an organisation has brought; null for ours.
create table feedback.talk (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    talked_on date not null,
    form text not null,
    form_version text not null,
    form_id uuid,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    foreign key (area_id, form_id) references forms.form_version (area_id, id),
    foreign key (area_id, asked_by) references access.account (area_id, id),
    check ((form_id is null) = starts_with(form, 'urn:holdepunkt:'))
);
create index talk_person on feedback.talk (area_id, person_id, talked_on);
call sec.guard('feedback.talk', 'mirror', 'mirror');
alter policy seen on feedback.talk using (area_id = (select sec.area()) and person_id in (select sec.opened('mirror', 'see'))
    and (person_id = (select sec.self()) or asked_by = (select sec.actor())));
alter policy added on feedback.talk with check (area_id = (select sec.area()) and person_id in (select sec.opened('mirror', 'write')) and asked_by = (select sec.actor()));

-- What she answered; written by herself, or by the one who asked and wrote down what she said.
create table feedback.talk_answer (
    area_id uuid not null,
    id uuid not null,
    talk_id uuid not null,
    person_id uuid not null,
    answers bytea not null check (octet_length(answers) > 34),
    written_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, talk_id, person_id) references feedback.talk (area_id, id, person_id)
);
create unique index talk_answer_once on feedback.talk_answer (area_id, talk_id);
call sec.guard('feedback.talk_answer', 'mirror', 'mirror_answer');

-- Saying no is an answer, and is asked no more about.
create table feedback.talk_no (
    area_id uuid not null,
    id uuid not null,
    talk_id uuid not null,
    person_id uuid not null,
    written_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, talk_id, person_id) references feedback.talk (area_id, id, person_id)
);
create unique index talk_no_once on feedback.talk_no (area_id, talk_id);
call sec.guard('feedback.talk_no', 'mirror', 'mirror_answer');

-- Who may see a talk may see what was answered; who may see it and write, writes once, in her own name.
alter policy seen on feedback.talk_answer using (area_id = (select sec.area()) and person_id in (select sec.opened('mirror', 'see'))
    and (person_id = (select sec.self()) or exists (select from feedback.talk t where t.area_id = talk_answer.area_id and t.id = talk_answer.talk_id)));
alter policy added on feedback.talk_answer with check (area_id = (select sec.area()) and person_id in (select sec.opened('mirror_answer', 'write')) and written_by = (select sec.actor())
    and exists (select from feedback.talk t where t.area_id = talk_answer.area_id and t.id = talk_answer.talk_id));
alter policy seen on feedback.talk_no using (area_id = (select sec.area()) and person_id in (select sec.opened('mirror', 'see'))
    and (person_id = (select sec.self()) or exists (select from feedback.talk t where t.area_id = talk_no.area_id and t.id = talk_no.talk_id)));
alter policy added on feedback.talk_no with check (area_id = (select sec.area()) and person_id in (select sec.opened('mirror_answer', 'write')) and written_by = (select sec.actor())
    and exists (select from feedback.talk t where t.area_id = talk_no.area_id and t.id = talk_no.talk_id));

-- A form that has stopped is not asked by, whatever way the row comes.
create function feedback.talk_holds() returns trigger language plpgsql volatile set search_path = pg_catalog, feedback, forms
as $$
begin
    if new.form_id is not null and not (coalesce(forms.is_open(new.area_id, new.form_id), false)
            and exists (select from forms.place p where p.area_id = new.area_id and p.form_id = new.form_id and p.account_id = new.asked_by)) then
        raise exception 'the form is not open' using errcode = '23514', constraint = 'form_is_open';
    end if;
    return new;
end $$;
create trigger talk_holds before insert on feedback.talk for each row execute function feedback.talk_holds();
