import { expect, test } from "vitest";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { caseRow, createPromiseWorld, friday, promise, wednesday } from "./promise-world.ts";

test("R7: a promise is written down, mailed, and kept to be warned of; pressed twice it is one", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const press = () => promise(world, marco, caseFile.reference);
  const [first, second] = await Promise.all([press(), press()]);
  expect(second?.id).toBe(first?.id);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "promise-made"]);
  const row = await world.db("customer_promises").where({ case_id: caseFile.id }).first();
  expect(row).toMatchObject({ state: "open", due_from: null, due_at: friday, made_by: marco.id });
  expect(row.warn_at.getTime()).toBeLessThan(friday.getTime());
});

test("R7: what is not certain is a range, in the database and in the mail", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { due } = await promise(world, marco, caseFile.reference, { certainty: "hoping" });
  expect(due.from).toEqual(friday);
  expect(due.at.getTime()).toBeGreaterThan(friday.getTime());
  const { props } = await world.db("messages").where({ kind: "promise-made" }).first();
  expect(props.due).toEqual({ from: friday.toISOString(), at: due.at.toISOString() });
});

test("R6: the mail of a promise is a word of ours; one said in an update has that word alone", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await promise(world, marco, caseFile.reference, { update: "A technician calls you by Friday." });
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "update"]);
  const said = await world.db("customer_promises").first();
  const update = await world.db("case_events").where({ type: "update-posted" }).first();
  expect(String(said.contact_id)).toBe(String(update.id));
  expect((await caseRow(world, caseFile.id)).last_word_at).toEqual(world.clock.now);
});

test("R6: a promise noted of an earlier contact moves no clock", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id: contactId } = await world.db("case_events").where({ type: "case-opened" }).first();
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await promise(world, marco, caseFile.reference, { contactId: String(contactId) });
  const row = await caseRow(world, caseFile.id);
  expect(row.next_update_due_at).toEqual(caseFile.nextUpdateDueAt);
  expect(row.last_word_at).toEqual(wednesday);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement"]);
});

test("R7: what is likely ends while somebody works; pressed again in an hour it is the same", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  // The team's week is nine to five: a range from half past four would end at night.
  const wish = { dueAt: "2026-03-06T16:30:00Z", certainty: "likely" };
  const first = await promise(world, marco, caseFile.reference, wish);
  expect(first.due).toEqual({
    from: new Date("2026-03-06T16:30:00Z"),
    at: new Date("2026-03-09T10:00:00Z"),
  });
  const early = { ...wish, what: "The part leaves", dueAt: "2026-03-05T09:00:00Z" };
  const part = await promise(world, marco, caseFile.reference, early);
  expect(part.due.at).toEqual(new Date("2026-03-05T15:00:00Z"));
  world.clock.now = new Date(wednesday.getTime() + 3_600_000);
  expect((await promise(world, marco, caseFile.reference, wish)).id).toBe(first.id);
  // From now on it would be given until half past two; it is the promise she was told.
  expect(await promise(world, marco, caseFile.reference, early)).toMatchObject({
    id: part.id,
    due: part.due,
  });
  const surer = await promise(world, marco, caseFile.reference, { ...early, certainty: "certain" });
  expect(surer.id).not.toBe(part.id);
});

test.each([
  ["due-in-the-past", { dueAt: "2026-03-04T09:59:00Z" }],
  ["range-upside-down", { dueFrom: "2026-03-07T10:00:00Z" }],
  ["contact-unknown", { contactId: "999999" }],
  ["partner-unknown", { partnerId: "7f3f2c0a-6f2b-4d55-9a52-6a0a5a4f3a11" }],
])("R7: refused, with nothing half-written: %s", async (reason, wish) => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const given = { what: "We call", dueAt: friday.toISOString(), certainty: "certain", ...wish };
  const input = MakePromise.parse({ ...given, update: "We call you." });
  expect(await makePromise(world.services, caseFile.reference, input, marco)).toEqual({
    ok: false,
    reason,
  });
  expect(await world.db("customer_promises")).toEqual([]);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement"]);
});
