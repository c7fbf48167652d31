import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const hers = {
  intent: "add-step",
  what: "Send us a photo of the plate",
  doer: "customer",
  why: "The part differs by its number.",
  neededOn: "2026-03-09",
};
const ours = {
  intent: "add-step",
  what: "Sofia fits the part",
  doer: "us",
  dueAt: "2026-03-06T12:00",
  certainty: "likely",
};

test("R7, R14: a step is put on her page from the desk, justified where it is hers, promised where it has a time; pressed twice it is one", async () => {
  await using desk = await startDesk();
  const { db } = desk.app;
  const marco = await desk.asMarco();
  const bare = await marco.post(desk.casePath, { ...hers, why: "" });
  expect(bare.status).toBe(422);
  const back = visible(await bare.text());
  expect(back).toContain("Write why the customer has to do it.");
  expect(back).toContain(hers.what);
  await Promise.all([hers, hers, ours, ours].map((form) => marco.post(desk.casePath, form)));
  expect(await db("case_steps").orderBy("doer").pluck("what")).toEqual([hers.what, ours.what]);
  expect(await db("messages").where({ kind: "promise-made" })).toHaveLength(1);
  const page = await marco.read(desk.casePath);
  expect(page).toContain("promised by");
  expect(page).toContain(hers.why);
});

test("R14: a step ends from the desk: done with its promise from either side, dropped only where no time is promised", async () => {
  await using desk = await startDesk();
  const { db } = desk.app;
  const marco = await desk.asMarco();
  for (const form of [hers, ours, { ...ours, what: "We call" }]) {
    await marco.post(desk.casePath, form);
  }
  const idOf = async (what: string) => (await db("case_steps").where({ what }).first()).id;
  const fit = await idOf(ours.what);
  const refused = await marco.post(desk.casePath, { intent: "drop-step", stepId: fit });
  expect(visible(await refused.text())).toContain("take the promise back first");
  await marco.post(desk.casePath, { intent: "step-done", stepId: fit });
  await marco.post(desk.casePath, { intent: "drop-step", stepId: await idOf(hers.what) });
  const { id: promiseId } = await db("customer_promises").where({ what: "We call" }).first();
  await marco.post(desk.casePath, { intent: "keep-promise", promiseId });
  expect(await db("case_steps").orderBy("what").select("what", "state")).toEqual([
    { what: hers.what, state: "dropped" },
    { what: ours.what, state: "done" },
    { what: "We call", state: "done" },
  ]);
  expect(await db("customer_promises").pluck("state")).toEqual(["kept", "kept"]);
  expect(await marco.read(desk.casePath)).toContain("names no step that is open");
  const reader = await desk.as("reader");
  expect((await reader.post(desk.casePath, hers)).status).toBe(403);
});
