-- Rows that are put in or changed in one statement are found by their id, which is made of what they are about. A second rule that says the same is
-- looked at apart, and answered two who begin at once with an error instead of with one row.
drop index meetings.letter_text_meeting;
create index letter_text_meeting on meetings.letter_text (area_id, meeting_id);
alter table meetings.letter_text add constraint letter_text_is_named_by_its_meeting check (id = meeting_id);

drop index meetings.draft_field;
create index draft_field on meetings.draft (area_id, meeting_id, account_id, field);
