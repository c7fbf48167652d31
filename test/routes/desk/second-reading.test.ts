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
  const opened = await marcoAgain.post(desk.casePath, promise);
  const page = await marcoAgain.read(opened.headers.get("location") ?? "");
  expect(page).toContain("Hand to a second reader");
  expect(page).toContain("Sofia calls you");
  const [draft] = await desk.app.db("composed_drafts");
  expect(draft).toMatchObject({ moment: "promise", parts: { certainty: "certain" } });
  const again = await marcoAgain.post(desk.casePath, { ...promise, what: "Ines calls you" });
  expect(again.status).toBe(422);
  expect(visible(await again.text())).toContain("a second person reads first");
  expect(await desk.app.db("customer_promises")).toEqual([]);
});

test("R13, R16: options and times of a sensitive case go round its second reader as what they are", async () => {
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
  expect(parts).toMatchObject({
    what: "Sofia fits it",
    "slot1.startsAt": "2026-03-09T08:00:00.000Z",
  });
  expect(await db("case_appointments")).toEqual([]);
  const page = await marco.read(opened.headers.get("location") ?? "");
  expect(page).toContain("Nothing was sent");
  const options = {
    ...{ intent: "put-options", words: "We can do one of these." },
    ...{ "options.0.title": "A repair", "options.1.title": "A new one" },
  };
  await marco.post(desk.casePath, options);
  // There is such a draft already: what was typed stays, with what to do.
  const second = await marco.post(desk.casePath, { ...options, words: "Or one of these." });
  expect(second.status).toBe(422);
  const told = visible(await second.text());
  expect(told).toContain("there is a draft of this mail already");
  expect(told).toContain("Or one of these.");
  const put = await db("composed_drafts").where({ moment: "options" }).first();
  const handed = { draftId: put.id, version: "1", moment: "options", aboutId: "" };
  const typed = Object.entries(put.parts).map(([name, text]) => [`part:${name}`, String(text)]);
  const submit = { ...handed, ...Object.fromEntries(typed), intent: "submit" };
  expect((await marco.post(`${desk.casePath}/compose`, submit)).status).toBe(302);
  const ines = await desk.as("agent", "Ines");
  expect(await ines.read("/desk")).toContain("A new one");
  expect(await db("option_rounds")).toEqual([]);
  const approve = { intent: "approve", draftId: put.id, version: "1" };
  expect((await ines.post("/desk", approve)).status).toBe(302);
  const mails = await db("messages").where({ kind: "options" });
  expect(mails.map(({ props }) => props.words)).toEqual(["We can do one of these."]);
  expect(await db("case_options").pluck("title")).toEqual(["A repair", "A new one"]);
});
