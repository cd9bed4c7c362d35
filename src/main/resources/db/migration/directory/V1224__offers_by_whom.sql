-- Who wrote an offer, changed it, made sure that it is right, or said that it is there no longer, and when.
create table directory.offer_word (
    area_id uuid not null,
    id uuid not null,
    offer_id uuid not null,
    word text not null check (word in ('written', 'changed', 'checked', 'ended')),
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, offer_id) references directory.offer (area_id, id)
);
create index offer_word_offer on directory.offer_word (area_id, offer_id, said_at desc);
create unique index offer_word_ended_once on directory.offer_word (area_id, offer_id) where word = 'ended';
call sec.guard_open('directory.offer_word');
revoke update on directory.offer_word from holdepunkt_app;
alter table directory.offer add column version bigint not null default 0;
