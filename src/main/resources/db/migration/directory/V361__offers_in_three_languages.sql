-- What an offer is called, for whom it is and how to get in, in another language than bokmål. Where there is none, bokmål is shown as what it is.
create table directory.offer_text (
    area_id uuid not null,
    id uuid not null,
    offer_id uuid not null,
    language text not null check (language in ('nn', 'en')),
    name text not null,
    for_whom text not null,
    way_in text not null,
    primary key (area_id, id),
    foreign key (area_id, offer_id) references directory.offer (area_id, id)
);
create unique index offer_text_language on directory.offer_text (area_id, offer_id, language);
call sec.guard_open('directory.offer_text');
