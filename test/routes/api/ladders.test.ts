import { expect, test } from "vitest";
import { prepareBackupPlan } from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { startApiWorld } from "./api-world.ts";

const because = "She needs it for Saturday.";

test("R8, R10: an escalation is raised once, listed, and taken by one", async () => {
  await using world = await startApiWorld();
  const lead = await world.hire("lead");
  const { reference } = await world.open();
  const raise = () => world.post(`/cases/${reference}/escalations`, { to: "lead", because });
  const raised = await raise();
  expect(raised.status).toBe(201);
  expect(raised.body).toMatchObject({ trigger: "by-hand", because, told: [{ role: "lead" }] });
  expect((await raise()).body.id).toBe(raised.body.id);
  const secret = await world.giveKey(lead.id);
  const taken = await world.post(`/escalations/${raised.body.id}/take`, {}, { secret });
  expect(taken.body).toMatchObject({ takenBy: lead.id });
  const again = await world.post(`/escalations/${raised.body.id}/take`, {});
  expect([again.status, again.body.type]).toEqual([409, expect.stringContaining("already-taken")]);
  const { body } = await world.get(`/cases/${reference}/escalations`);
  expect(body.escalations).toMatchObject([{ id: raised.body.id, takenBy: lead.id }]);
});

test("R10: all climbs of a case are taken at once, once for one key and each in the audit log with it", async () => {
  await using world = await startApiWorld();
  const lead = await world.hire("lead");
  const { reference } = await world.open();
  for (const to of ["lead", "manager"]) {
    await world.post(`/cases/${reference}/escalations`, { to, because });
  }
  const secret = await world.giveKey(lead.id);
  const take = (headers: Record<string, string> = {}) =>
    world.post(`/cases/${reference}/escalations/take`, {}, { secret, headers });
  expect((await take({ "If-Match": '"0"' })).status).toBe(412);
  const once = { "Idempotency-Key": "all-of-it" };
  const [first, same] = [await take(once), await take(once)];
  expect(first.body.escalations).toMatchObject([{ takenBy: lead.id }, { takenBy: lead.id }]);
  expect([same.text, same.status]).toEqual([first.text, 200]);
  expect((await take()).status).toBe(200);
  const { key_id: keyId } = await world
    .db("api_keys")
    .where({ staff_id: lead.id })
    .first({ key_id: "id" });
  const audited = await world.db("audit_log").where({ action: "escalation-taken" });
  expect(audited).toMatchObject([{ details: { keyId } }, { details: { keyId } }]);
  const others = await world.post(`/cases/${reference}/escalations/take`, {});
  expect([others.status, others.body.type]).toEqual([
    409,
    expect.stringContaining("already-taken"),
  ]);
});

test("R8: an update that says so creates the escalation", async () => {
  await using world = await startApiWorld();
  await world.hire("lead");
  const { reference } = await world.open();
  const body = "The part is late. I have escalated this.";
  await world.post(`/cases/${reference}/updates`, { body, visibility: "customer" });
  const told = await world.get(`/cases/${reference}/escalations`);
  expect(told.body.escalations).toMatchObject([{ trigger: "by-hand" }]);
});

test("R10: a prepared plan is listed and started; again answers 200, an unknown one names its field", async () => {
  await using world = await startApiWorld();
  const within = { count: 1, unit: "days", counted: "working-time" } as const;
  const plan = await prepareBackupPlan(
    world.services,
    {
      failure: "part-missing",
      way: "loaner",
      customerWording: "A loaner is on its way.",
      steps: [{ what: "We send a loaner.", who: "us", within }],
      promises: [],
    },
    { kind: "staff", id: world.agent.id },
  );
  if (!plan.ok) throw new Error(plan.reason);
  const planId = plan.plan.id;
  expect((await world.get("/backup-plans")).body.plans).toMatchObject([{ id: planId }]);
  const { reference } = await world.open();
  const start = (id: string) => world.post(`/cases/${reference}/backup-plans`, { planId: id });
  expect((await start(planId)).status).toBe(201);
  expect((await start(planId)).status).toBe(200);
  const unknown = await start(world.agent.id);
  expect([unknown.status, unknown.body.errors[0].field]).toEqual([422, "planId"]);
  expect(await world.db("messages").where({ kind: "plan-b-started" })).toHaveLength(1);
});

test("R6: a cadence of its own moves the next word; one of zero names its field", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const set = (count: number) =>
    world.post(`/cases/${reference}/cadence`, {
      cadence: { count, unit: "hours", counted: "around-the-clock" },
      reason: "She flies on Friday.",
    });
  expect((await set(2)).body.nextUpdateDueAt).toBe("2026-03-04T14:00:00.000Z");
  const zero = await set(0);
  expect([zero.status, zero.body.errors[0].field]).toEqual([422, "cadence.count"]);
});

test("R27: kept-rates are a lead's to read; a span upside down is refused", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const wish = { what: "We call you.", dueAt: "2026-03-05T12:00:00Z", certainty: "certain" };
  const made = await world.post(`/cases/${reference}/promises`, wish);
  await world.post(`/promises/${made.body.id}/keep`, {});
  expect((await world.get("/kept-rates?of=person")).status).toBe(403);
  const secret = await world.giveKey((await world.hire("lead")).id);
  const ask = (query: string) => world.get(`/kept-rates?${query}`, { secret });
  const span = "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";
  const { body } = await ask(`of=person&${span}`);
  expect(body.rates).toMatchObject([{ id: world.agent.id, kept: 1, rate: 1 }]);
  expect((await ask("of=everyone")).status).toBe(400);
  const upside = await ask("of=team&from=2026-04-01T00:00:00Z&to=2026-03-01T00:00:00Z");
  expect([upside.status, upside.body.errors[0].field]).toEqual([400, "to"]);
});
