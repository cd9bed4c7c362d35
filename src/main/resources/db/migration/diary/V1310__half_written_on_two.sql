-- Two devices may have half written the same page: each keeps its own. hand: the version the page will be where it is written. turn: another each time more is
-- written, so that whoever opened it and goes on takes it over only as it was.
alter table diary.draft add column hand uuid not null default gen_random_uuid();
alter table diary.draft add column turn uuid not null default gen_random_uuid();
alter table diary.draft add column follows uuid;
drop index diary.draft_one;
create unique index draft_of_a_hand on diary.draft (area_id, person_id, entry_id, hand) where sealed is not null;
grant update (hand, turn, follows) on diary.draft to holdepunkt_app;
