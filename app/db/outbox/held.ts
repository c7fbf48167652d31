import type { Knex } from "knex";
import type { HeldMail } from "#app/operations/ports/composer.ts";
import type { NewMessage } from "#app/operations/ports/outbox.ts";
import { getEmail } from "#emails/index.ts";
import { putMessages } from "./put.ts";

// It goes by the name of the mail it has become: what asks for "heads-up:…" finds it.
// What left meanwhile stands before it in the thread; what is held or was taken back never does.
const release = `
  with thread as (
    select coalesce(array_agg(m.message_id order by m.position), '{}') as ids
      from messages m, messages h
     where h.id = :id and m.case_id = h.case_id and m.customer_id is not distinct from h.customer_id
       and m.id <> h.id and m.state not in ('held', 'cancelled')
  )
  update messages set state = 'queued',
         once = case when exists (select from messages o where o.once = :once) then once else :once end, kind = :kind, props = :props, locale = :locale,
         recipient_name = :name, recipient_address = :address, in_doubt_policy = :inDoubt,
         due_at = :at, dated_at = :at, created_by = :by,
         in_reply_to = ids[cardinality(ids)],
         references_ids = case when cardinality(ids) <= 40 then ids
                               else ids[1:1] || ids[cardinality(ids) - 38:] end
    from thread where id = :id and state = 'held'
  returning id`;

/** Held messages within one transaction: their state decides who was first, the sender or a taker-back. */
export function heldMail(tx: Knex, domain: string): HeldMail {
  const held = (id: string) => tx("messages").where({ id, state: "held" });
  return {
    async hold(message) {
      const { rows } = await putMessages(tx, domain, [message], "held");
      if (!rows[0]) throw new Error("this mail is held already");
      return rows[0].id;
    },
    async rewrite(id, message) {
      const { kind, props, locale, dueAt } = message;
      const change = { ...{ kind, locale }, props: JSON.stringify(props), due_at: dueAt };
      return (await held(id).update({ ...change, dated_at: dueAt })) === 1;
    },
    async release(id, message) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(release, bindingsOf(id, message));
      if (rows.length === 1) await tx.raw("select pg_notify('outbox', '')");
      return rows.length === 1;
    },
    cancel: async (id) => (await held(id).update({ state: "cancelled" })) === 1,
  };
}

function bindingsOf(id: string, message: NewMessage) {
  return {
    id,
    once: message.once,
    kind: message.kind,
    props: JSON.stringify(message.props),
    locale: message.locale,
    name: message.to.name,
    address: message.to.address,
    inDoubt: getEmail(message.kind).inDoubt,
    at: message.dueAt,
    by: message.createdBy ?? null,
  };
}
