import { expect, test } from "vitest";
import {
  PrepareBackupPlan,
  prepareBackupPlan,
  retireBackupPlan,
} from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { casePage, everythingOf } from "#app/web/portal/pages.ts";
import { createWorld, type World } from "#test/support/world.ts";

const days = (count: number) => ({ count, unit: "days", counted: "working-time" });
const step = { what: "We bring it to the other workshop.", who: "us", within: days(1) };
const plan = {
  failure: "partner-silent",
  way: "other-vendor",
  customerWording: "Another workshop repairs it.",
  steps: [step],
  promises: [{ what: "It is with them.", within: days(1), certainty: "certain" }],
};

async function prepared(world: World, wish: Record<string, unknown> = {}) {
  const lena = await world.hire("lena", "lead");
  const input = PrepareBackupPlan.parse({ ...plan, ...wish });
  return { lena, made: await prepareBackupPlan(world.services, input, lena) };
}

async function ready(world: World) {
  const marco = await world.hire("marco");
  const { made, lena } = await prepared(world);
  if (!made.ok) throw new Error(made.reason);
  return { marco, lena, planId: made.plan.id, ...(await world.open(marco)) };
}

test("R10: one click starts the other way: its steps, its promises, one mail, a word of ours", async () => {
  await using world = await createWorld();
  const { id, reference, planId, marco, nextUpdateDueAt } = await ready(world);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  const press = () => startBackupPlan(world.services, reference, planId, marco);
  const pressed = await Promise.all([press(), press()]);
  expect(pressed.map((each) => each.ok && each.created).toSorted()).toEqual([false, true]);
  expect(await world.mails(id)).toEqual(["acknowledgement", "plan-b-started"]);
  const [promise] = await world.db("customer_promises").where({ case_id: id });
  expect(promise).toMatchObject({ what: "It is with them.", state: "open", made_by: marco.id });
  expect(promise.due_at).toEqual(new Date("2026-03-06T10:00:00Z"));
  expect(await world.db("case_steps").pluck("what")).toEqual([step.what]);
  const after = await world.db("case_files").where({ id }).first();
  expect(after).toMatchObject({ status: "working", last_word_at: world.clock.now });
  expect(after.next_update_due_at > (nextUpdateDueAt ?? 0)).toBe(true);
  const [mail] = await world.db("messages").where({ kind: "plan-b-started" });
  expect(mail.props).toMatchObject({
    words: plan.customerWording,
    promises: [{ what: "It is with them.", due: { from: null, at: "2026-03-06T10:00:00.000Z" } }],
  });
  const page = await world.services.customerPages.load(id);
  const html = casePage(world.services.settings, everythingOf(page), world.clock.now);
  const [, block = ""] = html.split('class="given other-way"');
  expect(block.slice(0, 200)).toContain("We have started another way:");
  expect(block.slice(0, 200)).toContain(plan.customerWording);
});

test("R10: a plan that was taken off the list, or is another team's, cannot be started", async () => {
  await using world = await createWorld();
  const { reference, planId, marco, lena } = await ready(world);
  const start = () => startBackupPlan(world.services, reference, planId, marco);
  const [team] = await world.db("teams").insert({ name: "Boats" }).returning("id");
  await world.db("backup_plans").update({ team_id: team.id });
  expect(await start()).toEqual({ ok: false, reason: "plan-unknown" });
  await world.db("backup_plans").update({ team_id: null });
  await retireBackupPlan(world.services, planId, lena);
  expect(await start()).toEqual({ ok: false, reason: "plan-unknown" });
  expect(await world.db("case_steps")).toEqual([]);
});

test.each([
  ["no steps", { steps: [] }, "no-steps"],
  ["no words", { customerWording: "  " }, "words-missing"],
  ["a time of zero", { steps: [{ ...step, within: days(0) }] }, "span-of-zero"],
  [
    "a step for the customer without a reason",
    { steps: [step, { ...step, who: "customer" }] },
    "customer-step-unjustified",
  ],
  [
    "nothing that we do",
    { steps: [{ ...step, who: "customer", whyCustomer: "Only she can." }] },
    "nothing-of-ours",
  ],
])(
  "R14: a plan with %s is refused with a sentence, and nothing is written",
  async (_, wish, reason) => {
    await using world = await createWorld();
    const { made } = await prepared(world, wish);
    expect(made).toMatchObject({ ok: false, problems: [{ reason }] });
    expect(made.ok || made.problems[0]?.sentence).toMatch(/^[A-Z].*\.$/);
    expect(await world.db("backup_plans")).toEqual([]);
  },
);
