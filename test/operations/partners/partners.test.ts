import { expect, test } from "vitest";
import { AskPartner, askPartner } from "#app/operations/partners/ask-partner.ts";
import { finishPartnerAsk, giveUpPartner } from "#app/operations/partners/end-partner-ask.ts";
import { KeepPartner, keepPartner } from "#app/operations/partners/keep-partner.ts";
import {
  LogPartnerContact,
  logPartnerContact,
} from "#app/operations/partners/log-partner-contact.ts";
import { sayPartnerLate } from "#app/operations/partners/say-partner-late.ts";
import { watchPartners } from "#app/operations/partners/watch-partners.ts";
import { createWorld, type StaffActor, type World } from "#test/support/world.ts";

const row = (world: World, id: string) => world.db("case_files").where({ id }).first();

async function askBrightfix(wish: Record<string, unknown> = {}) {
  const world = await createWorld();
  const marco = await world.hire("marco");
  const caseFile = await world.open(marco);
  const kept = await keepPartner(world.services, null, { name: "Brightfix" }, marco);
  if (!kept.ok) throw new Error(kept.reason);
  const given = { partnerId: kept.partner.id, asked: "Call her for an appointment.", ...wish };
  const asked = await askPartner(
    world.services,
    caseFile.reference,
    AskPartner.parse(given),
    marco,
  );
  if (!asked.ok) throw new Error(asked.reason);
  return { world, marco, caseFile, partner: kept.partner, ask: asked.ask };
}

const talk = (world: World, by: StaffActor, askId: string, said: Record<string, unknown>) => {
  const input = LogPartnerContact.parse({ direction: "out", words: "Called.", ...said });
  return logPartnerContact(world.services, askId, input, by);
};

test("R11: the silence alarm comes on day one, or with the promised hour when that is sooner", async () => {
  const usual = await askBrightfix();
  expect(usual.ask.silenceAlarmAt).toEqual(new Date("2026-03-05T09:30:00Z"));
  await usual.world[Symbol.asyncDispose]();
  const promised = await askBrightfix({ promisedAt: "2026-03-04T15:00:00Z" });
  expect(promised.ask.silenceAlarmAt).toEqual(new Date("2026-03-04T15:00:00Z"));
  await promised.world[Symbol.asyncDispose]();
});

test("R11: a silence is noticed once, tells the owner and triggers; the customer's clock goes on", async () => {
  const { world, marco, caseFile, ask } = await askBrightfix();
  await using _ = world;
  const before = await row(world, caseFile.id);
  world.clock.now = ask.silenceAlarmAt;
  expect(await watchPartners(world.services)).toBe(0);
  world.clock.now = new Date(ask.silenceAlarmAt.getTime() + 1);
  await Promise.all([1, 2, 3].map(() => watchPartners(world.services)));
  expect(await watchPartners(world.services)).toBe(0);
  const happened = await world.happened(caseFile.id);
  expect(happened.filter((type) => type === "partner-silent")).toHaveLength(1);
  const raised = await world.db("case_events").where({ type: "trigger-raised" }).first();
  expect(raised.data).toMatchObject({ trigger: "partner-silent" });
  const told = await world.db("case_events").where({ type: "staff-alerted" }).first();
  expect(told.data).toMatchObject({ staffId: marco.id });
  expect((await row(world, caseFile.id)).next_update_due_at).toEqual(before.next_update_due_at);
});

test("R11: our calls to a partner move no clock of hers; only their answer ends their silence", async () => {
  const { world, marco, caseFile, ask } = await askBrightfix();
  await using _ = world;
  const before = await row(world, caseFile.id);
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  await watchPartners(world.services);
  await talk(world, marco, ask.id, { answered: "false" });
  const silent = () => world.db("case_partners").where({ id: ask.id }).first();
  expect((await silent()).silent_since).not.toBeNull();
  await talk(world, marco, ask.id, { answered: true, promisedAt: "2026-03-05T16:00:00Z" });
  expect(await silent()).toMatchObject({
    silent_since: null,
    silences: 1,
    promised_at: new Date("2026-03-05T16:00:00Z"),
    first_promised_at: new Date("2026-03-05T16:00:00Z"),
    silence_alarm_at: new Date("2026-03-05T16:00:00Z"),
  });
  const after = await row(world, caseFile.id);
  expect(after.next_update_due_at).toEqual(before.next_update_due_at);
  expect(after.last_word_at).toEqual(before.last_word_at);
  expect(await world.db("partner_contacts").pluck("answered")).toEqual([false, true]);
});

test("R11: saying to the customer that a partner is late is a word of ours, once", async () => {
  const { world, marco, caseFile, ask } = await askBrightfix({
    promisedAt: "2026-03-04T15:00:00Z",
  });
  await using _ = world;
  world.clock.now = new Date("2026-03-05T10:00:00Z");
  const words = { words: "Sofia, our own technician, comes on Thursday." };
  const press = () => sayPartnerLate(world.services, ask.id, words, marco);
  await Promise.all([press(), press()]);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "partner-late"]);
  expect((await row(world, caseFile.id)).last_word_at).toEqual(world.clock.now);
});

test("R27: a partner is measured by their first word, not by the last", async () => {
  const { world, marco, partner, caseFile, ask } = await askBrightfix({
    promisedAt: "2026-03-04T15:00:00Z",
  });
  await using _ = world;
  await talk(world, marco, ask.id, { answered: true, promisedAt: "2026-03-06T15:00:00Z" });
  world.clock.now = new Date("2026-03-06T10:00:00Z");
  await finishPartnerAsk(world.services, ask.id, marco);
  const again = { partnerId: partner.id, asked: "The bill.", promisedAt: "2026-03-09T10:00:00Z" };
  const asked = await askPartner(
    world.services,
    caseFile.reference,
    AskPartner.parse(again),
    marco,
  );
  if (!asked.ok) throw new Error(asked.reason);
  await finishPartnerAsk(world.services, asked.ask.id, marco);
  const records = await world.services.transaction((store) =>
    store.partners.records(new Date("2026-03-01"), new Date("2026-04-01"), world.clock.now),
  );
  expect(records.get(partner.id)).toEqual({ asked: 2, inTime: 1, late: 1, silences: 0, rate: 0.5 });
});

test("R10: who is given up is silent no more", async () => {
  const { world, marco, ask } = await askBrightfix();
  await using _ = world;
  await giveUpPartner(world.services, ask.id, { because: "We send our own." }, marco);
  world.clock.now = new Date("2026-03-09T10:00:00Z");
  expect(await watchPartners(world.services)).toBe(0);
  expect(await talk(world, marco, ask.id, {})).toEqual({ ok: false, reason: "already-ended" });
});

test("a partner is known once, whatever the case of the letters; dates in the past are refused", async () => {
  const { world, marco, caseFile, partner } = await askBrightfix();
  await using _ = world;
  const twin = KeepPartner.parse({ name: "BRIGHTFIX" });
  expect(await keepPartner(world.services, null, twin, marco)).toMatchObject({
    reason: "name-taken",
  });
  const late = { partnerId: partner.id, asked: "Now", promisedAt: "2026-03-04T09:00:00Z" };
  expect(
    await askPartner(world.services, caseFile.reference, AskPartner.parse(late), marco),
  ).toEqual({ ok: false, reason: "due-in-the-past" });
});
