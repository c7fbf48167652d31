-- Today once more: a customer who writes after her case is over is found by a moment kept on the case,
-- not by reading every case that was ever closed.

alter table case_files add column said_after_end_at timestamptz;

create function note_words_after_end() returns trigger language plpgsql as $$
begin
  if new.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
     or (new.type = 'contact-logged' and new.data ->> 'direction' = 'in') then
    update case_files set said_after_end_at = new.at
     where id = new.case_id and resolved_at is not null
       and (said_after_end_at is null or said_after_end_at <= last_word_at);
  else
    -- "Thank you" needs no reply: a note of staff settles it, and so does a call.
    update case_files set said_after_end_at = null
     where id = new.case_id and said_after_end_at is not null;
  end if;
  return null;
end $$;
create trigger case_events_after_end after insert on case_events for each row
  when (new.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for', 'contact-logged',
                     'note-added', 'call-made'))
  execute function note_words_after_end();

update case_files c set said_after_end_at = said.at
  from (select e.case_id, min(e.at) as at from case_events e join case_files f on f.id = e.case_id
         where f.resolved_at is not null and e.at > f.last_word_at
           and (e.type in ('customer-wrote', 'read-back-corrected', 'call-asked-for')
                or (e.type = 'contact-logged' and e.data ->> 'direction' = 'in'))
           and not exists (select from case_events d
                            where d.case_id = f.id and d.id > e.id
                              and (d.type in ('note-added', 'call-made')
                                   or (d.type = 'contact-logged' and d.data ->> 'direction' = 'out')))
         group by e.case_id) said
 where c.id = said.case_id;
create index case_files_said_after_end on case_files (said_after_end_at)
  where said_after_end_at is not null and resolved_at is not null;
drop index case_files_over;

-- The counts beside the list, from the index alone; and the chased by owner as well.
create index case_files_open_counts on case_files (owner_id) include (next_update_due_at, last_word_at, opened_at)
  where closed_at is null and resolved_at is null;
drop index case_files_chased;
