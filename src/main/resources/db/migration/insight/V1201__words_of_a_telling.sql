-- A telling that was begun when less was listened to lacks what is counted now: it is told anew once, from the records.
alter table insight.telling add column words int not null default 1;
