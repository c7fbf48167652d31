import { expect, test } from "vitest";
import { theCustomer } from "#app/domain/actor.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts as parts } from "#test/support/world.ts";

test("R6: a word the customer sees moves the clock and is mailed in the case's thread; a note is neither", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference, nextUpdateDueAt } = await world.open(marco);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await postUpdate(world.services, reference, { body: "Secret.", visibility: "staff" }, marco);
  const unmoved = await world.db("case_files").where({ id }).first();
  expect(unmoved.next_update_due_at).toEqual(nextUpdateDueAt);
  await postUpdate(
    world.services,
    reference,
    { body: "It is here.", visibility: "customer" },
    marco,
  );
  const moved = await world.db("case_files").where({ id }).first();
  expect(moved.next_update_due_at.getTime()).toBeGreaterThan(unmoved.next_update_due_at.getTime());
  expect(moved.status).toBe("working");
  const mails = await world.db("messages").where({ case_id: id }).orderBy("position");
  expect(mails.map(({ kind }) => kind)).toEqual(["acknowledgement", "update"]);
  expect(mails[1].in_reply_to).toBe(mails[0].message_id);
  expect(JSON.stringify(mails)).not.toContain("Secret.");
});

test("SCN-4: the same update pressed twice at once is one word and one mail", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  const press = () =>
    postUpdate(world.services, reference, { body: "It is here.", visibility: "customer" }, marco);
  await Promise.all([press(), press(), press()]);
  expect(await world.mails(id)).toEqual(["acknowledgement", "update"]);
});

test("R9: what the customer writes never makes her wait longer", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, nextUpdateDueAt } = await world.open(marco);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await writeToOwner(world.services, id, { words: "Any news?" });
  const after = await world.db("case_files").where({ id }).first();
  expect(after.next_update_due_at).toEqual(nextUpdateDueAt);
});

test("R6: nothing new is a real word, once a click", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await Promise.all([1, 2].map(() => sayNothingNew(world.services, reference, marco)));
  expect(await world.mails(id)).toEqual(["acknowledgement", "nothing-new"]);
  const { last_word_at: lastWordAt } = await world.db("case_files").where({ id }).first();
  expect(lastWordAt).toEqual(world.clock.now);
});

test.each(["whatWentWrong", "howPutRight", "whyNotAgain", "apology", "thanks"] as const)(
  "R19, R20: no resolution without %s",
  (part) => {
    const { [part]: _, ...rest } = parts;
    const parsed = ResolveCase.safeParse(rest);
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([part]);
  },
);

test("R18–R21: a resolution mails the explanation once, ends the clock and plans both follow-ups", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  const press = () => putRight(world.services, reference, parts, marco);
  const pressed = await Promise.all([press(), press()]);
  expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await world.mails(id)).toEqual(["acknowledgement", "resolution"]);
  const [mail] = await world.db("messages").where({ kind: "resolution" });
  expect(mail.props).toMatchObject({ ...parts, credit: null });
  expect(JSON.stringify(mail.props)).not.toMatch(/gift/i);
  const after = await world.db("case_files").where({ id }).first();
  expect(after).toMatchObject({ status: "resolved", next_update_due_at: null });
  const planned = await world.db("follow_ups").where({ case_id: id }).orderBy("due_at");
  expect(planned.map(({ round, state }) => [round, state])).toEqual([
    ["days", "planned"],
    ["weeks", "planned"],
  ]);
});

test("a case that comes open again owes word again, and the old follow-ups fall", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await putRight(world.services, reference, parts, marco);
  await closeCase(world.services, id, marco);
  const again = await reopenCase(world.services, id, { why: "It is dark again." }, theCustomer);
  expect(again).toMatchObject({ ok: true, caseFile: { status: "working" } });
  expect(again.ok && again.caseFile.nextUpdateDueAt).toBeInstanceOf(Date);
  expect(await world.db("follow_ups").pluck("state")).toEqual(["cancelled", "cancelled"]);
  await putRight(world.services, reference, parts, marco);
  expect(await world.mails(id)).toEqual([
    "acknowledgement",
    "resolution",
    "reopened",
    "resolution",
  ]);
});

test("CAP-3: from its close on, a case's link ends 90 days later", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await putRight(world.services, reference, parts, marco);
  await closeCase(world.services, id, marco);
  const [link] = await world.db("case_links").where({ case_id: id });
  expect(link.expires_at).toEqual(new Date(world.clock.now.getTime() + 90 * 86_400_000));
});
