import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const draftId = randomUUID();
const draft = {
  ...{ draftId, version: "0", moment: "update", intent: "submit" },
  ...{ "part:news": "The part is here. Sofia fits it on Thursday.", when: "now" },
  ...{ aboutId: "", "part:next": "", "part:status": "" },
};

test("CMP-5: mails that wait for a second reader stand on Today and are read and let go there", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const ines = await desk.as("agent", "Ines");
  const reader = await desk.as("reader", "Rosa");
  await marco.post(desk.casePath, { intent: "sensitive", sensitive: "yes" });
  expect((await marco.post(`${desk.casePath}/compose`, draft)).status).toBe(302);
  desk.passMinutes(5);
  const words = "waits for a second person";
  expect(await ines.read("/desk")).toContain("Sofia fits it on Thursday.");
  expect(await marco.read("/desk")).not.toContain(words);
  const approve = { intent: "approve", draftId, version: "1" };
  expect((await reader.post("/desk", approve)).status).toBe(403);
  const own = await marco.post("/desk", approve);
  expect(visible(await own.text())).toContain("has to be another person");
  expect((await ines.post("/desk", { ...approve, version: "0" })).status).toBe(422);
  for (const _ of [1, 2]) expect((await ines.post("/desk", approve)).status).toBe(302);
  expect(await ines.read("/desk")).not.toContain(words);
  const states = desk.app.db("composed_drafts").where({ id: draftId }).first("approved_by");
  expect(await states).toEqual({ approved_by: ines.id });
});

test("a quick form on a sensitive case leads to the composer, or says so and keeps what was typed", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  await marco.post(desk.casePath, { intent: "sensitive", sensitive: "yes" });
  const pressed = await marco.post("/desk", {
    ...{ intent: "nothing-new", reference: desk.caseFile.reference },
  });
  expect(pressed.headers.get("location")).toContain("/compose?moment=nothing-new");
  const promise = {
    ...{ intent: "make-promise", what: "Sofia calls you", certainty: "certain" },
    dueAt: "2030-03-06T17:00",
  };
  desk.app.clock.now = new Date("2030-03-04T10:00:00Z");
  const marcoAgain = await desk.asMarco();
  const refused = await marcoAgain.post(desk.casePath, promise);
  expect(refused.status).toBe(422);
  const page = visible(await refused.text());
  expect(page).toContain("a second person reads first");
  expect(page).toContain("Sofia calls you");
  expect(await desk.app.db("customer_promises")).toEqual([]);
});

test("R13, R16: options and times of a sensitive case are kept as an update, which its second reader lets go", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { db } = desk.app;
  await marco.post(desk.casePath, { intent: "sensitive", sensitive: "yes" });
  const slot = { "slots.0.startsAt": "2026-03-09T09:00", "slots.0.endsAt": "2026-03-09T11:00" };
  const visit = {
    intent: "offer-appointment",
    what: "Sofia fits it",
    place: "",
    withWhom: "",
    ...slot,
  };
  const opened = await marco.post(desk.casePath, visit);
  const { id, parts } = await db("composed_drafts").first();
  expect(opened.headers.get("location")).toContain(`/compose?draft=${id}`);
  expect(parts.news).toContain("Sofia fits it");
  expect(parts.news).toContain("Monday 9 March, 09:00–11:00");
  expect(await db("case_appointments")).toEqual([]);
  const page = await marco.read(opened.headers.get("location") ?? "");
  expect(page).toContain("Nothing was sent");
  const options = {
    ...{ intent: "put-options", words: "We can do one of these." },
    ...{ "options.0.title": "A repair", "options.1.title": "A new one" },
  };
  // There is an update already: what was typed stays, with what to do.
  const second = await marco.post(desk.casePath, options);
  expect(second.status).toBe(422);
  const told = visible(await second.text());
  expect(told).toContain("Write it as an update, hand it over");
  expect(told).toContain("We can do one of these.");
  await marco.post(`${desk.casePath}/compose`, { intent: "discard", draftId: id });
  await marco.post(desk.casePath, options);
  const drafts = await db("composed_drafts").where({ state: "open" });
  expect(drafts.map((draft) => draft.parts.news)).toEqual([
    "We can do one of these.\n\n- **A repair**\n- **A new one**",
  ]);
});
