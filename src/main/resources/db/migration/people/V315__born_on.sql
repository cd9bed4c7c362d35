-- What changes at 12, 16 and 18 asks for the day. Known from the birth number; nobody is asked for it.
alter table people.person add column born_on date;
