import type { Knex } from "knex";
import { isHeaderText, isSingleAddress } from "#app/domain/mail/header-text.ts";
import type { NewMessage } from "#app/operations/ports/outbox.ts";
import { getEmail } from "#emails/index.ts";
import { selectShared, sharedPart } from "../statements/shared-part.ts";
import { timeOrderedId } from "./time-ordered-id.ts";

/** Gmail and Outlook thread by the first and the last few; a header has a length to keep. */
export const referencesKept = 40;

const types = {
  ...{ n: "int", id: "uuid", case_id: "uuid", customer_id: "uuid", kind: "text", name: "text" },
  ...{ address: "text", locale: "text", props: "jsonb", once: "text", in_doubt: "text" },
  ...{ due_at: "timestamptz", dated_at: "timestamptz", created_at: "timestamptz" },
  ...{ created_by: "uuid", lane: "smallint" },
};
const columns = (of: string) =>
  Object.keys(types)
    .map((column) => `${of}.${column}`)
    .join(", ");

const idOf = (of: string) => `'<' || ${of}.id || '@' || :domain || '>'`;
const earlierOf = (of: string) => `array(
    select m.message_id from messages m
     where m.case_id = ${of}.case_id and m.customer_id is not distinct from ${of}.customer_id
       and m.state not in ('held', 'cancelled')
     order by m.position)`;

const insertThreaded = `
  insert into messages (id, case_id, customer_id, kind, recipient_name, recipient_address, locale, props,
      once, in_doubt_policy, message_id, due_at, dated_at, created_at, created_by,
      lane, in_reply_to, references_ids, state)
  select id, case_id, customer_id, kind, name, address, locale, props, once, in_doubt, message_id,
      due_at, dated_at, created_at, created_by, lane, thread[cardinality(thread)],
      case when cardinality(thread) <= :kept then thread
           else thread[1:1] || thread[cardinality(thread) - :kept + 2:] end,
      :state
    from threaded`;
const unlessKnown = "on conflict (once) do nothing";

// Earlier mails of the case to the same customer are its thread, from the first one on; mails put in
// one call follow each other by `n`.
/** Writes the mails that a select gives, as a statement without what it returns. */
export const insertGiven = (given: string) => `
  with given as (
    ${given}
  ), added as (
    select ${columns("g")}, ${idOf("g")} as message_id,
           not exists (select from messages o where o.once = g.once) as fresh
      from given g
  ), threaded as (
    select ${columns("a")}, a.message_id, ${earlierOf("a")}
      || case when a.case_id is null then '{}'
              else coalesce(array_agg(a.message_id) filter (where a.fresh) over before, '{}') end as thread
      from added a
    window before as (partition by a.case_id, a.customer_id order by a.n
                      rows between unbounded preceding and 1 preceding)
  )
  ${insertThreaded} order by n ${unlessKnown}`;

/** The same for mails of which none follows another of the same call. */
export const insertUnrelated = (given: string) => `
  with threaded as materialized (
    select ${columns("g")}, ${idOf("g")} as message_id, ${earlierOf("g")} as thread
      from (${given}) g
  )
  ${insertThreaded} ${unlessKnown}`;

const insert = `${insertGiven(selectShared(types))} returning id`;
const insertOne = `${insertUnrelated(selectShared(types))} returning id`;

function toRow(message: NewMessage, n: number) {
  if (!isSingleAddress(message.to.address)) throw new Error("not one plain mail address");
  if (!isHeaderText(message.to.name)) throw new Error("control characters in a recipient's name");
  return {
    n,
    id: timeOrderedId(message.createdAt),
    case_id: message.caseId,
    customer_id: message.customerId,
    name: message.to.name,
    address: message.to.address,
    once: message.once,
    ...sharedColumns(message),
  };
}

/** What a mail to many has in common with each of them. */
export function sharedColumns(message: NewMessage) {
  return {
    kind: message.kind,
    locale: message.locale,
    in_doubt: getEmail(message.kind).inDoubt,
    due_at: message.dueAt,
    dated_at: later(message.dueAt, message.createdAt),
    created_at: message.createdAt,
    created_by: message.createdBy ?? null,
    lane: message.isOneOfMany ? 1 : 0,
  };
}

/**
 * Writes mails within `tx`, queued or held; the Message-ID and the Date are fixed here (DLV-1). Its
 * rows are the ids of the new ones.
 */
export function putMessages(
  tx: Knex,
  domain: string,
  messages: readonly NewMessage[],
  state: "queued" | "held" = "queued",
): Knex.Raw<{ rows: { id: string }[] }> {
  const rows = messages.map((message, n) => toRow(message, n));
  const { shared, own } = sharedPart(rows);
  const props = sharedPart(messages.map((message) => message.props));
  return tx.raw(messages.length === 1 ? insertOne : insert, {
    shared: JSON.stringify({ ...shared, props: props.shared }),
    own: JSON.stringify(own.map((row, n) => ({ ...row, props: props.own[n] }))),
    domain,
    kept: referencesKept,
    state,
  });
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
