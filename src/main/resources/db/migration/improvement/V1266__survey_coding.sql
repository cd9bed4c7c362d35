-- A row of the table: what several quotations are about, in the group's words.
create table improvement.survey_theme (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    label text not null check (length(label) between 1 and 120),
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, survey_id, id),
    unique (area_id, survey_id, label),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, added_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_theme', 'added_by');

-- What is sorted: a piece of one answer, or all of it. It stands with its question and its group, never with a person.
create table improvement.survey_quotation (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    text_id uuid not null,
    question_id uuid not null,
    group_id uuid not null,
    words text not null check (length(words) between 1 and 2000),
    marked_by uuid not null,
    marked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, survey_id, id),
    foreign key (area_id, text_id) references improvement.survey_text (area_id, id),
    foreign key (area_id, survey_id, question_id) references improvement.survey_question (area_id, survey_id, id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id),
    foreign key (area_id, marked_by) references access.account (area_id, id)
);
create index survey_quotation_survey on improvement.survey_quotation (area_id, survey_id);
call sec.guard_improvement('improvement.survey_quotation', 'marked_by');

-- The two who sort, each for oneself.
create table improvement.survey_coder (
    area_id uuid not null,
    survey_id uuid not null,
    place smallint not null check (place in (1, 2)),
    account_id uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id, place),
    unique (area_id, survey_id, account_id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_coder', 'account_id');
create table improvement.survey_coder_done (
    area_id uuid not null,
    survey_id uuid not null,
    account_id uuid not null,
    done_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id, account_id),
    foreign key (area_id, survey_id, account_id) references improvement.survey_coder (area_id, survey_id, account_id)
);
call sec.guard_improvement('improvement.survey_coder_done', 'account_id');

create table improvement.survey_code (
    area_id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    quotation_id uuid not null,
    belongs text not null check (belongs in ('facilitator', 'barrier', 'improvement_area', 'goal', 'measure')),
    theme_id uuid not null,
    coded_by uuid not null,
    coded_at timestamptz not null default clock_timestamp(),
    primary key (area_id, number),
    foreign key (area_id, survey_id, quotation_id) references improvement.survey_quotation (area_id, survey_id, id),
    foreign key (area_id, survey_id, theme_id) references improvement.survey_theme (area_id, survey_id, id),
    foreign key (area_id, survey_id, coded_by) references improvement.survey_coder (area_id, survey_id, account_id)
);
create index survey_code_quotation on improvement.survey_code (area_id, survey_id, quotation_id, coded_by, number desc);
call sec.guard_improvement('improvement.survey_code', 'coded_by');
-- Nobody sees how the other sorted before both are done; and what is done is not done anew.
create policy own_until_both_are_done on improvement.survey_code as restrictive for select to holdepunkt_app
    using (coded_by = (select sec.actor()) or (select count(*) from improvement.survey_coder_done d where d.area_id = survey_code.area_id and d.survey_id = survey_code.survey_id) = 2);
create policy not_after_done on improvement.survey_code as restrictive for insert to holdepunkt_app
    with check (not exists (select from improvement.survey_coder_done d where d.area_id = survey_code.area_id and d.survey_id = survey_code.survey_id and d.account_id = survey_code.coded_by));

-- Where the two differed: what the group came to, and why. Both codes stay.
create table improvement.survey_settlement (
    area_id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    quotation_id uuid not null,
    belongs text not null check (belongs in ('facilitator', 'barrier', 'improvement_area', 'goal', 'measure')),
    theme_id uuid not null,
    because text not null check (length(because) between 1 and 300),
    settled_by uuid not null,
    settled_at timestamptz not null default clock_timestamp(),
    primary key (area_id, number),
    foreign key (area_id, survey_id, quotation_id) references improvement.survey_quotation (area_id, survey_id, id),
    foreign key (area_id, survey_id, theme_id) references improvement.survey_theme (area_id, survey_id, id),
    foreign key (area_id, settled_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_settlement', 'settled_by');

-- A table that was made elsewhere and taken in: its cells as they stood, with no quotations behind them.
create table improvement.survey_cell (
    area_id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    line int not null check (line between 1 and 1000),
    belongs text not null check (belongs in ('facilitator', 'barrier', 'improvement_area', 'goal', 'measure')),
    words text not null check (length(words) between 1 and 600),
    taken_by uuid not null,
    primary key (area_id, survey_id, number),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, taken_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_cell', 'taken_by');

-- A quotation was put beside a step or a link of a chain.
create table improvement.survey_evidence (
    area_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    quotation_id uuid not null,
    evidence_id uuid not null,
    put_by uuid not null,
    put_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, survey_id, quotation_id) references improvement.survey_quotation (area_id, survey_id, id),
    foreign key (area_id, evidence_id) references improvement.evidence (area_id, id),
    foreign key (area_id, put_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_evidence', 'put_by');
