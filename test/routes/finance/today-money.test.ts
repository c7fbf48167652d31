import { afterAll, beforeAll, expect, test } from "vitest";
import type { OrderChanges } from "#app/operations/ports/provider-orders.ts";
import { type FinanceApp, startFinanceApp } from "./finance-app.ts";

let site: FinanceApp;
beforeAll(async () => {
  site = await startFinanceApp();
});
afterAll(() => site.close());

/** The rows of a list of Today, as text, that say a thing. */
async function rows(says: string, role: "finance" | "lead" | "agent", query = "") {
  const { html } = await site.get(`/desk${query}`, role);
  return html
    .replace(/<script[\s\S]*?<\/script>|<!-- -->/g, "")
    .split("<li data-row")
    .slice(1)
    .filter((row) => row.includes(says))
    .map((row) => row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "));
}

/** A refund that was approved, and stands so with Stripe. */
async function ordered(standing: OrderChanges, daysAgo = 0) {
  const { world } = site;
  const asked = await world.ask({ kind: "refund" });
  await world.decide(asked.id, "approve", world.fay);
  await world.services.transaction(async ({ providerOrders }) => {
    await providerOrders.open({
      ...{ accommodationId: asked.id, provider: "stripe-credit-note", externalId: asked.id },
      ...{ amountMinor: 2500, currency: "EUR", number: null, openedBy: null },
      at: new Date(world.services.now().getTime() - daysAgo * 86_400_000),
    });
    await providerOrders.change(asked.id, { dueAt: null, ...standing });
  });
  return asked;
}

test("R15: a request that is due stands on finance's Today as it opens, and on nobody else's", async () => {
  const asked = await site.world.ask({ amount: "31.00" });
  const soon = new Date("2026-03-03T11:00:00Z");
  await site.world.db("accommodations").where({ id: asked.id }).update({ promised_by: soon });
  for (const query of ["", "?whose=mine", "?whose=all"]) {
    expect(await rows("€31.00", "finance", query), query).toHaveLength(1);
  }
  for (const query of ["?whose=mine", "?whose=all"]) {
    expect(await rows("€31.00", "agent", query), query).toEqual([]);
  }
});

test("R17: what its provider refuses stands on Today of finance and leads, and is tried again in place, once", async () => {
  const { id } = await ordered({ state: "failed", refusal: "no-funds", lastWords: "Add funds." });
  const typed = await ordered({ state: "failed", refusal: "target-needed" });
  const [row = ""] = await rows("not enough money", "finance");
  expect(row).toMatch(/Not given .* the customer has nothing/);
  expect(row).toContain("Refund of €25.00, Stripe");
  expect(row).toContain("They say: Add funds.");
  expect(row).toContain("Try again");
  const [needs = ""] = await rows("Write where it goes there", "finance");
  expect(needs).toContain("See the order");
  expect(needs).not.toContain("Try again");
  for (const query of ["?whose=mine", "?whose=all"]) {
    const [seen = ""] = await rows("not enough money", "lead", query);
    expect(seen).not.toContain("Try again");
    expect(await rows("not enough money", "agent", query)).toEqual([]);
  }
  const form = { intent: "try-again", accommodationId: id };
  expect((await site.post("/desk", form, "lead")).status).toBe(403);
  for (const _ of [1, 2]) {
    const sent = await site.post("/desk", form);
    expect([sent.status, sent.to]).toEqual([302, "/desk?whose=all&said=order-tried-again"]);
  }
  expect(await rows("not enough money", "finance")).toEqual([]);
  const again = { action: "accommodation-order-tried-again" };
  expect(await site.world.db("audit_log").where(again)).toHaveLength(1);
  const refused = await site.post("/desk", { ...form, accommodationId: typed.id });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Write where it goes there.");
});

test("R17: what a provider does not answer for, does not take, or leaves lying stands there too, once it is long", async () => {
  await ordered({ state: "unknown", tries: 3, askedAt: new Date() });
  await ordered({ state: "pending", reference: "T-1" });
  const waits = () => rows("has not given it yet", "finance");
  expect(await waits()).toEqual([]);
  await ordered({ state: "unknown", tries: 4 });
  await ordered({ state: "to-place", tries: 5 });
  const told = (await waits()).join();
  for (const words of ["does not say what became", "takes no orders"])
    expect(told).toContain(words);
  await ordered({ state: "pending", reference: "T-2" }, 2);
  expect((await waits()).join()).toContain("let it wait for more than a day");
  const { html } = await site.get("/finance");
  for (const words of ["let it wait", "takes no orders"]) expect(html).toContain(words);
});
