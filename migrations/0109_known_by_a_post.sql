-- Whoever is known by the name a post in public stands under is somebody we can begin with (R26).
alter table customers drop constraint reachable;
alter table customers add constraint reachable
  check (num_nonnulls(email, phone, public_handle, erased_at) > 0);
