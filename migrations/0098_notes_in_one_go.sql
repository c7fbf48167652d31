-- What a transaction notes is written in one statement: the facts of its cases, and their rows in the
-- audit chains. The chain is the same as before: a hash of the one before and of the entry's one spelling.
-- The application gives that spelling without the position, which only the end of the chain knows.
create function note_facts(facts jsonb, entries jsonb) returns void language plpgsql as $$
declare
  chain record;
  entry record;
  last_position bigint;
  last_hash text;
  next_hash text;
begin
  insert into case_events (case_id, type, at, actor_kind, actor_id, visibility, data)
  select f.case_id, f.type, f.at, f.actor_kind, f.actor_id, f.visibility, f.data
    from rows from (jsonb_to_recordset(facts) as (
           case_id uuid, type text, at timestamptz, actor_kind text, actor_id uuid, visibility text, data jsonb
         )) with ordinality as f
   order by f.ordinality;
  -- Always in one order: two transactions with the same chains must not stop each other.
  for chain in
    select distinct c.stream from jsonb_to_recordset(entries) as c(stream text) order by c.stream
  loop
    select h.position, h.hash into last_position, last_hash
      from audit_heads h where h.stream = chain.stream for update;
    if not found then
      insert into audit_heads as h (stream, position, hash) values (chain.stream, 0, '')
        on conflict (stream) do update set stream = excluded.stream
        returning h.position, h.hash into last_position, last_hash;
    end if;
    for entry in
      select e.* from rows from (jsonb_to_recordset(entries) as (
               stream text, at timestamptz, actor_kind text, actor_id uuid, action text, details jsonb,
               address_hash text, before_position text, after_position text
             )) with ordinality as e
       where e.stream = chain.stream order by e.ordinality
    loop
      last_position := last_position + 1;
      next_hash := encode(sha256(convert_to(
        last_hash || E'\n' || entry.before_position || last_position || entry.after_position, 'UTF8')), 'hex');
      insert into audit_log (stream, position, at, actor_kind, actor_id, action, details,
                             address_hash, previous_hash, hash)
      values (entry.stream, last_position, entry.at, entry.actor_kind, entry.actor_id, entry.action,
              entry.details, entry.address_hash, last_hash, next_hash);
      last_hash := next_hash;
    end loop;
    update audit_heads h set position = last_position, hash = last_hash where h.stream = chain.stream;
  end loop;
end $$;
