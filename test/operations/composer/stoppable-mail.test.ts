import { expect, test } from "vitest";
import { compose } from "#app/mail/delivery/compose.ts";
import { renderClaimed } from "#app/mail/delivery/render-claimed.ts";
import { chooseFollowUps } from "#app/operations/follow-ups/choose-follow-ups.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { composerWorld, fine } from "./composer-world.ts";

type World = Awaited<ReturnType<typeof composerWorld>>;

/** What a worker would send, with its headers. */
async function sentNow(world: World) {
  const [message] = await world.claim();
  if (!message) throw new Error("nothing waits");
  await world.db("messages").where({ id: message.id }).update({ state: "handed_over" });
  const mail = await renderClaimed({ ...message, props: world.unseal(message.props) });
  const { headers, list } = compose(message, mail, { name: "Us", address: "us@amends.test" });
  return { kind: message.kind, text: mail.text, headers: headers as object, list };
}

const asking = { moment: "feedback", parts: { questions: "- What did you want to do?" } } as const;
const thanking = {
  moment: "thanks-after-days",
  parts: { thanks: "Thank you for your patience.", news: "Does it still print?" },
} as const;

test("RFC 8058: what asks her, sent by hand, is stopped with one click as what goes by itself; case mail never", async () => {
  await using world = await composerWorld();
  const { services, reference, marco, caseFile } = world;
  const oneClick = { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  await world.send({ parts: fine });
  await world.pass(11);
  const update = await sentNow(world);
  expect([update.kind, update.list, "List-Unsubscribe-Post" in update.headers]).toEqual([
    "update",
    undefined,
    false,
  ]);
  await world.send(asking);
  await world.pass(11);
  const questions = await sentNow(world);
  expect([questions.kind, questions.headers]).toEqual([
    "feedback",
    expect.objectContaining(oneClick),
  ]);
  const address = (questions.list as { unsubscribe: string }).unsubscribe;
  expect(address).toContain("/unsubscribe/");
  expect(questions.text).toContain(address);
  expect(questions.headers).not.toHaveProperty("Auto-Submitted");

  await putRight(services, reference, resolutionParts, marco);
  await sentNow(world);
  await world.send(thanking);
  await world.pass(11);
  const thanks = await sentNow(world);
  expect([thanks.kind, thanks.headers]).toEqual([
    "follow-up-by-hand",
    expect.objectContaining(oneClick),
  ]);
  expect(thanks.text).toContain("Does it still print?");
  // The two questions were asked by hand: nothing asks them again.
  const asked = await world.db("failure_questions").select("asked_at");
  expect(asked).toHaveLength(1);
  expect(await world.db("follow_ups").where({ state: "planned" }).pluck("round")).toEqual([
    "weeks",
  ]);

  await chooseFollowUps(services, caseFile.id, "stop");
  const again = { moment: "check-in-after-weeks", parts: { news: "Is all well?" } } as const;
  expect(await world.send(again)).toMatchObject({ ok: false, reason: "follow-ups-stopped" });
  await world.pass(60 * 86_400);
  await sendDueFollowUps(services);
  expect(await world.claim()).toEqual([]);
});
