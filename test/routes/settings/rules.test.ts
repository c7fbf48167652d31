import { expect, test } from "vitest";
import { startDesk, visible } from "../desk/desk-world.ts";

type Desk = Awaited<ReturnType<typeof startDesk>>;
const pages = ["levels", "hours", "ladders", "plans", "chats"];
const at = (page: string) => `/settings/${page}`;

const span = (name: string, count: string, unit: string, counted = "working-time") => ({
  [`${name}.count`]: count,
  [`${name}.unit`]: unit,
  [`${name}.counted`]: counted,
});
const high = {
  of: "high:",
  severity: "high",
  tier: "",
  warnAt: "75",
  ...span("targets.next-word", "2", "hours"),
  ...span("targets.first-word", "1", "hours"),
  ...span("targets.customer-reply", "2", "hours"),
  ...span("targets.resolution", "5", "days"),
};

test("AZ-1: the rules of care are for leads and administrators", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const marco = await desk.asMarco();
  for (const page of pages) {
    expect((await marco.get(at(page))).status, page).toBe(403);
    expect((await lead.get(at(page))).status, page).toBe(200);
  }
  expect((await marco.post(at("levels"), { ...high, intent: "save" })).status).toBe(403);
  expect(await desk.app.db("service_policies")).toEqual([]);
});

test("R6: a cadence reads as a sentence, shows what would change, and counts from the next word", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  expect(await lead.read(at("levels"))).toMatch(
    /<strong>high<\/strong> case hears from us every <strong>4 hours in working time/,
  );
  const shown = await lead.post(at("levels"), { ...high, intent: "preview" });
  const page = visible(await shown.text());
  expect(page).toContain("4 hours in working time → <strong>2 hours in working time");
  expect(page).toContain("One open case runs by it");
  expect(await desk.app.db("service_policies")).toEqual([]);
  expect((await lead.post(at("levels"), { ...high, intent: "save" })).status).toBe(302);
  const [{ next_update_due_at: shownTime }] = await desk.app.db("case_files");
  expect(shownTime).toEqual(desk.caseFile.nextUpdateDueAt);
  await (await desk.asMarco()).post(desk.casePath, { intent: "nothing-new" });
  const { next_update_due_at: due } = await desk.app.db("case_files").first();
  expect(due).toEqual(new Date(desk.app.clock.now.getTime() + 2 * 3_600_000));
});

test("R6: a tier has a policy of its own; a cadence of zero and a share of nothing are refused", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const gold = { ...high, of: "new", tier: "gold" };
  expect((await lead.post(at("levels"), { ...gold, intent: "save" })).status).toBe(302);
  expect(await lead.read(at("levels"))).toContain("of a gold customer");
  const zero = { ...high, intent: "save", ...span("targets.next-word", "0", "hours") };
  const refused = await lead.post(at("levels"), { ...zero, warnAt: "100" });
  const page = visible(await refused.text());
  expect(page).toContain("Give a time of at least one minute.");
  expect(page).toContain("Write a share from 1 to 99.");
  const nobody = await lead.post(at("levels"), { ...high, of: "new", intent: "preview" });
  expect(visible(await nobody.text())).toContain("Write which tier.");
  expect(await desk.app.db("service_policies")).toHaveLength(1);
});

const week = {
  monday: "09:00-12:00, 14:00–18:00",
  tuesday: "09:00-17:00",
  wednesday: "",
  thursday: "",
  friday: "",
  saturday: "",
  sunday: "",
};

async function hours(desk: Desk) {
  const lead = await desk.as("lead");
  const { id: teamId } = await desk.app.db("teams").first("id");
  const fields = { teamId, timeZone: "Europe/Madrid", holidays: "2026-12-25", ...week };
  const send = async (change: Record<string, string>) => {
    const answer = await lead.post(at("hours"), { ...fields, intent: "save", ...change });
    return { answer, page: visible(await answer.text()) };
  };
  return { lead, send };
}

test("several shifts, holidays and a zone are kept; what would change is shown first", async () => {
  await using desk = await startDesk();
  const { lead, send } = await hours(desk);
  const { page } = await send({ intent: "preview" });
  expect(page).toContain("High: the next word after one said now is due");
  expect(await desk.app.db("working_hours")).toEqual([]);
  expect((await send({})).answer.status).toBe(302);
  expect(await lead.read(at("hours"))).toContain("Monday 09:00-12:00 and 14:00-18:00");
});

test("bad hours: each fault at its day; a long holiday is a warning, no working time is refused", async () => {
  await using desk = await startDesk();
  const { send } = await hours(desk);
  const bad = { monday: "12:00-09:00", tuesday: "nine", wednesday: "09:00-12:00, 11:00-13:00" };
  const { page } = await send({ ...bad, holidays: "2026-13-01", timeZone: "Here" });
  for (const words of [
    "A shift ends after",
    "Write times such",
    "Two shifts overlap",
    "is no day",
    "Write a time zone",
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toContain("nine");
  const off = { ...Object.fromEntries(Object.keys(week).map((day) => [day, ""])), intent: "save" };
  expect((await send(off)).page).toContain("Somebody has to work at some time.");
  const days = Array.from({ length: 40 }, (_, n) => new Date(Date.UTC(2026, 6, 1 + n)));
  const holidays = days.map((day) => day.toISOString().slice(0, 10)).join("\n");
  expect((await send({ holidays, intent: "preview" })).page).toMatch(/Nobody works for \d+ days/);
  const { answer } = await send({ holidays });
  expect(answer.headers.get("location")).toContain("hours-kept-long-holiday");
});

test("R2: an absence names a deputy where nobody stands in; past, upside down or oneself is refused", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const away = {
    intent: "record",
    staffId: desk.marco.id,
    from: "2026-03-05T08:00",
    to: "",
    deputyId: "",
  };
  expect((await lead.post(at("absences"), away)).headers.get("location")).toContain("uncovered");
  expect(await lead.read(at("absences"))).toContain(desk.caseFile.reference);
  const refuse = async (change: Record<string, string>) =>
    visible(await (await lead.post(at("absences"), { ...away, ...change })).text());
  expect(await refuse({ deputyId: desk.marco.id })).toContain("Nobody stands in for themselves.");
  expect(await refuse({ to: "2026-03-05T07:00" })).toContain("Choose an end after the beginning.");
  expect(await refuse({ from: "2026-03-01T08:00", to: "2026-03-02T08:00" })).toContain(
    "This is past.",
  );
  await lead.post(at("absences"), { ...away, deputyId: lead.id });
  const { deputy_id: deputy } = await desk.app.db("case_files").first();
  expect(deputy).toBe(lead.id);
  const [{ id: absenceId }] = await desk.app.db("absences").orderBy("recorded_at");
  await lead.post(at("absences"), { intent: "end", absenceId });
  const kept = await desk.app.db("absences").whereNull("cancelled_at");
  expect(kept).toHaveLength(1);
});

test("R2: an agent writes down their own absence, not a colleague's", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const marco = await desk.asMarco();
  const away = { intent: "record", from: "2026-03-05T08:00", to: "", deputyId: "" };
  expect((await marco.post(at("absences"), { ...away, staffId: lead.id })).status).toBe(403);
  expect((await marco.post(at("absences"), { ...away, staffId: desk.marco.id })).status).toBe(302);
  expect(await desk.app.db("absences").pluck("staff_id")).toEqual([desk.marco.id]);
});
