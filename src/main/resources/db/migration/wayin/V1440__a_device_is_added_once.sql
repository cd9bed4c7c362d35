-- A device is known by its credential: added twice, nobody could tell which of the two came in, and it came in no more. Of those there are, the first counts.
update wayin.passkey p set credential = p.credential || ' again ' || p.id
 where exists (select from wayin.passkey f where f.area_id = p.area_id and f.credential = p.credential and (f.added_at, f.id) < (p.added_at, p.id));
create unique index passkey_credential_once on wayin.passkey (area_id, credential);
