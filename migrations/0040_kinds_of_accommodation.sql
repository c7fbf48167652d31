-- Seven kinds of things can be given, not two (R17). What a kind is stands in domain/accommodations/kind.ts.

alter table accommodations drop constraint accommodations_kind_check;
alter table accommodations add constraint known_kind check (kind in
  ('credit', 'refund', 'gift-card', 'replacement', 'better-model', 'free-period', 'goodwill-note'));
-- The thing, the period or the words, where it is not money alone: "a Tonfall 500", "three months".
alter table accommodations add column what text check (length(what) between 1 and 2000);
-- Only words cost nothing.
alter table accommodations drop constraint accommodations_amount_minor_check;
alter table accommodations add constraint worth_something check (
  amount_minor > 0 or (amount_minor = 0 and kind = 'goodwill-note'));

alter table ledger_entries drop constraint ledger_entries_account_check;
alter table ledger_entries add constraint known_account check (account in
  ('goodwill-cost', 'owed-to-customers', 'credits-given', 'refunds-paid', 'goods-given', 'periods-given',
   'gift-cards-in-stock', 'gift-cards-bought'));

create or replace function guard_accommodation() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and
     (new.case_id, new.customer_id, new.kind, new.amount_minor, new.currency, new.what, new.requested_by)
     is distinct from
     (old.case_id, old.customer_id, old.kind, old.amount_minor, old.currency, old.what, old.requested_by) then
    raise exception 'what was asked for cannot be changed' using errcode = 'check_violation';
  end if;
  if new.decided_by is not null and (tg_op = 'INSERT' or old.decided_by is distinct from new.decided_by) then
    if tg_op = 'UPDATE' and old.decided_by is not null then
      raise exception 'a decision cannot be changed' using errcode = 'check_violation';
    end if;
    if exists (select from case_files where id = new.case_id and owner_id = new.decided_by) then
      raise exception 'nobody decides for a case they own' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
