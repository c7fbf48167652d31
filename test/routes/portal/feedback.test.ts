import { expect, test } from "vitest";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";
import { openPortal, type PortalWorld, putRight, textOf } from "./portal-world.ts";

const how = "How satisfied are you with the way we dealt with it?";
const two = "Two questions about your Lumen LX-410";
const days = 24 * 3_600_000;

const say = (world: PortalWorld, score: string, words = "") =>
  world.post(world.path, { intent: "say-satisfaction", score, words });

test("R22: nothing is asked while the case is open; once it is put right she says how it was, twice at once, and changes it", async () => {
  await using world = await openPortal();
  expect(textOf(await world.read())).not.toContain(how);
  expect((await say(world, "5")).status).toBe(422);
  await putRight(world);
  const text = textOf(await world.read());
  expect(text).toContain(how);
  expect(text).toContain(two);
  await world.read(`${world.path}?said=satisfaction-said`);
  expect(await world.db("satisfaction_answers")).toEqual([]);
  const answers = await Promise.all([say(world, "4", "Sooner."), say(world, "4", "Sooner.")]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(textOf(await world.read())).toContain("You told us: Satisfied. Sooner.");
  await say(world, "5");
  expect(await world.db("satisfaction_answers").select("score", "words")).toEqual([
    { score: 5, words: null },
  ]);
  const said = await world.db("case_events").where({ type: "satisfaction-said" });
  expect(said.map(({ data }) => data.changed)).toEqual([false, true]);
});

test("R22: without a choice a sentence says what to do, and the words stay", async () => {
  await using world = await openPortal();
  await putRight(world);
  const refused = await say(world, "", "You were slow.");
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain("Choose one of the five answers.");
  expect(html).toContain("You were slow.</textarea>");
});

test("R22: a low answer is told to owner and lead once, and opens nothing; only her “not yet” does, and then she is asked anew", async () => {
  await using world = await openPortal();
  await addStaff(world.services, { name: "Lena Roth", email: "lena@amends.test", role: "lead" });
  await putRight(world);
  const low = await say(world, "1", "Nobody called.");
  expect(low.headers.get("location")).toMatch(/\?said=satisfaction-low#feedback$/);
  await say(world, "1", "Nobody called.");
  const alerts = await world.db("messages").where({ kind: "escalation-alert" });
  expect(alerts.map(({ recipient_address }) => recipient_address).toSorted()).toEqual([
    "lena@amends.test",
    "marco@amends.test",
  ]);
  expect(await world.db("case_files").first("status")).toEqual({ status: "resolved" });
  await world.post(world.path, { intent: "reopen", words: "It beeps again." });
  expect(textOf(await world.read())).not.toContain(how);
  await putRight(world);
  const again = textOf(await world.read());
  expect(again).toContain(how);
  expect(again).not.toContain("You told us:");
});

test("R22: a customer who is not satisfied gets no “all well?” by itself", async () => {
  await using world = await openPortal();
  await putRight(world);
  await say(world, "2");
  world.clock.now = new Date(world.clock.now.getTime() + 8 * days);
  await sendDueFollowUps(world.services);
  expect(await world.db("follow_ups").where({ round: "days" }).first("state", "why")).toEqual({
    state: "held",
    why: "customer-not-satisfied",
  });
});

test("R22: after the first failure the thank-you asks the two questions, and never again; a second failure asks none", async () => {
  await using world = await openPortal();
  await putRight(world);
  world.clock.now = new Date(world.clock.now.getTime() + 8 * days);
  await sendDueFollowUps(world.services);
  const mail = await world.db("messages").where({ kind: "thanks-after-days" }).first();
  expect(world.wired.unseal(mail.props)).toMatchObject({ questions: true });
  await world.post(world.path, { intent: "reopen", words: "It beeps again." });
  await putRight(world);
  world.clock.now = new Date(world.clock.now.getTime() + 8 * days);
  await sendDueFollowUps(world.services);
  const mails = await world.db("messages").where({ kind: "thanks-after-days" }).pluck("props");
  const asked = mails.map((props) => (world.wired.unseal(props) as typeof mail).questions);
  expect(asked).toEqual([true, false]);
  const second = await openTestCase(world.services, {}, world.marco);
  const page = await world.services.customerPages.load(second.id);
  expect(page.feedback.isFirstFailure).toBe(false);
});

test("R22: she answers one of the two, changes it, and who stopped such mails is asked nothing", async () => {
  await using world = await openPortal();
  await putRight(world);
  const answer = (doing: string, helped: string) =>
    world.post(world.path, { intent: "answer-questions", doing, helped });
  expect(textOf(await (await answer("  ", "")).text())).toContain("Write an answer to one");
  for (const _ of [1, 2]) await answer("I printed a contract.", "");
  await answer("I printed a contract.", "A loan printer.");
  expect(await world.db("failure_questions").select("doing", "helped")).toEqual([
    { doing: "I printed a contract.", helped: "A loan printer." },
  ]);
  expect(await world.db("case_events").where({ type: "questions-answered" })).toHaveLength(2);
  await world.post(world.path, { intent: "follow-ups", wish: "stop" });
  const text = textOf(await world.read());
  expect(text).not.toContain(how);
  expect(text).toContain("A loan printer.");
});

test("R20: thanks open nothing again, are no chase and hold no follow-up; said twice they are said once", async () => {
  await using world = await openPortal();
  await putRight(world);
  const thank = () => world.post(world.path, { intent: "thank", words: "You were kind." });
  await Promise.all([thank(), thank()]);
  const text = textOf(await world.read(`${world.path}?said=thanked`));
  expect(text).toContain("Marco has your thanks. Nothing else has changed.");
  expect(await world.db("case_events").where({ type: "customer-thanked" })).toHaveLength(1);
  expect(await world.db("case_files").first("status", "chases_in_all")).toEqual({
    status: "resolved",
    chases_in_all: 0,
  });
  world.clock.now = new Date(world.clock.now.getTime() + 8 * days);
  await sendDueFollowUps(world.services);
  expect(await world.db("follow_ups").where({ round: "days" }).first("state")).toEqual({
    state: "sent",
  });
});
