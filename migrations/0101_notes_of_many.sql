-- As 0098, and its work grows with the number of entries: that one read all of them again for each chain,
-- which a batch of many cases has hundreds of. The chains are the same, and taken in the same order.
create or replace function note_facts(facts jsonb, entries jsonb) returns void language plpgsql as $$
begin
  insert into case_events (case_id, type, at, actor_kind, actor_id, visibility, data)
  select f.case_id, f.type, f.at, f.actor_kind, f.actor_id, f.visibility, f.data
    from rows from (jsonb_to_recordset(facts) as (
           case_id uuid, type text, at timestamptz, actor_kind text, actor_id uuid, visibility text, data jsonb
         )) with ordinality as f
   order by f.ordinality;
  if jsonb_array_length(entries) = 0 then return; end if;

  -- First the chains that begin, then all of them, each time in one order: two transactions with the same
  -- chains must not stop each other. One that somebody is beginning is waited for.
  insert into audit_heads (stream, position, hash)
  select distinct c.stream, 0, '' from jsonb_to_recordset(entries) as c(stream text) order by c.stream
      on conflict (stream) do nothing;
  perform from audit_heads h
    where h.stream in (select c.stream from jsonb_to_recordset(entries) as c(stream text))
    order by h.stream for update;

  with recursive given as materialized (
    select e.*, row_number() over (partition by e.stream order by e.ordinality) as nth,
           count(*) over (partition by e.stream) as of_all
      from rows from (jsonb_to_recordset(entries) as (
             stream text, at timestamptz, actor_kind text, actor_id uuid, action text, details jsonb,
             address_hash text, before_position text, after_position text
           )) with ordinality as e
  ), chained as (
    select g.*, h.position + 1 as position, h.hash as previous_hash,
           encode(sha256(convert_to(
             h.hash || E'\n' || g.before_position || h.position + 1 || g.after_position, 'UTF8')), 'hex') as hash
      from given g join audit_heads h on h.stream = g.stream
     where g.nth = 1
    union all
    select g.*, c.position + 1, c.hash,
           encode(sha256(convert_to(
             c.hash || E'\n' || g.before_position || c.position + 1 || g.after_position, 'UTF8')), 'hex')
      from chained c join given g on g.stream = c.stream and g.nth = c.nth + 1
  ), added as (
    insert into audit_log (stream, position, at, actor_kind, actor_id, action, details,
                           address_hash, previous_hash, hash)
    select stream, position, at, actor_kind, actor_id, action, details, address_hash, previous_hash, hash
      from chained
  )
  update audit_heads h set position = c.position, hash = c.hash
    from chained c
   where c.nth = c.of_all and h.stream = c.stream;
end $$;
