import { expect, test } from "vitest";
import { recordAbsence } from "#app/operations/clock/record-absence.ts";
import { escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { watchPartners } from "#app/operations/partners/watch-partners.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { breakPromises } from "#app/operations/promises/watch-promises.ts";
import { startDesk } from "./desk-world.ts";

/** The rows of a list, as text, that say a thing. */
async function rows(
  browser: { read(path: string): Promise<string> },
  says: string,
  path = "/desk",
) {
  const page = await browser.read(path);
  return page
    .split("<li data-row")
    .slice(1)
    .map((row) => row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "))
    .filter((row) => row.includes(says));
}

test("R10: who was told has it on their list, and takes it in place; then it waits there to be mended", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const wish = { to: "lead", because: "She needs it for Saturday." } as const;
  const { reference } = desk.caseFile;
  await escalateByHand(desk.app.services, reference, wish, desk.marco);
  desk.passMinutes(30);
  const [row] = await rows(lead, "Say that you have it");
  expect(row).toContain("Escalated by hand: She needs it for Saturday.");
  expect(row).toContain("30 minutes ago");
  expect(await rows(await desk.asMarco(), "Escalated by hand")).toEqual([]);
  const [{ id: escalationId }] = await desk.app.db("escalations").select("id");
  await lead.post("/desk", { intent: "take-escalation", escalationId });
  expect(await rows(lead, "Say that you have it")).toEqual([]);
  expect(await rows(lead, "You said that you have it")).toHaveLength(1);
  expect((await rows(lead, "Escalated by hand"))[0]).not.toContain("I have it all");
  // Several of one case are taken with one press, on Today and on the case's page, also pressed twice.
  for (const to of ["deputy", "manager"] as const) {
    await escalateByHand(desk.app.services, reference, { ...wish, to }, desk.marco);
  }
  const pages = ["/desk", desk.casePath];
  for (const page of pages) expect(await lead.read(page)).toContain("I have it all");
  const press = { intent: "take-escalations", reference };
  for (const page of ["/desk", ...pages]) expect((await lead.post(page, press)).status).toBe(302);
  for (const page of pages) expect(await lead.read(page)).not.toContain("I have it all");
  expect(await rows(lead, "Say that you have it")).toEqual([]);
});

test("R7: a promise due and one broken stand there, and “Done” in place keeps it", async () => {
  await using desk = await startDesk();
  const dueAt = new Date("2026-03-04T11:30:00Z");
  const wish = { what: "A technician calls.", dueAt, certainty: "certain" } as const;
  const made = await makePromise(desk.app.services, desk.caseFile.reference, wish, desk.marco);
  if (!made.ok) throw new Error(made.reason);
  const marco = await desk.asMarco();
  desk.passMinutes(100);
  expect(await rows(marco, "A promise is due soon")).toHaveLength(1);
  desk.passMinutes(60);
  await breakPromises(desk.app.services);
  expect(await rows(marco, "A promise was not kept")).toHaveLength(1);
  await marco.post("/desk", { intent: "keep-promise", promiseId: made.promise.id });
  expect(await rows(marco, "A technician calls.")).toEqual([]);
});

test("R11: a silent partner's call is logged in place, and ends the row when they answered", async () => {
  await using desk = await startDesk();
  const ask = { partner: "Brightfix", asked: "Visit her." };
  const { reference } = desk.caseFile;
  const asked = await askNamedPartner(desk.app.services, reference, ask, desk.marco);
  if (!asked.ok) throw new Error(asked.reason);
  desk.app.clock.now = new Date("2026-03-05T12:00:00Z");
  await watchPartners(desk.app.services);
  const marco = await desk.asMarco();
  expect(await rows(marco, "Brightfix: Visit her.")).toHaveLength(1);
  const call = { intent: "partner-contact", askId: asked.ask.id, row: "", promisedAt: "" };
  await marco.post("/desk", { ...call, how: "out:true", words: "They come on Friday." });
  expect(await rows(marco, "Brightfix: Visit her.")).toEqual([]);
});

test("R2: a case handed over, and one whose owner is away, wait for “I have it”", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const dana = await desk.as("agent", "Dana Ito");
  const hand = { intent: "reassign", ownerId: dana.id, deputyId: lead.id };
  await lead.post(desk.casePath, hand);
  expect(await rows(dana, "It was handed over to you.")).toHaveLength(1);
  const { reference } = desk.caseFile;
  const [{ about }] = await desk.app.db("hand_overs");
  for (const _ of [1, 2]) await dana.post("/desk", { intent: "take-hand-over", reference, about });
  expect(await rows(dana, "It was handed over to you.")).toEqual([]);
  const away = { staffId: dana.id, from: desk.app.clock.now };
  const recorded = await recordAbsence(desk.app.services, away, desk.marco);
  if (!recorded.ok) throw new Error(recorded.reason);
  desk.passMinutes(1);
  expect(await rows(lead, "Its owner is away")).toHaveLength(1);
  await lead.post("/desk", { intent: "take-hand-over", reference, about: recorded.absence.id });
  expect(await rows(lead, "Its owner is away")).toEqual([]);
  const told = await desk.app.db("case_events").where({ type: "hand-over-taken" });
  expect(told).toHaveLength(2);
});

test("R2: while an owner is away their deputy's list has what is due on their cases", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  await desk.app.db("case_files").update({ deputy_id: lead.id });
  expect(await rows(lead, "First word")).toEqual([]);
  const away = { staffId: desk.marco.id, from: desk.app.clock.now };
  await recordAbsence(desk.app.services, away, desk.marco);
  expect(await rows(lead, "First word")).toHaveLength(1);
  expect(await rows(lead, "First word", "/desk?whose=team")).toHaveLength(1);
});

test("R6: a word is written in place; empty it is refused, and what was typed stays in its row", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { reference } = desk.caseFile;
  const row = `first-word:${desk.caseFile.id}`;
  const write = { intent: "post", visibility: "customer", reference, row };
  const refused = await marco.post("/desk", { ...write, body: "  " });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Write the update.");
  desk.passMinutes(1);
  expect((await marco.post("/desk", { ...write, body: "I am on it." })).status).toBe(302);
  expect(await rows(marco, "First word")).toEqual([]);
});
