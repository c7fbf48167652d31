import { expect, test } from "vitest";
import { prepareBackupPlan } from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { startDesk, visible } from "./desk-world.ts";

type Desk = Awaited<ReturnType<typeof startDesk>>;

const escalate = { intent: "escalate", to: "lead", because: "She needs it for Saturday." };

test("R8, R10: escalated by hand, the page says who was told, and “I have it” takes it once", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const marco = await desk.asMarco();
  const sent = await marco.post(desk.casePath, escalate);
  expect(await marco.read(sent.headers.get("location") ?? "")).toContain("Escalated.");
  await marco.post(desk.casePath, escalate);
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Nobody has it");
  expect(page).toMatch(/Team lead told: <span[^>]*>Lena Roth/);
  expect(page).toContain("She needs it for Saturday.");
  const [{ id: escalationId }] = await desk.app.db("escalations").select("id");
  const take = { intent: "take-escalation", escalationId };
  expect((await lead.post(desk.casePath, take)).status).toBe(302);
  expect((await lead.post(desk.casePath, take)).status).toBe(302);
  const late = await marco.post(desk.casePath, take);
  expect(visible(await late.text())).toContain("A colleague has it already.");
  expect(await marco.read(desk.casePath)).toMatch(/Lena Roth<\/span> has it since/);
  expect(await desk.app.db("escalations")).toHaveLength(1);
});

test("R8: an update that says so escalates, and the page shows it", async () => {
  await using desk = await startDesk();
  await desk.as("lead", "Lena Roth");
  const marco = await desk.asMarco();
  const body = "The part is late. I have escalated this.";
  await marco.post(desk.casePath, { intent: "post", body, visibility: "customer", status: "" });
  expect(await marco.read(desk.casePath)).toContain("Escalated by hand");
});

const day = { count: 1, unit: "days", counted: "working-time" } as const;

async function preparePlan(desk: Desk) {
  const lead = await desk.as("lead", "Lena Roth");
  const plan = await prepareBackupPlan(
    desk.app.services,
    {
      failure: "partner-silent",
      way: "loaner",
      customerWording: "A loaner is on its way to you.",
      steps: [
        { what: "We send a loaner.", who: "us", within: day },
        { what: "Sign for it.", who: "customer", within: day, whyCustomer: "The courier asks." },
      ],
      promises: [{ what: "The loaner is with you.", within: day, certainty: "likely" }],
    },
    { kind: "staff", id: lead.id },
  );
  if (!plan.ok) throw new Error(plan.reason);
  return plan.plan.id;
}

test("R10, R14: a plan that fits is offered with its customer's step justified, and starts once", async () => {
  await using desk = await startDesk();
  const planId = await preparePlan(desk);
  const marco = await desk.asMarco();
  expect(await marco.read(desk.casePath)).not.toContain("Fits this case");
  const ask = { intent: "ask-partner", partner: "Brightfix", asked: "Visit her.", contact: "" };
  await marco.post(desk.casePath, { ...ask, promisedAt: "" });
  await desk.app.db("case_partners").update({ silent_since: desk.app.clock.now });
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Fits this case");
  expect(page).toContain("Why: The courier asks.");
  const start = { intent: "start-plan", planId };
  await Promise.all([marco.post(desk.casePath, start), marco.post(desk.casePath, start)]);
  expect(await desk.app.db("messages").where({ kind: "plan-b-started" })).toHaveLength(1);
  expect(await marco.read(desk.casePath)).toContain("Running");
});

test("R6: a cadence of its own needs a reason; a slower one is said to be slower; zero is refused", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const cadence = (count: string, reason: string) => ({
    intent: "cadence",
    "cadence.count": count,
    "cadence.unit": "hours",
    "cadence.counted": "around-the-clock",
    reason,
  });
  const bad = visible(await (await marco.post(desk.casePath, cadence("0", "She flies."))).text());
  expect(bad).toContain("Give a time of at least one minute.");
  expect(bad).toContain("She flies.");
  expect((await marco.post(desk.casePath, cadence("2", " "))).status).toBe(422);
  const quick = await marco.post(desk.casePath, cadence("2", "She flies on Friday."));
  expect(quick.headers.get("location")).toContain("cadence-set");
  const page = await marco.read(desk.casePath);
  expect(page).toContain("2 hours around the clock");
  expect(page).toContain("She flies on Friday.");
  const slow = await marco.post(desk.casePath, cadence("300", "She asked for less."));
  expect(slow.headers.get("location")).toContain("cadence-slower");
});

test("R6: asking the customer stops the clock, going on starts it, and both keep their reason", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const asked = await marco.post(desk.casePath, {
    intent: "wait",
    body: "Which of the two is it?",
  });
  expect(asked.headers.get("location")).toContain("clock-stands");
  expect(await marco.read(desk.casePath)).toContain("The clock stands for the customer’s answer");
  desk.passMinutes(60);
  const going = { intent: "go-on", reason: "She is on the road; we take the first." };
  expect((await marco.post(desk.casePath, going)).headers.get("location")).toContain(
    "clock-started",
  );
  expect((await marco.post(desk.casePath, going)).status).toBe(422);
  const { next_update_due_at: dueAt } = await desk.app.db("case_files").first();
  expect(dueAt).toEqual(new Date("2026-03-04T14:30:00Z"));
  const page = await marco.read(desk.casePath);
  expect(page).toContain("She is on the road");
  expect(page).not.toContain("The clock stands for");
});

test("R2: while the owner is away the page says who stands in", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  await desk.app.db("case_files").update({ deputy_id: lead.id });
  await desk.app.db("absences").insert({
    id: desk.app.services.newId(),
    staff_id: desk.marco.id,
    from_at: desk.app.clock.now,
    recorded_at: desk.app.clock.now,
  });
  expect(await lead.read(desk.casePath)).toContain("Marco Ruiz is away: Lena Roth stands in.");
});

test("bad input: a reader takes, escalates and starts nothing; what is no id is not found", async () => {
  await using desk = await startDesk();
  const reader = await desk.as("reader");
  expect((await reader.post(desk.casePath, escalate)).status).toBe(403);
  const marco = await desk.asMarco();
  const lost = { intent: "take-escalation", escalationId: "x" };
  expect((await marco.post(desk.casePath, lost)).status).toBe(404);
  expect((await marco.post(desk.casePath, { ...escalate, because: " " })).status).toBe(422);
  expect((await marco.post(desk.casePath, { ...escalate, to: "king" })).status).toBe(422);
  expect(await desk.app.db("escalations")).toHaveLength(0);
});
