-- The parts of one human are found by whose they are, not by looking through every account.
create index account_same_human on access.account (area_id, coalesce(same_as, id));
