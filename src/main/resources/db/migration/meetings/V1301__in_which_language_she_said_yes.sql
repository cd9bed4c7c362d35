-- A yes to somebody with a sign-in is a consent too, and says it there. To a guest it is this row alone.
alter table meetings.seat_yes add column language text check (language in ('nb', 'nn', 'en', 'se', 'other'));
