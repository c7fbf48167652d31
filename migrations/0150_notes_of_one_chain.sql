-- Notes of one case go into one chain, and most transactions write no others: then its head is locked
-- once, the links are made one after the other without a statement each, and written together. Notes of
-- many chains are written as 0115 has it.
create function note_chain(chain text, entry_kinds jsonb, entries int[])
returns void language plpgsql as $$
declare
  stands_at bigint;
  last_hash text;
  hashes text[];
begin
  select h.position, h.hash into stands_at, last_hash from audit_heads h where h.stream = chain for update;
  if not found then
    -- One that somebody is beginning is waited for.
    insert into audit_heads (stream, position, hash) values (chain, 0, '') on conflict (stream) do nothing;
    select h.position, h.hash into strict stands_at, last_hash from audit_heads h where h.stream = chain for update;
  end if;
  hashes := array[last_hash];
  for n in 1..cardinality(entries) loop
    last_hash := encode(sha256(convert_to(
      last_hash || E'\n[' || to_json(chain) || ',' || stands_at + n
        || (entry_kinds -> (entries[n] - 1) ->> 'after_position'), 'UTF8')), 'hex');
    hashes := hashes || last_hash;
  end loop;
  insert into audit_log (stream, position, at, actor_kind, actor_id, action, details,
                         address_hash, previous_hash, hash)
  select chain, stands_at + e.n, k.at, k.actor_kind, k.actor_id, k.action, k.details,
         k.address_hash, hashes[e.n::int], hashes[e.n::int + 1]
    from unnest(entries) with ordinality as e(kind, n)
   cross join lateral jsonb_to_record(entry_kinds -> (e.kind - 1)) as k(
           at timestamptz, actor_kind text, actor_id uuid, action text, details jsonb, address_hash text)
   order by e.n;
  update audit_heads h set position = stands_at + cardinality(entries), hash = last_hash where h.stream = chain;
end $$;

create or replace function note_facts(fact_kinds jsonb, case_ids uuid[], facts int[],
                           entry_kinds jsonb, streams text[], entries int[], nths int[])
returns void language plpgsql as $$
begin
  insert into case_events (case_id, type, at, actor_kind, actor_id, visibility, data)
  select f.case_id, k.type, k.at, k.actor_kind, k.actor_id, k.visibility, k.data
    from unnest(case_ids, facts) with ordinality as f(case_id, kind, n)
    join rows from (jsonb_to_recordset(fact_kinds) as (
           type text, at timestamptz, actor_kind text, actor_id uuid, visibility text, data jsonb
         )) with ordinality as k on k.ordinality = f.kind
   order by f.n;
  if cardinality(streams) = 0 then return; end if;
  if streams[1] = all (streams) then
    perform note_chain(streams[1], entry_kinds, entries);
    return;
  end if;

  -- First the chains that begin, then all of them, each time in one order: two transactions with the same
  -- chains must not stop each other. One that somebody is beginning is waited for.
  insert into audit_heads (stream, position, hash)
  select distinct s.stream, 0, '' from unnest(streams) as s(stream) order by s.stream
      on conflict (stream) do nothing;
  perform from (select distinct s.stream from unnest(streams) as s(stream) order by s.stream) s
    cross join lateral (select from audit_heads h where h.stream = s.stream for update) h;

  for turn in 1..(select max(n) from unnest(nths) as n) loop
    with given as materialized (
      select h.stream, h.position + 1 as position, h.hash as previous_hash,
             k.at, k.actor_kind, k.actor_id, k.action, k.details, k.address_hash,
             encode(sha256(convert_to(
               h.hash || E'\n[' || to_json(h.stream) || ',' || h.position + 1 || k.after_position,
               'UTF8')), 'hex') as hash
        from unnest(streams, entries, nths) as e(stream, kind, nth)
        join rows from (jsonb_to_recordset(entry_kinds) as (
               at timestamptz, actor_kind text, actor_id uuid, action text, details jsonb,
               address_hash text, after_position text
             )) with ordinality as k on k.ordinality = e.kind
       cross join lateral (select * from audit_heads where stream = e.stream offset 0) h
       where e.nth = turn
    ), added as (
      insert into audit_log (stream, position, at, actor_kind, actor_id, action, details,
                             address_hash, previous_hash, hash)
      select stream, position, at, actor_kind, actor_id, action, details, address_hash, previous_hash, hash
        from given
    )
    update audit_heads h set position = g.position, hash = g.hash
      from given g
     where h.stream = g.stream;
  end loop;
end $$;
