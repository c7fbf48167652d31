// An acceptance under a newer claim than the one that came back with the backup was after it.
export const markAcceptedSql = `
  update messages m
     set state = 'handed_over', handed_over_at = coalesce(handed_over_at, clock_timestamp()), last_code = 250,
         last_response = '250 accepted; known from the send journal',
         fence = greatest(m.fence, j.fence) + 1, claimed_by = null, lease_until = null
    from (select id, max(fence) as fence
            from unnest(cast(:ids as uuid[]), cast(:fences as bigint[])) as a (id, fence) group by id) j
   where m.id = j.id and m.state in ('queued', 'sending')
     and (j.fence > m.fence or (m.state = 'sending' and j.fence = m.fence))`;

/**
 * What stood in the backup and was due, and what fell due meanwhile and the worker wrote anew. Not: what
 * staff wrote here since, what cases opened since call for, and what a person has decided on since.
 */
export const inDoubtSql = `
  update messages m
     set state = 'in_doubt', fence = m.fence + 1, claimed_by = null, lease_until = null,
         last_response = 'a backup was restored: it may have left after the backup was taken'
    from (select max(restored_at) as at from restorations where released_at is null) r
   where m.state in ('queued', 'sending') and (m.due_at <= :now or m.state = 'sending')
     and (m.decided_at is null or m.decided_at < r.at)
     and (m.created_at <= r.at or (m.created_by is null and exists (
       select from case_files c where c.id = m.case_id and c.opened_at <= r.at)))`;
