-- Rooms call what waits in them as they like: minutes keep a point by that name whatever signs are in it.
alter table improvement.minute drop constraint minute_item_check, add constraint minute_item_check check (length(item) between 3 and 110);
