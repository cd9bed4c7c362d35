-- Where somebody said it. Before this was asked, nobody said.
alter table improvement.evidence add column came_from text check (came_from in ('survey', 'incident', 'interview_note')),
    add constraint only_a_quotation_was_said check (came_from is null or kind = 'quotation');
