import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createAlertSender } from "#app/alerts/create-alert-sender.ts";
import { AddHook, addHook, removeHook } from "#app/operations/alerts/change-hooks.ts";
import { sendAlerts } from "#app/operations/alerts/send-alerts.ts";
import { escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import type { Services } from "#app/operations/services.ts";
import { createWorld, type World } from "#test/support/world.ts";

const chat = setupServer();
const slackUrl = "https://hooks.slack.test/services/T0/B0/secret-of-slack";
const teamsUrl = "https://prod.teams.test:443/workflows/secret-of-teams";

beforeAll(() => chat.listen({ onUnhandledRequest: "error" }));
afterEach(() => chat.resetHandlers());
afterAll(() => chat.close());

/** The product with a resolver of the test's own, so that no name is looked up. */
function withResolver(world: World, address = "93.184.215.14"): Services {
  const { alertSender } = world.services;
  const sealed = new Map<string, string>();
  const sender = createAlertSender({
    seal: (url) => {
      const text = alertSender.seal(url);
      sealed.set(text, url);
      return text;
    },
    open: (text) => sealed.get(text) ?? "",
    resolve: async () => [{ address, family: 4 }],
  });
  return { ...world.services, alertSender: sender };
}

async function shop(world: World, services: Services, hooks: Record<string, string>) {
  const marco = await world.hire("marco");
  const lena = await world.hire("lena", "lead");
  for (const [shape, url] of Object.entries(hooks)) {
    const added = await addHook(services, AddHook.parse({ name: shape, shape, url }), lena);
    if (!added.ok) throw new Error(added.reason);
  }
  const { reference } = await world.open(marco, {
    customer: { name: "Ana Duarte", email: "a@b.test" },
  });
  const wish = { to: "lead", because: "Ana Duarte needs it for Saturday." } as const;
  const escalate = () => escalateByHand(services, reference, wish, marco);
  return { marco, lena, reference, escalate };
}

/** Takes posts to an address and keeps what came. */
function listen(url: string, answer: () => Response = () => new Response("ok")) {
  const came: unknown[] = [];
  chat.use(
    http.post(url.replace(":443", ""), async ({ request }) => {
      came.push(await request.json());
      return answer();
    }),
  );
  return came;
}

test("R10, R25: Slack and Teams each get the alert in their shape, once, and nothing personal", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { reference, escalate } = await shop(world, services, { slack: slackUrl, teams: teamsUrl });
  const slack = listen(slackUrl);
  const teams = listen(teamsUrl);
  await escalate();
  await Promise.all([1, 2, 3].map(() => sendAlerts(services)));
  expect(slack).toMatchObject([
    {
      text: `${reference}: Escalated by hand`,
      blocks: [{ type: "header" }, { type: "section" }, { type: "actions" }],
    },
  ]);
  expect(teams).toMatchObject([
    {
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: { type: "AdaptiveCard", body: [{ type: "TextBlock" }, { type: "FactSet" }] },
        },
      ],
    },
  ]);
  const sent = JSON.stringify([slack, teams]);
  expect(sent).toContain(`https://status.example.test/desk/cases/${reference}`);
  expect(sent).not.toMatch(/Ana|Duarte|Saturday|printer|marco|lena/i);
  expect(await world.db("hook_alerts").pluck("state")).toEqual(["sent", "sent"]);
});

test("the address of a chat stands nowhere in the database, and is named to nobody", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  await shop(world, services, { slack: slackUrl });
  for (const table of ["alert_hooks", "audit_log", "hook_alerts"]) {
    expect(JSON.stringify(await world.db(table))).not.toContain("secret-of-slack");
  }
});

test("SSRF-2: a redirect is not followed, and is no success", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { escalate } = await shop(world, services, { slack: slackUrl });
  const inside = listen("https://inside.test/");
  listen(slackUrl, () => HttpResponse.redirect("https://inside.test/", 307) as Response);
  await escalate();
  await sendAlerts(services);
  expect(inside).toEqual([]);
  const [alert] = await world.db("hook_alerts");
  expect(alert).toMatchObject({ state: "failed", last_result: "answer 307" });
});

test("WHK-4: trouble on their side is tried again, later each time, eight times at most", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { escalate } = await shop(world, services, { slack: slackUrl });
  const came = listen(slackUrl, () => new Response("busy", { status: 503 }));
  await escalate();
  const waits: number[] = [];
  for (let round = 0; round < 12; round++) {
    await sendAlerts(services);
    const [{ due_at: dueAt, state }] = await world.db("hook_alerts");
    if (state !== "queued") break;
    waits.push((dueAt.getTime() - world.clock.now.getTime()) / 1000);
    await sendAlerts(services);
    world.clock.now = dueAt;
  }
  expect(came).toHaveLength(8);
  expect(waits).toEqual([5, 25, 125, 625, 3125, 15_625, 28_800]);
  expect(await world.db("hook_alerts").first()).toMatchObject({ state: "failed" });
});

test("a refusal is not tried again; a worker that died with an alert leaves it to the next", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { escalate } = await shop(world, services, { slack: slackUrl });
  const came = listen(slackUrl, () => new Response("invalid_token", { status: 403 }));
  await escalate();
  await services.transaction((store) =>
    store.alerts.claim({ now: world.clock.now, limit: 10, leaseMs: 60_000 }),
  );
  await sendAlerts(services);
  expect(came).toHaveLength(0);
  await world.db("hook_alerts").update({ lease_until: new Date(0) });
  await sendAlerts(services);
  await sendAlerts(services);
  expect(came).toHaveLength(1);
  expect(await world.db("hook_alerts").first()).toMatchObject({ state: "failed", attempts: 2 });
});

test("a chat that fails for five days is taken off the list, and the audit says so", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { escalate } = await shop(world, services, { slack: slackUrl });
  listen(slackUrl, () => new Response("gone", { status: 500 }));
  await escalate();
  await sendAlerts(services);
  const later = new Date(world.clock.now.getTime() + 5 * 86_400_000);
  world.clock.now = later;
  await sendAlerts(services);
  const [hook] = await services.transaction((store) => store.alerts.listHooks());
  expect(hook).toBeUndefined();
  expect(await world.db("audit_log").pluck("action")).toContain("alert-hook-ended");
});

test("a chat that was taken off the list gets nothing more; its name is free again", async () => {
  await using world = await createWorld();
  const services = withResolver(world);
  const { escalate, lena } = await shop(world, services, { slack: slackUrl });
  const came = listen(slackUrl);
  await escalate();
  const { id } = await world.db("alert_hooks").first();
  const again = AddHook.parse({ name: "SLACK", shape: "slack", url: slackUrl });
  expect(await addHook(services, again, lena)).toMatchObject({ ok: false, reason: "name-taken" });
  expect(await removeHook(services, id, lena)).toEqual({ ok: true });
  await sendAlerts(services);
  expect(came).toEqual([]);
  expect(await addHook(services, again, lena)).toMatchObject({ ok: true });
});

test("SSRF-1, SSRF-3: a name that leads inside, now or later, gets no connection", async () => {
  await using world = await createWorld();
  const services = withResolver(world, "169.254.169.254");
  const { escalate } = await shop(world, services, { slack: slackUrl });
  const came = listen(slackUrl);
  await escalate();
  await sendAlerts(services);
  expect(came).toEqual([]);
  const alert = await world.db("hook_alerts").first();
  expect(alert).toMatchObject({ state: "failed", last_result: "not-public" });
});

test("SSRF-1: an address that leads inside is refused with a sentence, and nothing is kept", async () => {
  await using world = await createWorld();
  const lena = await world.hire("lena", "lead");
  const wish = AddHook.parse({ name: "Chat", shape: "slack", url: "https://127.0.0.1/x" });
  const refused = await addHook(world.services, wish, lena);
  expect(refused).toEqual({
    ok: false,
    reason: "not-public",
    sentence: "The address has to be on the public internet.",
  });
  expect(await world.db("alert_hooks")).toEqual([]);
});
