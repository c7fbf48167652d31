import { expect, test } from "vitest";
import { breakPromises } from "#app/operations/promises/watch-promises.ts";
import { startDesk, visible } from "./desk-world.ts";

const wish = {
  intent: "make-promise",
  what: "A technician calls",
  dueAt: "2026-03-06T12:00",
  certainty: "certain",
};

test("R7: a promise is made in the agent's own time, moved with a reason, and done", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  await marco.post(desk.casePath, wish);
  const first = await desk.app.db("customer_promises").first();
  expect(first.due_at).toEqual(new Date("2026-03-06T11:00:00Z"));
  const page = await marco.read(desk.casePath);
  expect(page).toContain("A technician calls");
  expect(page).toContain("Fri 6 Mar, 12:00");
  const move = { intent: "move-promise", promiseId: first.id, certainty: "certain" };
  const fields = { ...move, dueAt: "2026-03-09T12:00", because: "He fell ill." };
  const moved = await marco.post(desk.casePath, fields);
  expect(await marco.read(moved.headers.get("location") ?? "")).toContain("Moved in time");
  const second = await desk.app.db("customer_promises").where({ state: "open" }).first();
  await marco.post(desk.casePath, { intent: "keep-promise", promiseId: second.id });
  expect(await desk.app.db("customer_promises").orderBy("made_at").pluck("state")).toEqual([
    "moved",
    "kept",
  ]);
});

test("R7, R8: what was said on the phone is written down as said then, within a span of one's own, and not mailed again", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { db } = desk.app;
  await marco.post(desk.casePath, {
    intent: "contact",
    how: "out:phone",
    words: "They come Friday.",
  });
  const { id } = await db("case_events").where({ type: "contact-logged" }).first("id");
  expect(await marco.read(desk.casePath)).toContain("Said: phone call, Wed 4 Mar");
  const span = { dueFrom: "2026-03-06T14:00", dueAt: "2026-03-06T12:00" };
  const said = { ...wish, ...span, saidIn: `phone:${id}` };
  const upside = await marco.post(desk.casePath, said);
  expect(visible(await upside.text())).toContain("Choose a time after the beginning of the range.");
  await marco.post(desk.casePath, { ...said, dueAt: "2026-03-06T16:00" });
  expect(await db("customer_promises").select("channel", "due_from", "due_at")).toEqual([
    {
      channel: "phone",
      due_from: new Date("2026-03-06T13:00:00Z"),
      due_at: new Date("2026-03-06T15:00:00Z"),
    },
  ]);
  expect(await db("messages").where({ kind: "promise-made" })).toEqual([]);
});

test("R8: a broken one shows, with the apology drafted and one button away", async () => {
  await using desk = await startDesk();
  await (await desk.asMarco()).post(desk.casePath, wish);
  const { id } = await desk.app.db("customer_promises").first();
  desk.app.clock.now = new Date("2026-03-06T11:00:01Z");
  await breakPromises(desk.app.services);
  // Two days on, the sign-in of Wednesday has ended.
  const marco = await desk.asMarco();
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Broken");
  expect(page).toContain("It did not happen in time.");
  const words = "You waited for a call that did not come. That is our doing, and I am sorry.";
  await marco.post(desk.casePath, { intent: "apologise", promiseId: id, words });
  expect(await desk.app.db("messages").where({ kind: "promise-broken" })).toHaveLength(1);
  expect(await marco.read(desk.casePath)).not.toContain("Send the apology");
});

test("R11: a partner is put on the case by name, their call logged, their silence told", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const ask = { intent: "ask-partner", partner: "Brightfix", asked: "Visit her.", contact: "" };
  await marco.post(desk.casePath, { ...ask, promisedAt: "" });
  await marco.post(desk.casePath, { ...ask, partner: "BRIGHTFIX", promisedAt: "" });
  const asks = await desk.app.db("case_partners");
  expect(asks).toHaveLength(1);
  const askId = asks[0].id;
  const call = { intent: "partner-contact", askId, how: "out:true", words: "They come Friday." };
  await marco.post(desk.casePath, { ...call, promisedAt: "2026-03-06T09:00" });
  expect(await marco.read(desk.casePath)).toContain("Fri 6 Mar, 09:00");
  await marco.post(desk.casePath, { intent: "partner-late", askId, words: "Sofia comes instead." });
  expect(await desk.app.db("messages").where({ kind: "partner-late" })).toHaveLength(1);
});

test("R13: the forms of promises and partners are read as an update is: an error stops them, or is left with a reason that is kept", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { db } = desk.app;
  await marco.post(desk.casePath, wish);
  const { id: promiseId } = await db("customer_promises").first();
  const ask = { intent: "ask-partner", partner: "Brightfix", asked: "Visit her.", contact: "" };
  await marco.post(desk.casePath, { ...ask, promisedAt: "" });
  const { id: askId } = await db("case_partners").first();
  const before = await db("messages").pluck("id");
  const blame = "You should have read the manual.";
  const due = { dueAt: "2026-03-09T12:00", certainty: "certain" };
  const forms = [
    { ...wish, what: blame },
    { intent: "move-promise", promiseId, ...due, because: blame },
    { intent: "withdraw-promise", promiseId, because: blame },
    { intent: "partner-late", askId, words: blame },
  ];
  for (const form of forms) {
    const stopped = await marco.post(desk.casePath, form);
    const page = await stopped.text();
    expect([form.intent, stopped.status]).toEqual([form.intent, 422]);
    expect(page).toContain("Nothing was sent.");
    expect(page).toContain("Why it stays as it is");
    expect(visible(page)).toContain(blame);
  }
  expect(await db("messages").pluck("id")).toEqual(before);
  const reason = { readingReason: "She asked where it says so; it quotes her." };
  const late = { ...forms[3], ...reason };
  for (let times = 0; times < 2; times += 1) await marco.post(desk.casePath, late);
  expect(await db("messages").where({ kind: "partner-late" })).toHaveLength(1);
  const kept = await db("case_events").where({ type: "reading-overridden" }).pluck("data");
  expect(kept).toEqual([{ rule: "blaming", reason: reason.readingReason, draftId: null }]);
  // A gift card has a message of its own, whatever the reason (R18).
  const gift = { intent: "partner-late", askId, words: "We send you a gift card.", ...reason };
  expect((await marco.post(desk.casePath, gift)).status).toBe(422);
});

test("bad input: what was typed stays, each fault at its field; a reader may promise nothing", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const past = await marco.post(desk.casePath, { ...wish, dueAt: "2026-03-01T12:00" });
  expect(past.status).toBe(422);
  const page = visible(await past.text());
  expect(page).toContain("Choose a time that is still to come.");
  expect(page).toContain("A technician calls");
  expect((await marco.post(desk.casePath, { ...wish, dueAt: "soon" })).status).toBe(422);
  const lost = await marco.post(desk.casePath, { intent: "keep-promise", promiseId: "x" });
  expect(lost.status).toBe(404);
  const reader = await desk.as("reader");
  expect((await reader.post(desk.casePath, wish)).status).toBe(403);
  expect(await desk.app.db("customer_promises")).toEqual([]);
});
