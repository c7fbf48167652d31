import { expect, test } from "vitest";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { checksums, openPortal, putRight, textOf } from "./portal-world.ts";

const weeks = 8 * 7 * 24 * 60 * 60 * 1000;

test("SCN-2: the link in the mail shows a button and changes nothing; the button stops follow-ups", async () => {
  await using world = await openPortal();
  const path = world.path.replace("/s/", "/unsubscribe/");
  const before = await checksums(world);
  expect(await world.read(path)).toContain("Stop these mails</button>");
  expect(await checksums(world)).toEqual(before);
  expect(textOf(await (await world.post(path, { intent: "stop" })).text())).toContain(
    "You will get no more of them",
  );
  await putRight(world);
  world.clock.now = new Date(world.clock.now.getTime() + weeks);
  await sendDueFollowUps(world.services);
  expect(await world.db("follow_ups").select("state", "why")).toEqual([
    { state: "held", why: "stopped-by-customer" },
    { state: "held", why: "stopped-by-customer" },
  ]);
  expect(await world.db("messages").whereIn("kind", ["thanks-after-days"])).toEqual([]);
});

test("RFC 8058: a mailbox stops them with one POST, without cookie, origin or redirect, twice if it likes", async () => {
  await using world = await openPortal();
  const path = world.path.replace("/s/", "/unsubscribe/");
  for (let press = 0; press < 2; press += 1) {
    const answer = await world.fetch(path, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    expect(answer.status).toBe(200);
  }
  const { follow_ups_stopped_at } = await world.db("customers").first("follow_ups_stopped_at");
  expect(follow_ups_stopped_at).toEqual(world.clock.now);
});

test("on her page she stops follow-ups and takes them up again", async () => {
  await using world = await openPortal();
  await world.post(world.path, { intent: "follow-ups", wish: "stop" });
  expect(textOf(await world.read())).toContain("You asked for none of the mails");
  await world.post(world.path, { intent: "follow-ups", wish: "resume" });
  expect(await world.db("customers").first("follow_ups_stopped_at")).toEqual({
    follow_ups_stopped_at: null,
  });
});
