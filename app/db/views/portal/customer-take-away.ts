import { z } from "zod";

// Column by column: what is not named here cannot reach a customer (CAP-12).

/** What she wrote herself, on her page or by mail; a call that staff wrote down is in their words. */
export const herWordsSql = `
  select e.at, coalesce(e.data ->> 'words', e.data ->> 'why',
    concat_ws(E'\\n\\n', e.data ->> 'doing', e.data ->> 'helped')) as words
  from case_events e
  where e.case_id = $1 and e.actor_kind = 'customer' and e.visibility = 'customer'
    and (e.type in ('customer-wrote', 'read-back-corrected', 'appointment-move-asked', 'case-reopened',
        'satisfaction-said', 'questions-answered', 'customer-thanked')
      or (e.type = 'contact-logged' and e.data ->> 'receivedId' is not null))
    and coalesce(e.data ->> 'words', e.data ->> 'why', e.data ->> 'doing', e.data ->> 'helped') <> ''
  order by e.id`;

/** Mails to her own address that a mail server took. A one-time number opens something, so it stays out. */
export const herMailsSql = `
  select coalesce(m.handed_over_at, m.created_at) as at, m.kind, m.props
  from messages m
  join case_files c on c.id = m.case_id
  join customers u on u.id = c.customer_id
  where m.case_id = $1 and m.customer_id = u.id and m.recipient_address = u.email
    and m.state in ('handed_over', 'delivered') and m.kind <> 'one-time-code'
  order by m.position`;

export const herFilesSql = `
  select a.id, a.name, a.media_type as "mediaType", a.sha256
  from attachments a
  where a.case_id = $1 and a.visibility = 'customer'
  order by a.added_at, a.id`;

export const TakeAwayRows = z.object({
  words: z.array(z.object({ at: z.date(), words: z.string() })),
  mails: z.array(z.object({ at: z.date(), kind: z.string(), props: z.unknown() })),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), mediaType: z.string(), sha256: z.string() }),
  ),
});
