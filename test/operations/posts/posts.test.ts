import { expect, test } from "vitest";
import { LogContact, logContact } from "#app/operations/cases/log-contact.ts";
import { giveAddress } from "#app/operations/customers/give-address.ts";
import { answerInPublic, letPostBe } from "#app/operations/posts/answer-in-public.ts";
import { deskCasePage } from "#app/operations/views/desk/case-page.ts";
import { deskToday } from "#app/operations/views/desk/today.ts";
import { createWorld } from "#test/support/world.ts";

const url = "https://social.example/@ana_prints/112";
const post = { network: "mastodon", url, handle: "@ana_prints" };
const stranger = { name: "ana_prints", email: undefined, phone: undefined };
const fine = { words: "Thank you for telling us. We are on it and have written to you privately." };

test("R26: a post of a customer we can reach waits in public by itself, and its answer is no word to her", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const caseFile = await world.open(marco);
  const words = "She posted: three beeps, and nobody answers.";
  const contact = LogContact.parse({ direction: "in", channel: "social", words, post });
  for (const _ of [1, 2]) await logContact(world.services, caseFile.reference, contact, marco);
  const onToday = async () =>
    (
      await deskToday(world.services, { staffId: marco.id, viewerId: marco.id, limit: 60 })
    ).rows.map(({ row }) => row.kind);
  expect(await onToday()).toContain("public-answer");
  const page = async () => deskCasePage(world.services, caseFile.reference);
  const seen = await page();
  expect(seen?.inPublic.replies.length).toBeGreaterThan(1);
  expect(seen?.steps.map(({ name }) => name)).toContain("answer-in-public");
  const [one] = seen?.inPublic.posts ?? [];
  if (!one) throw new Error("the post is not there");
  const before = await world.db("case_files").where({ id: caseFile.id }).first();
  const revealing = { words: `We have found your case ${caseFile.reference}.` };
  expect(await answerInPublic(world.services, one.id, revealing, marco)).toEqual({
    ok: false,
    reason: "reveals",
    faults: ["reference"],
  });
  for (const _ of [1, 2]) {
    expect(await answerInPublic(world.services, one.id, fine, marco)).toEqual({ ok: true });
  }
  const after = await world.db("case_files").where({ id: caseFile.id }).first();
  expect(after.last_word_at).toEqual(before.last_word_at);
  expect(after.next_update_due_at).toEqual(before.next_update_due_at);
  expect(await onToday()).toContain("first-word");
  expect(await onToday()).not.toContain("public-answer");
  const answered = (await world.happened(caseFile.id)).filter((t) => t === "answered-in-public");
  expect(answered).toHaveLength(1);
});

test("R26: who is known by a post alone is found again by it; asked in public, she is reached once she tells us how", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const known = { customer: stranger, channel: "social", post };
  const first = await world.open(marco, known);
  const again = { ...post, url: `${url}3`, handle: "ANA_prints" };
  const second = await world.open(marco, { ...known, post: again });
  expect(second.customerId).toBe(first.customerId);
  expect(await world.mails(first.id)).toEqual([]);
  expect(await world.db("call_tasks")).toEqual([]);
  const page = await deskCasePage(world.services, first.reference);
  expect(page?.steps.map(({ name }) => name)).toContain("find-a-way");
  const [one] = page?.inPublic.posts ?? [];
  world.clock.now = new Date(world.clock.now.getTime() + 60_000);
  const asking = { words: page?.inPublic.replies[0] ?? "" };
  expect(await answerInPublic(world.services, one?.id ?? "", asking, marco)).toEqual({ ok: true });
  const row = await world.db("case_files").where({ id: first.id }).first();
  expect(row.last_word_at).toEqual(world.clock.now);
  const told = { email: "ana@example.test", phone: undefined };
  for (const _ of [1, 2]) {
    expect(await giveAddress(world.services, first.id, told, marco)).toEqual({ ok: true });
  }
  expect(await world.mails(first.id)).toEqual(["fresh-link"]);
  const other = await deskCasePage(world.services, second.reference);
  const left = { because: "It was taken down." };
  const postId = other?.inPublic.posts[0]?.id ?? "";
  for (const _ of [1, 2]) {
    expect(await letPostBe(world.services, postId, left, marco)).toEqual({ ok: true });
  }
});
