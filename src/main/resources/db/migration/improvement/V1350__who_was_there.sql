-- Who sat there when the list was written: each with a name, whether as the representative, and whether present. Seats change, and what was so that day does not.
alter table improvement.attendance add column roll jsonb;
