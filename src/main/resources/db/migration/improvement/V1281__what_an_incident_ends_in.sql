-- Why a word is not the name, place or date it looks like. Asked once for each.
create table improvement.incident_answer (
    area_id uuid not null,
    id uuid not null,
    incident_id uuid not null,
    found text not null check (length(found) between 3 and 400),
    because text not null check (length(because) between 1 and 200),
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, incident_id) references improvement.incident (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id)
);
create index incident_answer_of on improvement.incident_answer (area_id, incident_id);
call sec.guard_improvement('improvement.incident_answer', 'answered_by');

-- What is to be done after it, by which role or group, and when. Where the first did not help, another may follow.
create table improvement.incident_action (
    area_id uuid not null,
    id uuid not null,
    incident_id uuid not null,
    what text not null check (length(what) between 1 and 400),
    owner text not null check (length(owner) between 1 and 80),
    by_date date not null,
    look_date date not null,
    follows uuid,
    decided_by uuid not null,
    decided_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, incident_id) references improvement.incident (area_id, id),
    foreign key (area_id, follows) references improvement.incident_action (area_id, id),
    foreign key (area_id, decided_by) references access.account (area_id, id)
);
create index incident_action_of on improvement.incident_action (area_id, incident_id);
call sec.guard_improvement('improvement.incident_action', 'decided_by');

-- The second look, once for each action.
create table improvement.incident_look (
    area_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    outcome text not null check (outcome in ('helped', 'partly', 'did_not', 'not_done')),
    because text not null check (length(because) between 1 and 500),
    looked_by uuid not null,
    looked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, action_id) references improvement.incident_action (area_id, id),
    foreign key (area_id, looked_by) references access.account (area_id, id)
);
create unique index incident_look_once on improvement.incident_look (area_id, action_id);
call sec.guard_improvement('improvement.incident_look', 'looked_by');

-- The step of a result chain a story says something about.
create table improvement.incident_stone (
    area_id uuid not null,
    id uuid not null,
    incident_id uuid not null,
    chain_id uuid not null,
    stone_id uuid not null,
    pointed_by uuid not null,
    pointed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, incident_id) references improvement.incident (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, pointed_by) references access.account (area_id, id)
);
create unique index incident_stone_once on improvement.incident_stone (area_id, incident_id, stone_id);
call sec.guard_improvement('improvement.incident_stone', 'pointed_by');
