import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { approveDraft, askSecondReader } from "#app/operations/composer/second-reading.ts";
import { sendDraft } from "#app/operations/composer/send-draft.ts";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { beginDraft } from "#app/operations/composer/write-draft.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "../accommodations/create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const now = { when: "now" } as const;

/** A gift card that is set aside, its heads-up queued, and what is done with words for it. */
async function giftCard(currency: string) {
  await world.stock([`${currency}-0001`], { currency });
  const { id, caseId } = await world.ask({ kind: "gift-card", currency });
  const decided = await world.decide(id, "approve", world.fay);
  if (!decided.ok) throw new Error(decided.reason);
  const { reference } = await world.db("case_files").where({ id: caseId }).first("reference");
  const words = (before: string, draftId: string = randomUUID(), version = 0) =>
    DraftInput.parse({
      ...{ draftId, version, moment: "gift-card", aboutId: id },
      parts: { before, after: "" },
    });
  return {
    id,
    caseId,
    reference,
    words,
    send: (input: DraftInput) => sendDraft(world.services, reference, input, now, world.ana),
    /** The state of each mail that is or was this card's, and the words in it. */
    async mails() {
      const rows = await world.db("messages").where({ case_id: caseId, kind: "gift-card" });
      return rows.map(({ state, props }) => [state, props.around?.before ?? null]);
    },
  };
}

async function letGoAfterHold() {
  world.passMinutes(10 / 60);
  while ((await releaseHeld(world.services)) > 0);
}

test("R18: a gift card leaves once, at its own time, in the words a second person has read", async () => {
  const card = await giftCard("EUR");
  const { services, ana, ben } = world;
  await world.db("case_files").where({ id: card.caseId }).update({ sensitive: true });
  const about = { moment: "gift-card", aboutId: card.id } as const;
  const mine = card.words("Lena, this is for the six calls.");
  expect(await card.send(mine)).toMatchObject({ reason: "needs-second-reader" });
  const { draftId } = mine;
  const parts = { before: "Lena, this is for the six calls.", after: "" };
  const preview = await previewDraft(
    services,
    card.reference,
    { id: draftId, ...about, parts, promises: [] },
    null,
  );
  expect(preview?.findings).toEqual([]);
  expect(preview?.mail?.html).toContain("six calls");
  expect(JSON.stringify(preview)).not.toContain("EUR-0001");
  await askSecondReader(services, card.reference, { ...mine, version: 1 }, ana);
  expect((await approveDraft(services, draftId, { version: 1, wish: now }, ben)).ok).toBe(true);
  await letGoAfterHold();
  // Its heads-up has not arrived: the words are kept, and no card leaves.
  expect(await card.mails()).toEqual([["cancelled", parts.before]]);
  await world.handOverMails();
  world.passMinutes(9);
  expect(await sendDueGiftCards(services)).toBe(0);
  world.passMinutes(1);
  expect(await sendDueGiftCards(services)).toBe(1);
  expect(await sendDueGiftCards(services)).toBe(0);
  expect((await card.mails()).filter(([state]) => state === "queued")).toEqual([
    ["queued", parts.before],
  ]);
  expect(await card.send(card.words("Once more."))).toMatchObject({
    reason: "gift-card-left-already",
  });
});

test("R18: while words for a due card are held ours waits; taken back, ours leaves; two never", async () => {
  const card = await giftCard("GBP");
  const { services, ana } = world;
  await world.handOverMails();
  await world.endCase(card.id);
  world.passMinutes(10);
  const [one, other] = [card.words("From all of us."), card.words("From me.")];
  expect((await card.send(one)).ok).toBe(true);
  expect(await sendDueGiftCards(services)).toBe(0);
  expect((await card.send(other)).ok).toBe(true);
  await letGoAfterHold();
  const states = await world
    .db("composed_drafts")
    .whereIn("id", [one.draftId, other.draftId])
    .orderBy("state")
    .select("state", "came_back as why");
  expect(states).toEqual([
    { state: "open", why: "gift-card-left-already" },
    { state: "sent", why: null },
  ]);
  expect((await world.find(card.id))?.state).toBe("announced");
  expect((await card.mails()).filter(([state]) => state === "queued")).toHaveLength(1);

  const second = await giftCard("CHF");
  await world.handOverMails();
  world.passMinutes(10);
  const held = second.words("With my thanks.");
  await second.send(held);
  await takeBack(services, held.draftId, ana);
  expect(await sendDueGiftCards(services)).toBe(1);
  expect(await second.mails()).toEqual([
    ["cancelled", "With my thanks."],
    ["queued", null],
  ]);
});

test("R18: a gift card's message says nothing else, and is of a card that is given", async () => {
  const card = await giftCard("SEK");
  const { services, ana } = world;
  const dueAt = "2026-04-06T17:00:00.000Z";
  const promises = [{ what: "Sofia calls you.", dueAt, certainty: "certain" } as const];
  const about = { moment: "gift-card", aboutId: card.id } as const;
  const begun = await beginDraft(services, card.reference, { ...about, parts: {}, promises }, ana);
  if (!begun.ok) throw new Error(begun.reason);
  expect(begun.draft.parts.before).toMatch(/^Here is the gift card/);
  const { id: draftId, version, parts } = begun.draft;
  const stands = await card.send(DraftInput.parse({ draftId, version, ...about, parts }));
  expect(stands).toMatchObject({ reason: "gift-card-stands-alone" });
  const asked = await world.ask({ kind: "gift-card", currency: "SEK", on: card.reference });
  const early = DraftInput.parse({ ...card.words("Soon."), aboutId: asked.id });
  expect(await card.send(early)).toMatchObject({ reason: "gift-card-not-given" });
  const credit = DraftInput.parse({ ...card.words("Soon."), aboutId: (await world.ask()).id });
  expect(await card.send(credit)).toMatchObject({ reason: "about-nothing" });
});
