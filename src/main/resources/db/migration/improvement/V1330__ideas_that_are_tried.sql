-- Which idea from the floor a test of change tries; an idea may be tried more than once.
create table improvement.change_idea (
    area_id uuid not null,
    test_id uuid not null,
    idea_id uuid not null,
    tied_by uuid not null,
    tied_at timestamptz not null default clock_timestamp(),
    primary key (area_id, test_id),
    foreign key (area_id, test_id) references improvement.change_test (area_id, id),
    foreign key (area_id, idea_id) references improvement.idea (area_id, id),
    foreign key (area_id, tied_by) references access.account (area_id, id)
);
create index change_idea_idea on improvement.change_idea (area_id, idea_id);
call sec.guard_improvement('improvement.change_idea', 'tied_by');
