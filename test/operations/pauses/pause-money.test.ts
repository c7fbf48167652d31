import { expect, test } from "vitest";
import { pauseByCommand, resumeByCommand } from "#app/cli/pause.ts";
import { issueWaiting } from "#app/operations/accommodations/issue-waiting.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { listen } from "../../cli/cli-world.ts";
import { approved, groundOfFile, harnessOf, orderOf, workFor } from "../orders/order-world.ts";

const ground = groundOfFile();
const tremendous = harnessOf("tremendous");

/** As the command does it; what it said. */
async function say(verb: "pause" | "resume", what = "money", staff: string | null = null) {
  const { services, db } = ground.world;
  const { out, lines, faults } = listen();
  const desk = { services, db } as Parameters<typeof resumeByCommand>[1];
  const wish = { what, staff, json: false };
  const code =
    verb === "pause"
      ? await pauseByCommand({ ...wish, because: "a stolen sign-in" }, desk, out)
      : await resumeByCommand(wish, desk, out);
  return { code, words: [...lines, ...faults].join("\n") };
}

test("pause: approved money waits, what has left is looked up, and nothing is given twice or lost", async () => {
  const { world, outside } = ground;
  // One has left and nobody knows how it ended; one was approved and has not left.
  outside.tremendous.arm("cut-after");
  const left = await approved(ground, tremendous);
  await workFor(ground, 1);
  expect((await orderOf(ground, left.id)).state).toBe("unknown");
  const placed = await approved(ground, tremendous);

  expect(await say("pause", "money", "fay@shop.test")).toMatchObject({ code: 0 });
  expect((await say("pause")).words).toContain("already");
  const late = await approved(ground, tremendous);
  await world.stock(["PAUSED-1"]);
  const credit = await world.ask({ kind: "credit" });
  await world.decide(credit.id, "approve", world.fay);
  await issueWaiting(world.services);
  await workFor(ground, 10);
  await sendDueGiftCards(world.services);

  expect((await orderOf(ground, left.id)).state).toBe("issued");
  expect((await orderOf(ground, placed.id)).asked_at).toBeNull();
  expect(await orderOf(ground, late.id)).toBeUndefined();
  const states = async () =>
    world.db("accommodations").whereIn("id", [left.id, credit.id]).orderBy("state").pluck("state");
  // The one given has its heads-up; its own message, which opens it, waits.
  await world.handOverMails();
  world.passMinutes(20);
  await sendDueGiftCards(world.services);
  expect(await states()).toEqual(["approved", "heads-up-sent"]);
  expect(await tremendous.given(ground, placed)).toBe(0);

  expect(await say("resume")).toMatchObject({ code: 0 });
  await issueWaiting(world.services);
  await workFor(ground, 3);
  await sendDueGiftCards(world.services);
  for (const gift of [left, placed, late]) expect(await tremendous.given(ground, gift)).toBe(1);
  expect(await states()).toEqual(["announced", "issued"]);

  const noted = await world.db("audit_log").where({ stream: "pauses" }).orderBy("position");
  expect(noted.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ["paused", world.fay.id],
    ["resumed", null],
  ]);
  const [row] = await world.db("pauses");
  expect(row).toMatchObject({ because: "a stolen sign-in", began_by: world.fay.id });
});

test("pause: a wrong word or a stranger is answered with what to do, and nothing is stopped", async () => {
  expect(await say("pause", "everything")).toMatchObject({
    code: 1,
    words: "Choose what to pause: sending or money.",
  });
  expect(await say("pause", "money", "nobody@shop.test")).toMatchObject({ code: 1 });
  expect((await say("resume", "sending")).words).toContain("It was not paused");
  expect(await ground.world.db("pauses").whereNull("ended_at")).toEqual([]);
});
