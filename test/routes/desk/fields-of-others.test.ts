import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { caseIntents } from "#app/routes/desk/case/case-intents.ts";
import { startDesk } from "./desk-world.ts";

/** Found nowhere else: wherever one of them is kept, a form took what is not its own. */
const marks = ["evil.test", "987654321", "1999-01-01"];

const ofOthers = {
  ...{ from: "boss@evil.test", sender: "boss@evil.test", replyTo: "boss@evil.test" },
  ...{ "reply-to": "boss@evil.test", "Reply-To": "boss@evil.test", mailFrom: "boss@evil.test" },
  ...{
    to: "boss@evil.test",
    cc: "boss@evil.test",
    bcc: "boss@evil.test",
    publicUrl: "https://evil.test",
  },
  ...{ role: "evil.test", team_id: "evil.test", approved_by: "evil.test", owner_id: "evil.test" },
  ...{ id: "evil.test", status_url: "evil.test", brand_id: "evil.test", actor: "evil.test" },
  ...{ amount_minor: "987654321", amountMinor: "987654321", version: "987654321" },
  ...{
    created_at: "1999-01-01T00:00:00Z",
    createdAt: "1999-01-01T00:00:00Z",
    closed_at: "1999-01-01",
  },
};

/** What the forms ask for, under the names they give it: enough for many of them to be carried out. */
const asked = {
  ...{ body: "The part is here.", words: "She has the part number.", reason: "It was agreed so." },
  ...{ visibility: "customer", status: "", how: "out:phone", partner: "Iberprint", note: "" },
  ...{ what: "We call you.", why: "It was agreed so.", certainty: "likely", discretion: "on" },
  ...{ tier: "important", level: "lead", cadence: "daily", justification: "It was agreed so." },
};

test("AZ-4, CMP-4: no form of a case takes a field that is not its own: not whom mail is from, not who may what, not what is counted", async () => {
  await using desk = await startDesk();
  const { app, casePath } = desk;
  const lead = await desk.as("lead");
  const statuses: number[] = [];
  for (const intent of Object.keys(caseIntents)) {
    const answer = await lead.post(casePath, { ...ofOthers, ...asked, intent });
    statuses.push(answer.status);
    expect([intent, answer.status < 500]).toEqual([intent, true]);
  }
  const opened = await lead.post("/desk/cases/new", {
    ...ofOthers,
    ...{ formKey: randomUUID(), "customer.name": "Zoë", "customer.email": "zoe@example.test" },
    ...{ subject: "It prints nothing", problem: "Since Monday.", channel: "letter" },
  });
  expect(opened.status).toBe(302);
  // Each refused for its own fields would prove nothing.
  expect(statuses.filter((status) => status === 302).length).toBeGreaterThan(6);
  const { rows } = await app.db.raw(
    "select tablename from pg_tables where schemaname = 'public' order by tablename",
  );
  for (const { tablename } of rows) {
    for (const mark of marks) {
      const found = await app.db.raw("select t::text as row from ?? t where t::text like ?", [
        tablename,
        `%${mark}%`,
      ]);
      expect([tablename, mark, found.rows]).toEqual([tablename, mark, []]);
    }
  }
});
