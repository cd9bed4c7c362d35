-- What her page asks for by her, found by her.
create index remark_person on rights.remark (area_id, person_id, written_at desc);
create index withdrawal_person on consent.withdrawal (area_id, person_id);
create index forget_notice_account on intake.forget_notice (area_id, account_id);
