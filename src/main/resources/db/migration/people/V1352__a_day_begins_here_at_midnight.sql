-- As for the birthdays: the day the keys go is a day in Norway.
alter table people.passing_confirmed alter column shred_on set default (now() at time zone 'Europe/Oslo')::date;
