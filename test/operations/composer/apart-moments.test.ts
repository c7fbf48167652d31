import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { sendDraft } from "#app/operations/composer/send-draft.ts";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { sendLinkAnew } from "#app/operations/links/send-link-anew.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "../accommodations/create-money-world.ts";
import { composerWorld } from "./composer-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const now = { when: "now" } as const;
const moment = "heads-up";

/** A gift card that finance has not decided on, a code for it, and words for its heads-up. */
async function asked(currency: string, amount = "25.00") {
  await world.stock([`${currency}-0001`], { currency });
  const { id, caseId, version } = await world.ask({ kind: "gift-card", currency, amount });
  const { reference } = await world.db("case_files").where({ id: caseId }).first("reference");
  const wordsFor = (aboutId: string, before: string) =>
    DraftInput.parse({
      ...{ draftId: randomUUID(), version: 0, moment, aboutId },
      parts: { before, after: "" },
    });
  return {
    ...{ id, caseId, version, reference, wordsFor },
    send: (input: DraftInput) => sendDraft(world.services, reference, input, now, world.ana),
    /** Each mail of its heads-up: its state, and the words in it. */
    async mails() {
      const of = { case_id: caseId, kind: "gift-card-heads-up" };
      const rows = await world.db("messages").where(of).orderBy("position");
      return rows.map(({ state, props }) => [state, props.around?.before ?? null]);
    },
  };
}

async function approve(id: string) {
  const decided = await world.decide(id, "approve", world.fay);
  if (!decided.ok) throw new Error(decided.reason);
}

async function letGoAfterHold() {
  world.passMinutes(10 / 60);
  while ((await releaseHeld(world.services)) > 0);
}

test("R18: words for a heads-up that finance has not decided on leave with it, also of a changed request", async () => {
  const card = await asked("EUR", "30.00");
  const { services } = world;
  const before = "Lena, for the six calls a gift card is coming.";
  const words = card.wordsFor(card.id, before);
  const draft = { ...words, id: words.draftId, aboutId: card.id, promises: [] };
  const preview = await previewDraft(services, card.reference, draft, null);
  expect(preview?.findings).toEqual([]);
  expect(preview?.mail?.text).toContain(before);
  expect(preview?.mail?.text).toMatch(/no payment and\s+no password/);
  expect(preview?.mail?.text).not.toMatch(/30[.,]00|\/s\//);
  expect((await card.send(words)).ok).toBe(true);
  await letGoAfterHold();
  // Nobody has approved it: the words are kept, and nothing leaves.
  expect(await card.mails()).toEqual([["cancelled", before]]);
  const changed = await world.change(card.id, card.version, "25.00");
  if (!changed.ok) throw new Error(changed.reason);
  await approve(changed.accommodation.id);
  expect(await card.mails()).toEqual([
    ["cancelled", before],
    ["queued", before],
  ]);
  await world.handOverMails();
  world.passMinutes(10);
  expect(await sendDueGiftCards(services)).toBe(1);
});

test("R18: approved while words are held, the heads-up waits for them; taken back, ours leaves; two never", async () => {
  const card = await asked("GBP");
  const { services, ana } = world;
  await card.send(card.wordsFor(card.id, "From me."));
  const second = card.wordsFor(card.id, "From all of us.");
  await card.send(second);
  await approve(card.id);
  expect(await card.mails()).toEqual([
    ["held", "From me."],
    ["held", "From all of us."],
  ]);
  expect(await sendDueGiftCards(services)).toBe(0);
  expect((await world.find(card.id))?.state).toBe("issued");
  await letGoAfterHold();
  expect((await card.mails()).map(([state]) => state).sort()).toEqual(["cancelled", "queued"]);
  const whys = await world.db("composed_drafts").where({ about_id: card.id }).pluck("came_back");
  expect(whys.filter(Boolean)).toEqual(["heads-up-left-already"]);
  // The held mail is the heads-up by name: the card follows its arrival.
  await world.handOverMails();
  world.passMinutes(10);
  expect(await sendDueGiftCards(services)).toBe(1);

  const other = await asked("CHF");
  const words = other.wordsFor(other.id, "With my thanks.");
  await other.send(words);
  await approve(other.id);
  await takeBack(services, words.draftId, ana);
  await sendDueGiftCards(services);
  expect(await other.mails()).toEqual([
    ["cancelled", "With my thanks."],
    ["queued", null],
  ]);
  await world.db("composed_drafts").where({ about_id: other.id }).delete();
  expect(await other.send(other.wordsFor(other.id, "Late."))).toMatchObject({
    reason: "heads-up-left-already",
  });
});

test("CAP-4: a fresh link in a person's words goes to the address on file, its token seen by nobody here", async () => {
  await using house = await composerWorld();
  const { services, db, reference, caseFile, marco } = house;
  const parts = { before: "Ana, as you asked me on the phone: your page, anew.", after: "" };
  const draft = { id: randomUUID(), moment: "fresh-link", aboutId: null, parts, promises: [] };
  const link = { ...draft, moment: "fresh-link" } as const;
  const preview = await previewDraft(services, reference, link, null);
  expect([preview?.findings, preview?.mail?.text]).toEqual([[], expect.stringContaining("anew")]);
  expect(preview?.mail?.html).toContain("/hidden-here");
  expect(preview?.mail?.text).toContain("You will hear from us by:");
  // R6: it moves no clock, so a time that is past is not promised again in it.
  house.clock.now = new Date(house.clock.now.getTime() + 20 * 24 * 60 * 60_000);
  const late = await previewDraft(services, reference, link, null);
  expect(late?.mail?.text).toContain("We said we would write by:");
  expect(late?.mail?.text).not.toContain("You will hear from us");
  expect(JSON.stringify(preview)).not.toContain("/s/");
  const draftId = draft.id;
  expect((await house.send({ draftId, moment: "fresh-link", parts })).ok).toBe(true);
  const [held] = await house.messages();
  expect(held).toMatchObject({ state: "held", kind: "fresh-link" });
  expect(held.props.statusUrl).toMatch(/^page\.\d+\.[0-9a-f-]{36}$/);
  expect(await db("case_events").where({ type: "link-sent-anew" })).toEqual([]);
  // Corrected meanwhile: it goes where it may go when it leaves.
  await db("customers").update({ email: "ana.new@example.test" });
  await house.pass(10);
  expect(await house.messages()).toMatchObject([
    {
      ...{ state: "queued", kind: "fresh-link", recipient_address: "ana.new@example.test" },
      props: { around: parts },
    },
  ]);
  const again = { moment: "fresh-link", parts } as const;
  expect(await house.send(again)).toMatchObject({ reason: "link-sent-just-now" });
  expect(await sendLinkAnew(services, caseFile.id)).toEqual({
    ok: false,
    reason: "link-sent-just-now",
  });
  house.clock.now = new Date(house.clock.now.getTime() + 11 * 60_000);
  await db("customers").update({ email: null, phone: "+34 600 000 000" });
  await db("composed_drafts").delete();
  expect(await house.send(again, marco)).toMatchObject({ reason: "no-address" });
});
