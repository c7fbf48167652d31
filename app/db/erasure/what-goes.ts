// Table by table, in an order that no reference minds. A column that is in none of these lists stays,
// and a test asks for a reason for each of them.

const hers = "customer_id = :customer";
const ofCases = "case_id in (select id from case_files where customer_id = :customer)";
/** Also to her readers and to staff about her cases, which name the case in their words only. */
export const hersMails = `customer_id = :customer
  or case_id in (select id from case_files where customer_id = :customer)
  or (case_id is null and props ->> 'reference' in
        (select reference from case_files where customer_id = :customer))`;
const through = (column: string, table: string, where = ofCases) =>
  `${column} in (select id from ${table} where ${where})`;

/** Rows that go as a whole: they are hers alone, or open something. */
export const rowsThatGo: readonly { readonly table: string; readonly where: string }[] = [
  { table: "one_time_codes", where: through("link_id", "case_links") },
  { table: "page_proofs", where: through("link_id", "case_links") },
  { table: "link_tries", where: through("link_id", "case_links") },
  { table: "page_openings", where: through("link_id", "case_links") },
  { table: "draft_editors", where: through("draft_id", "composed_drafts") },
  { table: "reading_overrides", where: through("draft_id", "composed_drafts") },
  { table: "composed_drafts", where: ofCases },
  { table: "case_drafts", where: ofCases },
  {
    table: "received_mails",
    where: `${ofCases} or from_address = (select email from customers where id = :customer)`,
  },
  { table: "message_reports", where: through("message_id", "messages", hersMails) },
  { table: "messages", where: hersMails },
  { table: "public_posts", where: ofCases },
  { table: "attachments", where: ofCases },
  {
    table: "idempotency_keys",
    where: `exists (select from case_files c where c.customer_id = :customer
      and strpos(response::text, c.reference) > 0)`,
  },
];

type Words = {
  readonly table: string;
  readonly where: string;
  /** Columns of words: where there were some, it says so; where there were none, none are. */
  readonly words?: readonly string[];
  /** Columns that are emptied. */
  readonly empty?: readonly string[];
};

/** Rows that stay without what was written in them: when, how often, in what state, for how much. */
export const wordsThatGo: readonly Words[] = [
  { table: "case_links", where: ofCases, words: ["reader_name", "reader_email"] },
  { table: "call_tasks", where: ofCases, words: ["words", "note"] },
  { table: "follow_ups", where: ofCases, words: ["why"] },
  { table: "accommodations", where: hers, words: ["what", "why", "range_why", "decision_note"] },
  {
    table: "accommodation_questions",
    where: through("accommodation_id", "accommodations", hers),
    words: ["question", "answer"],
  },
  {
    table: "provider_orders",
    where: through("accommodation_id", "accommodations", hers),
    empty: ["target", "sealed_link", "key_id", "last_words"],
  },
  { table: "customer_promises", where: ofCases, words: ["what", "because"] },
  { table: "case_steps", where: ofCases, words: ["what", "why"] },
  {
    table: "partner_contacts",
    where: through("case_partner_id", "case_partners"),
    words: ["words"],
  },
  { table: "case_partners", where: ofCases, words: ["asked", "contact"] },
  {
    table: "case_options",
    where: through("round_id", "option_rounds"),
    words: ["title", "words", "why"],
  },
  { table: "option_rounds", where: ofCases, words: ["words", "because"] },
  {
    table: "case_appointments",
    where: ofCases,
    words: ["what", "place", "with_whom", "wish", "because"],
  },
  { table: "escalations", where: ofCases, words: ["because"] },
  { table: "satisfaction_answers", where: ofCases, words: ["words"] },
  { table: "kept_customers", where: ofCases, words: ["because"] },
  { table: "failure_questions", where: ofCases, words: ["doing", "helped"] },
  {
    table: "case_files",
    where: hers,
    words: ["subject", "problem"],
    empty: ["external_ref", "serial", "order_ref", "place"],
  },
  {
    table: "customers",
    where: "id = :customer",
    words: ["name"],
    empty: ["email", "phone", "public_handle"],
  },
];

/** Columns of jsonb whose words go one by one, because their numbers, kinds and times stay. */
export const jsonThatGoes = [
  { table: "case_events", column: "data", where: ofCases },
  { table: "case_files", column: "resolution", where: hers },
  { table: "case_files", column: "cadence_override", where: hers },
] as const;
