import { expect, test, vi } from "vitest";
import { sendLostLinks } from "#app/operations/links/send-lost-links.ts";
import { openTestCase } from "#test/support/cases.ts";
import { openPortal, textOf } from "./portal-world.ts";

const fresh = { kind: "fresh-link" };

test("CAP-4: whoever asks for lost links reads the same, known or not; hers go to her address alone", async () => {
  await using world = await openPortal();
  const { db, fetch, post } = world;
  expect(textOf(await (await fetch("/s/unknown")).text())).toContain("Ask for a new link");
  const page = await fetch("/lost", { headers: { "Accept-Language": "de" } });
  expect(textOf(await page.text())).toContain("Haben Sie Ihren Link verloren?");
  const wrong = await post("/lost", { email: "ana.duarte" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="ana.duarte"');
  const answers = [];
  for (const email of [
    "nobody@example.test",
    "Ana.Duarte@example.test",
    "ana.duarte@example.test",
  ]) {
    const answer = await post("/lost", { email });
    answers.push(`${answer.status} ${await answer.text()}`);
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).not.toMatch(/ana|duarte|nobody|AM-/i);
  await vi.waitFor(async () => expect(await db("messages").where(fresh)).not.toHaveLength(0));
  expect(await db("messages").where(fresh).pluck("recipient_address")).toEqual([
    "ana.duarte@example.test",
  ]);
});

test("CAP-4, RL-1: asked for again and again, from one place or for one address, it is a few mails", async () => {
  await using world = await openPortal();
  const { services, clock, db } = world;
  await openTestCase(services, { subject: "Another failure" }, world.marco);
  const hers = "ana.duarte@example.test";
  const minutes = 11 * 60_000;
  for (let time = 0; time < 8; time += 1) {
    await Promise.all([sendLostLinks(services, hers), sendLostLinks(services, hers)]);
    clock.now = new Date(clock.now.getTime() + minutes);
  }
  // Two cases, each three times a day at most.
  expect(await db("messages").where(fresh)).toHaveLength(6);
  const taken = [];
  for (let time = 0; time < 4; time += 1) {
    taken.push((await services.limits.take("lost-link-account", "x@example.test")).ok);
  }
  expect(taken).toEqual([true, true, true, false]);
});
