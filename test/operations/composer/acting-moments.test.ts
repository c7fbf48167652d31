import { expect, test } from "vitest";
import { actingMoments } from "#app/domain/composer/acting-moments.ts";
import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import {
  PrepareBackupPlan,
  prepareBackupPlan,
} from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { beginDraft } from "#app/operations/composer/write-draft.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { composerWorld } from "./composer-world.ts";

type World = Awaited<ReturnType<typeof composerWorld>>;

const repair = { "option1.title": "A repair at your office", "option1.minutes": "90" };
const newer = {
  "option2.title": "The newer model",
  ...{ "option2.trips": "1", "option2.amount": "40", "option2.currency": "EUR" },
};
const why = { "option2.why": "It is at our shop in town." };
const around = { before: "Ana, you choose.", after: "I do it at once." };
const due = { dueAt: "2026-03-06T17:00:00.000Z", certainty: "certain" } as const;

/** What left of these kinds: its own words, in the order it was queued. */
async function left(world: World) {
  const rows = await world.db("messages").where({ state: "queued" }).orderBy("position");
  return rows.map(({ kind, props }) => [kind, props.around?.before]);
}

test("R14, R16: options are put as their mail leaves, each with what it costs her; taken back, nothing stands", async () => {
  await using world = await composerWorld();
  const send = (parts: Record<string, string>) => world.send({ moment: "options", parts });
  expect(await send({ ...around, ...repair })).toMatchObject({ reason: "too-few-options" });
  await world.db("composed_drafts").delete();
  const draftId = "00000000-0000-4000-8000-00000000a001";
  const words = { draftId, moment: "options", parts: { ...around, ...repair, ...newer } } as const;
  expect(await world.send(words)).toMatchObject({ reason: "cost-without-why" });
  const parts = { ...words.parts, ...why };
  expect((await world.send({ ...words, version: 1, parts })).ok).toBe(true);
  expect(await world.db("option_rounds")).toEqual([]);
  await takeBack(world.services, draftId, world.marco);
  await world.pass(11);
  expect(await world.db("option_rounds")).toEqual([]);
  expect((await world.send({ ...words, version: 2, parts })).ok).toBe(true);
  await world.pass(10);
  expect(
    await world.db("case_options").orderBy("title").select("title", "minutes", "trips"),
  ).toEqual([
    { title: "A repair at your office", minutes: 90, trips: 0 },
    { title: "The newer model", minutes: 0, trips: 1 },
  ]);
  expect(await left(world)).toEqual([["options", around.before]]);
  const page = await world.services.customerPages.load(world.caseFile.id);
  expect(page.history[0]).toMatchObject({
    type: "options-put",
    body: `${around.before}\n\n${around.after}`,
  });
  expect(page.options?.options).toHaveLength(2);
  expect(await send(parts)).toMatchObject({ reason: "options-stand" });
});

test("R7, R8: a promise is recorded as its mail leaves, and kept by the next; each is told once", async () => {
  await using world = await composerWorld();
  const { services, reference, marco } = world;
  const what = "Sofia calls you.";
  const parts = { before: "Ana, so that you can plan:", what, ...due, after: "" };
  const late = { ...parts, dueAt: "2026-03-04T09:30:05.000Z" };
  const draftId = "00000000-0000-4000-8000-00000000a002";
  const soon = await world.send({ draftId, moment: "promise", parts: late });
  expect(soon).toMatchObject({ reason: "due-in-the-past" });
  expect((await world.send({ draftId, version: 1, moment: "promise", parts })).ok).toBe(true);
  expect(await world.db("customer_promises")).toEqual([]);
  await world.pass(10);
  const [promise, ...more] = await world.db("customer_promises");
  expect([promise, more]).toMatchObject([{ what, certainty: "certain", state: "open" }, []]);
  // The same by the quick form is the one there is.
  await makePromise(services, reference, MakePromise.parse({ what, ...due }), marco);
  const kept = { moment: "promise-kept", aboutId: promise.id } as const;
  await world.send({
    ...kept,
    parts: { before: "She has called, and the day is set.", after: "" },
  });
  expect(await world.db("customer_promises").pluck("state")).toEqual(["open"]);
  await world.pass(10);
  expect(await world.db("customer_promises").pluck("state")).toEqual(["kept"]);
  const again = await world.send({ ...kept, parts: { before: "She has called you.", after: "" } });
  expect(again).toMatchObject({ reason: "already-kept" });
  expect(await left(world)).toEqual([
    ["promise-made", parts.before],
    ["promise-kept", "She has called, and the day is set."],
  ]);
  const { history } = await services.customerPages.load(world.caseFile.id);
  const told = history.flatMap((entry) => (entry.type === "update-posted" ? [entry.body] : []));
  expect(told).toEqual([
    `She has called, and the day is set.\n\n${what}`,
    `${parts.before}\n\n${what}`,
  ]);
});

test("R10: plan B starts as its mail leaves, with its steps; started meanwhile, the mail comes back", async () => {
  await using world = await composerWorld();
  const { services, reference, marco } = world;
  const within = { count: 1, unit: "days", counted: "working-time" };
  const prepare = (customerWording: string) =>
    world.hire("lead", "lead").then((lead) => {
      const steps = [{ what: "We bring it to them.", who: "us", within }];
      const of = { failure: "partner-silent", way: "other-vendor" };
      const plan = PrepareBackupPlan.parse({ ...of, customerWording, steps, promises: [] });
      return prepareBackupPlan(services, plan, lead);
    });
  const prepared = await prepare("Another workshop repairs it.");
  if (!prepared.ok) throw new Error(prepared.reason);
  const aboutId = prepared.plan.id;
  const begun = await beginDraft(
    services,
    reference,
    { moment: "start-plan-b", aboutId, parts: {}, promises: [] },
    marco,
  );
  if (!begun.ok) throw new Error(begun.reason);
  expect(begun.draft.parts).toMatchObject({ words: "Another workshop repairs it." });
  const { id: draftId } = begun.draft;
  const parts = { ...begun.draft.parts, before: "Ana, we lose no more time.", after: "" };
  const words = { draftId, version: 1, moment: "start-plan-b", aboutId, parts } as const;
  expect((await world.send(words)).ok).toBe(true);
  expect(await world.db("case_steps")).toEqual([]);
  await world.pass(10);
  expect(await world.db("case_steps").pluck("what")).toEqual(["We bring it to them."]);
  expect(await left(world)).toEqual([["plan-b-started", parts.before]]);
  const [event] = await world.db("case_events").where({ type: "plan-b-started" });
  expect(event.data).toMatchObject({
    words: "Another workshop repairs it.",
    around: { after: "" },
  });

  const other = "00000000-0000-4000-8000-00000000a003";
  const copy = { ...(await copyOf(world, aboutId)), id: "00000000-0000-4000-8000-00000000b001" };
  await world.db("backup_plans").insert(copy);
  const waiting = { ...words, draftId: other, version: 0, aboutId: copy.id };
  expect((await world.send(waiting)).ok).toBe(true);
  await startBackupPlan(services, reference, copy.id, marco);
  await world.pass(10);
  const draft = await services.transaction((store) => store.composedDrafts.find(other));
  expect(draft).toMatchObject({ state: "open", cameBack: "plan-started-already" });
});

async function copyOf(world: World, id: string) {
  const plan = await world.db("backup_plans").where({ id }).first();
  const json = Object.entries(plan).map(([name, value]) => [
    name,
    typeof value === "object" && value && !(value instanceof Date) ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(json);
}

test("R13: our own words around every act are clean to the reading, in every language it reads", async () => {
  await using world = await composerWorld();
  const { services, reference, marco } = world;
  const made = await makePromise(
    services,
    reference,
    MakePromise.parse({ what: "Sofia", ...due }),
    marco,
  );
  const promiseId = made.ok ? made.promise.id : "";
  for (const locale of ["en", "es", "de"]) {
    await world.db("customers").update({ locale });
    for (const moment of Object.keys(actingMoments) as ComposedMoment[]) {
      if (moment === "start-plan-b" || moment === "other-times") continue;
      await world.db("composed_drafts").delete();
      const aboutId = moment === "promise-kept" ? promiseId : null;
      const begun = await beginDraft(
        services,
        reference,
        { moment, aboutId, parts: {}, promises: [] },
        marco,
      );
      if (!begun.ok) throw new Error(begun.reason);
      const preview = await previewDraft(services, reference, begun.draft, null);
      expect([locale, moment, preview?.findings]).toEqual([locale, moment, []]);
    }
  }
});
