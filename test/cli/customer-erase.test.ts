import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { customerErase, customersEraseAgain } from "#app/cli/customer-erase.ts";
import { demoReset } from "#app/cli/demo-reset.ts";
import { jsonThatGoes, rowsThatGo, wordsThatGo } from "#app/db/erasure/what-goes.ts";
import { theSystem } from "#app/domain/actor.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { openTestCase, putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { type CliWorld, createCliWorld, listen } from "./cli-world.ts";

const canary = "CANARY7e";
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const ana = `${canary.toLowerCase()}@example.test`;

/** A case in which she and we wrote, in every way of many. */
async function tell(world: CliWorld) {
  const { services, db } = world;
  await world.hire("Marco", "agent");
  const { id: staffId } = await db("staff").first("id");
  const marco = { kind: "staff", id: staffId } as const;
  const caseFile = await openTestCase(services, {
    customer: { name: `${canary} Duarte`, email: ana, phone: "+34 600 555 777" },
    subject: `${canary} subject`,
    problem: `${canary} problem`,
    serial: canary,
    order: canary,
    externalRef: canary,
  });
  const { id, reference } = caseFile;
  const words = `${canary} words`;
  await postUpdate(services, reference, { body: words, visibility: "customer" }, marco);
  await postUpdate(services, reference, { body: words, visibility: "staff" }, marco);
  await logContact(services, reference, { channel: "phone", direction: "in", words }, marco);
  await writeToOwner(services, id, { words });
  await addFiles(services, id, [{ name: `${canary}.png`, bytes: png }], marco);
  await addReader(services, id, { name: canary, email: `r-${ana}` });
  const due = { dueAt: new Date(Date.now() + 86_400_000), certainty: "likely" } as const;
  await makePromise(services, reference, { what: words, ...due }, marco);
  return { id, reference, marco };
}

/** Every row of every table, as text. */
async function everything({ db }: CliWorld): Promise<string> {
  const { rows } = await db.raw(
    "select tablename from pg_tables where schemaname in ('public', 'pgboss')",
  );
  let text = "";
  for (const { tablename } of rows) {
    const at = await db
      .raw("select to_jsonb(t.*)::text as row from ?? t", [tablename])
      .catch(() => null);
    text += (at?.rows ?? []).map(({ row }: { row: string }) => row).join("\n");
  }
  return text;
}

const wish = { known: ana, yes: true, json: false };

test("PRV-1: who she is and what was written is nowhere, rows and files; figures, ledger and the audit's chain stay", async () => {
  await using world = await createCliWorld();
  const { services, db, desk } = world;
  const { id, reference, marco } = await tell(world);
  const { sha256 } = await db("attachments").first("sha256");
  const { out, lines, faults } = listen();
  expect(await customerErase({ ...wish, yes: false }, desk, out)).toBe(1);
  expect(await customerErase(wish, desk, out)).toBe(1);
  expect(faults.join(" ")).toContain(`still open: ${reference}. Close it first.`);
  expect((await everything(world)).includes(canary)).toBe(true);

  await putRight(services, reference, ResolveCase.parse(resolutionParts), marco);
  await closeCase(services, id, theSystem);
  const before = await db("case_events").where({ case_id: id }).orderBy("id").select("type", "at");
  expect(await customerErase(wish, desk, out)).toBe(0);
  expect(lines.join()).toMatch(/^Erased: \d+ rows/);
  const left = (await everything(world)).toLowerCase();
  // Said as a yes or no: the whole database is no sentence to read.
  for (const hers of [canary.toLowerCase(), "555 777", "555777"]) {
    expect([hers, left.includes(hers)]).toEqual([hers, false]);
  }
  expect(await services.files.get(sha256)).toBeNull();
  const after = await db("case_events").where({ case_id: id }).orderBy("id").select("type", "at");
  expect(after).toEqual(before);
  expect(await services.transaction((store) => store.audit.verify())).toEqual([]);
  expect(await customerErase(wish, desk, out)).toBe(1);
  const view = await services.deskViews.findCase(reference);
  expect(JSON.stringify(view)).toContain("Erased");
});

test("PRV-1: a restored backup brings her back, also with an open case; erase-again takes her out, once", async () => {
  await using world = await createCliWorld();
  const { desk, db } = world;
  await tell(world);
  const { id: customerId } = await db("customers").first("id");
  const kept = { customerId, erasedAt: new Date() };
  const from = await world.file("tombstones.jsonl", `${JSON.stringify(kept)}\n`);
  const { out, lines } = listen();
  expect(await customersEraseAgain({ from, json: true }, desk, out)).toBe(0);
  expect(await customersEraseAgain({ from, json: true }, desk, out)).toBe(0);
  expect(lines.map((line) => JSON.parse(line).erased)).toEqual([1, 0]);
  expect((await everything(world)).toLowerCase().includes(canary.toLowerCase())).toBe(false);
  await access(join(desk.config.dataDir, "erased.jsonl"));
});

test("PRV-1: by a phone that two share nobody is erased by a guess", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  for (const name of ["Ana", "Ben"]) {
    const customer = {
      name,
      email: `${name.toLowerCase()}@example.test`,
      phone: "+34 600 555 777",
    };
    await openTestCase(world.services, { customer });
  }
  const { phone } = await world.db("customers").first("phone");
  const { out, faults } = listen();
  expect(await customerErase({ ...wish, known: phone }, world.desk, out)).toBe(1);
  expect(faults.join()).toContain("Several customers share this phone");
  expect(await world.count("erasures")).toBe(0);
});

test("PRV-1: history still takes no change but in an erasure", async () => {
  await using world = await createCliWorld();
  await tell(world);
  await expect(world.db("case_events").update({ data: "{}" })).rejects.toThrow(
    /only ever added to/,
  );
});

// What stays, and why: a column with words that hangs on her and is in no list needs a line here.
const codes = "a word of the code's own";
const stays: Readonly<Record<string, readonly string[]>> = {
  [codes]: [
    ...["kind", "notices", "provider", "state", "currency"].map((name) => `accommodations.${name}`),
    ...["state", "why"].map((name) => `broadcast_recipients.${name}`),
    ...["once", "outcome", "reason"].map((name) => `call_tasks.${name}`),
    ...["actor_kind", "type", "visibility"].map((name) => `case_events.${name}`),
    ...["channel", "fault", "read_back_state", "severity", "status"].map(
      (name) => `case_files.${name}`,
    ),
    ...["case_appointments.state", "case_links.reader", "case_options.currency"],
    ...["case_partners.state", "case_steps.doer", "case_steps.state", "option_rounds.state"],
    "kept_customers.answer",
    ...["certainty", "channel", "state"].map((name) => `customer_promises.${name}`),
    ...["locale", "mails", "reach_by", "tier", "time_zone"].map((name) => `customers.${name}`),
    ...["escalation_alerts.role", "follow_ups.round", "follow_ups.state"],
    ...["key", "severity", "starts_at", "trigger"].map((name) => `escalations.${name}`),
    ...["partner_contacts.direction", "service_levels.metric", "suppressions.kind"],
    ...["currency", "provider", "refusal", "state"].map((name) => `provider_orders.${name}`),
    ...["says", "source", "type"].map((name) => `provider_news.${name}`),
  ],
  "figures and problems are by product": ["case_files.product"],
  "staff find the closed case by it": ["case_files.reference"],
  "the books: numbers of ours and of providers, whose own erasure is asked of them": [
    "accommodations.provider_reference",
    ...["account", "currency", "step"].map((name) => `ledger_entries.${name}`),
    ...["currency", "fingerprint", "sealed_code"].map((name) => `gift_card_codes.${name}`),
    ...["about", "key"].map((name) => `provider_news.${name}`),
    ...["external_id", "gift_reference", "number", "reference"].map(
      (name) => `provider_orders.${name}`,
    ),
  ],
  "so that she is never written to again": [
    "suppressions.address_hash",
    "suppressions.lifted_because",
  ],
  "worked out anew from columns whose words go": ["case_files.desk_search", "case_words.words"],
  "the tombstone": ["erasures.counts", "erasures.files"],
};

test("PRV-1: every column with words that hangs on a customer is taken out, or stays for a reason", async () => {
  await using world = await createCliWorld();
  const { rows } = await world.db.raw<{ rows: { place: string }[] }>(`
    with recursive near (name) as (
      select 'customers'::text
      union
      select k.conrelid::regclass::text from pg_constraint k join near on k.contype = 'f'
         and k.confrelid::regclass::text = near.name)
    select c.table_name || '.' || c.column_name as place
      from information_schema.columns c join near on near.name = c.table_name
     where c.table_schema = 'public' and c.is_generated = 'NEVER'
       and (c.data_type in ('text', 'jsonb', 'bytea', 'ARRAY'))
     order by 1`);
  const whole = new Set(rowsThatGo.map(({ table }) => table));
  const taken = new Set([
    ...wordsThatGo.flatMap(({ table, words = [], empty = [] }) =>
      [...words, ...empty].map((column) => `${table}.${column}`),
    ),
    ...jsonThatGoes.map(({ table, column }) => `${table}.${column}`),
  ]);
  const left = rows
    .map(({ place }) => place)
    .filter((place) => !whole.has(place.split(".")[0] ?? "") && !taken.has(place));
  expect(left).toEqual(Object.values(stays).flat().sort());
});

test("demo reset takes nothing without a trial, and nothing of a real installation", async () => {
  await using world = await createCliWorld();
  const { out, faults } = listen();
  expect(await demoReset({ yes: true, json: false }, out)).toBe(1);
  expect(faults.join()).toMatch(/There is no trial in|The trial runs/);
  expect(world.folder).toBeTruthy();
});
