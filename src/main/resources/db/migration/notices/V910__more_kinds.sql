-- More modules have something she is to be told of; the words of a notice are the same for all of them.
alter table notices.notice drop constraint if exists notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind ~ '^[a-z_]{1,40}$');
