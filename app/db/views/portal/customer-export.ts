import type { Knex } from "knex";

/**
 * Everything kept about one customer, by e-mail or phone, as one object (PRV-2); null for nobody. The
 * code of a gift card and the address behind a link are not in it: they open something.
 */
export async function findCustomerExport(db: Knex, known: string) {
  const customer = await db("customers")
    .where({ email: known.trim().toLowerCase() })
    .orWhere({ phone: known.trim() })
    .orderBy("created_at")
    .first();
  if (!customer) return null;
  const ofCustomer = { customer_id: customer.id };
  const cases = await db("case_files").where(ofCustomer).orderBy("opened_at");
  const ids = cases.map(({ id }) => id as string);
  const ofCases = (table: string) => db(table).whereIn("case_id", ids);
  return {
    customer,
    cases,
    history: await ofCases("case_events").orderBy("id"),
    calls: await ofCases("call_tasks").orderBy("created_at"),
    followUps: await ofCases("follow_ups").orderBy("due_at"),
    files: await ofCases("attachments").orderBy("added_at"),
    accommodations: await ofCases("accommodations").orderBy("requested_at"),
    mails: await db("messages")
      .where(ofCustomer)
      .orderBy("position")
      .select(
        "id",
        "case_id",
        "kind",
        "recipient_address",
        "locale",
        "props",
        "state",
        "message_id",
      )
      .select("created_at", "handed_over_at", "last_response"),
    audit: await db("audit_log")
      .whereIn(
        "stream",
        ids.map((id) => `case:${id}`),
      )
      .orderBy(["stream", "position"]),
  };
}
