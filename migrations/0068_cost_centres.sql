-- Whose cost it is, as it was asked for: a case that changes hands later moves nothing in the books.
alter table accommodations add column cost_centre_id uuid references teams;
update accommodations a
   set cost_centre_id = coalesce(
     (select b.team_id from budgets b where b.id = a.budget_id), f.team_id, o.team_id)
  from case_files f join staff o on o.id = f.owner_id
 where f.id = a.case_id;

create function guard_cost_centre() returns trigger language plpgsql as $$
begin
  if new.cost_centre_id is distinct from old.cost_centre_id then
    raise exception 'the cost centre cannot be changed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger accommodations_cost_centre before update on accommodations
  for each row execute function guard_cost_centre();
