-- Everything that is counted is told here: what it is part of (the meeting of a question, the promise of a line), the day that was promised, and booked minutes.
-- A word may be the id of a written sentence, which is a code. What happens twice at different moments is two things; what is told twice is one.
alter table insight.told
    add column part_of bytea,
    add column due date,
    add column amount int check (amount >= 0),
    drop constraint told_word_check,
    add constraint told_word_check check (word ~ '^[a-z0-9_-]{0,40}$'),
    drop constraint told_pkey;
create unique index told_once on insight.told (area_id, telling_id, what, subject, word, at) nulls not distinct;
create index told_part on insight.told (area_id, telling_id, what, part_of) where part_of is not null;
drop index insight.told_person;
create index told_person on insight.told (area_id, telling_id, what, person);
create index told_at on insight.told (area_id, telling_id, what, at) include (subject, person, word, part_of, due, amount);
