import { expect, test } from "vitest";
import { openTestCase } from "#test/support/cases.ts";
import { startDesk, visible } from "../desk/desk-world.ts";

const at = (page: string) => `/settings/${page}`;

const span = (name: string, count: string, unit: string, counted = "working-time") => ({
  [`${name}.count`]: count,
  [`${name}.unit`]: unit,
  [`${name}.counted`]: counted,
});

const ladder = {
  of: "high:",
  severity: "high",
  teamId: "",
  leadId: "",
  managerId: "",
  "lead.on": "yes",
  ...span("owner", "1", "hours"),
  ...span("deputy", "1", "hours"),
  ...span("lead", "30", "minutes"),
  ...span("manager", "1", "hours"),
  ...span("mendWithin", "2", "hours"),
};

test("R10: a ladder reads as a sentence, and shows who would be told when", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const shown = await lead.post(at("ladders"), { ...ladder, "owner.on": "yes", intent: "preview" });
  const page = visible(await shown.text());
  expect(page).toMatch(/as it would be: .*owner .*09:30.*team lead .*10:30/s);
  expect(await desk.app.db("ladders")).toEqual([]);
  await lead.post(at("ladders"), { ...ladder, intent: "save" });
  expect(await lead.read(at("ladders"))).toMatch(
    /the <strong>team lead<\/strong> is told at once and has 30 minutes in working time/,
  );
});

test("R10: a ladder without rungs, or with nobody on one, is refused; one who is away is a warning", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Roth");
  const send = async (change: Record<string, string>) =>
    visible(
      await (await lead.post(at("ladders"), { ...ladder, intent: "save", ...change })).text(),
    );
  expect(await send({ "lead.on": "" })).toContain("A ladder needs at least one rung.");
  expect(await send({ "manager.on": "yes" })).toContain("Manager: there is nobody.");
  expect(await send({ "lead.count": "0" })).toContain("give a time of at least one minute");
  expect(await send({ "lead.count": "x" })).toContain("Write a number.");
  expect(await desk.app.db("ladders")).toEqual([]);
  await send({ leadId: lead.id });
  const away = { id: desk.app.services.newId(), staff_id: lead.id, from_at: desk.app.clock.now };
  await desk.app.db("absences").insert({ ...away, recorded_at: desk.app.clock.now });
  expect(await lead.read(at("ladders"))).toContain("Lena Roth is away now.");
});

const plan = {
  intent: "prepare",
  failure: "part-missing",
  way: "loaner",
  teamId: "",
  customerWording: "A loaner is on its way.",
  "steps.0.what": "We send a loaner.",
  "steps.0.who": "us",
  ...span("steps.0.within", "1", "days"),
  "steps.2.what": "Sign for it.",
  "steps.2.who": "customer",
  ...span("steps.2.within", "1", "days"),
  "steps.2.whyCustomer": "",
};

test("R10, R14: a plan is prepared, its customer's step justified, and taken off the list", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const page = visible(await (await lead.post(at("plans"), plan)).text());
  expect(page).toContain("Say why the customer has to do it. Better still, do it for her.");
  expect(page).toContain("Sign for it.");
  const why = { "steps.2.whyCustomer": "The courier asks for it." };
  expect((await lead.post(at("plans"), { ...plan, ...why })).status).toBe(302);
  expect(await lead.read(at("plans"))).toContain("Why: The courier asks for it.");
  expect(await (await desk.asMarco()).read(desk.casePath)).toContain(
    "Start it, and tell the customer",
  );
  const { id: planId } = await desk.app.db("backup_plans").first("id");
  await lead.post(at("plans"), { intent: "retire", planId });
  expect(await lead.read(at("plans"))).toContain("Nothing is prepared yet.");
});

test("SSRF-1: a chat's address is on the public internet, kept sealed, and can be taken off", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  await openTestCase(desk.app.services, {}, desk.marco);
  const chat = { intent: "add", name: "Care room", shape: "slack", teamId: "" };
  const inside = await lead.post(at("chats"), { ...chat, url: "https://127.0.0.1/hook" });
  expect(visible(await inside.text())).toContain("has to be on the public internet");
  const url = "https://hooks.example.com/services/T1/B2/secret";
  expect((await lead.post(at("chats"), { ...chat, url })).status).toBe(302);
  const page = await lead.read(at("chats"));
  expect(page).toContain("Care room");
  expect(page).not.toContain("secret");
  const [hook] = await desk.app.db("alert_hooks");
  expect(JSON.stringify(hook)).not.toContain("secret");
  await lead.post(at("chats"), { intent: "remove", hookId: hook.id });
  expect(await lead.read(at("chats"))).toContain("Alerts are written to no chat yet.");
});
