import { expect, test } from "vitest";
import { startApiWorld } from "./api-world.ts";

test("R17: a program puts a customer into a tier, once, and never over a change it has not read", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const read = await world.get(`/cases/${reference}`);
  expect(read.body.customer.tier).toBe("standard");
  const set = (tier: string, headers: Record<string, string> = {}) =>
    world.post(`/cases/${reference}/customer-tier`, { tier }, { headers });
  const etag = read.headers.get("etag") ?? "";
  const first = await set("gold", { "if-match": etag });
  expect([first.status, first.body.customer.tier]).toEqual([200, "gold"]);
  expect((await set("silver", { "if-match": etag })).status).toBe(412);
  const again = await set("gold");
  expect([again.status, again.body.version]).toEqual([200, first.body.version]);
  const wrong = await set("");
  expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, "tier"]);
});
