import { afterAll, beforeAll, expect, test } from "vitest";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createSealedCodes } from "#app/keys/sealed-codes.ts";
import { sendOneTimeCode } from "#app/operations/accommodations/send-one-time-code.ts";
import { resealGiftCodes } from "#app/operations/gift-cards/reseal-gift-codes.ts";
import { revealGiftCode } from "#app/operations/gift-cards/reveal-gift-code.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { type MoneyWorld, secretKeys } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

async function announced(code: string) {
  await world.stock([code]);
  const asked = await world.ask({ kind: "gift-card" });
  await world.decide(asked.id, "approve", world.fay);
  await world.handOverMails();
  world.passMinutes(10);
  await sendDueGiftCards(world.services);
  const link = await world.db("case_links").where({ case_id: asked.caseId }).first();
  return { ...asked, link: { id: link.id as string, caseId: asked.caseId } };
}

type Gift = Awaited<ReturnType<typeof announced>>;
const send = ({ id, link }: Gift) => sendOneTimeCode(world.services, link, id);
const reveal = ({ id, link }: Gift, typed: string) =>
  revealGiftCode(world.services, link, { accommodationId: id, typed });

/** The digits as the customer reads them in her mail. */
async function mailed({ caseId }: Gift): Promise<string> {
  const mail = await world
    .db("messages")
    .where({ case_id: caseId, kind: "one-time-code" })
    .orderBy("position", "desc")
    .first();
  expect(mail.props.code).toMatch(/^sealed\./);
  return (world.open(mail.props) as { code: string }).code;
}

const wrongFor = (digits: string) => (digits.startsWith("1") ? "200000" : "100000");

test("CAP-11: the code is shown to who types the digits from the mail; each time is written down", async () => {
  const gift = await announced("SHOW-ME-1");
  expect(await reveal(gift, "123456")).toEqual({ ok: false, reason: "no-code-sent" });
  expect(await send(gift)).toEqual({ ok: true, minutes: 10 });
  const digits = await mailed(gift);
  expect(digits).toMatch(/^\d{3} \d{3}$/);
  expect(await reveal(gift, ` ${digits}`)).toEqual({
    ok: true,
    code: "SHOW-ME-1",
    link: null,
    amountMinor: 2500,
    currency: "EUR",
    expiresOn: null,
  });
  const shown = { stream: `case:${gift.caseId}`, action: "gift-code-revealed" };
  expect(await world.db("audit_log").where(shown)).toHaveLength(1);
  expect((await reveal(gift, digits)).ok).toBe(true);
  expect(await world.db("audit_log").where(shown)).toHaveLength(2);
  world.passMinutes(1);
  expect(await reveal(gift, digits)).toEqual({ ok: false, reason: "code-is-over" });
});

test("CAP-10: five wrong tries lock this link, another link of the case not", async () => {
  const gift = await announced("LOCK-ME-1");
  await send(gift);
  const digits = await mailed(gift);
  const left = [];
  for (let at = 0; at < 4; at++) left.push(await reveal(gift, at === 2 ? "abc" : wrongFor(digits)));
  expect(left.map((each) => "triesLeft" in each && each.triesLeft)).toEqual([4, 3, 2, 1]);
  expect(await reveal(gift, wrongFor(digits))).toEqual({ ok: false, reason: "locked" });
  expect(await reveal(gift, digits)).toEqual({ ok: false, reason: "locked" });
  expect(await send(gift)).toEqual({ ok: false, reason: "locked" });
  const { now, newId, transaction } = world.services;
  const expiresAt = new Date(now().getTime() + 1e9);
  const other = {
    id: newId(),
    caseId: gift.caseId,
    reader: "customer" as const,
    invited: null,
    createdAt: now(),
    expiresAt,
  };
  await transaction((store) => store.links.insert({ ...other, revokedAt: null }));
  const there = { ...gift, link: other };
  expect((await send(there)).ok).toBe(true);
  expect((await reveal(there, await mailed(gift))).ok).toBe(true);
});

test("CAP-10: forty guesses at the same instant count as forty; no more than five are looked at", async () => {
  const gift = await announced("RACE-ME-1");
  await send(gift);
  const wrong = wrongFor(await mailed(gift));
  const answers = await Promise.all(Array.from({ length: 40 }, () => reveal(gift, wrong)));
  expect(answers.filter((each) => !each.ok && each.reason === "wrong-code")).toHaveLength(4);
  expect(answers.filter((each) => !each.ok && each.reason === "locked")).toHaveLength(36);
});

test("CAP-10: digits end after ten minutes, newer ones end older ones, and five an hour are enough", async () => {
  const gift = await announced("TIME-ME-1");
  await send(gift);
  const first = await mailed(gift);
  world.passMinutes(1);
  await send(gift);
  const second = await mailed(gift);
  if (first !== second) expect((await reveal(gift, first)).ok).toBe(false);
  world.passMinutes(10);
  expect(await reveal(gift, second)).toEqual({ ok: false, reason: "code-is-over" });
  for (let at = 0; at < 3; at++) {
    world.passMinutes(1);
    expect((await send(gift)).ok).toBe(true);
  }
  world.passMinutes(1);
  expect(await send(gift)).toEqual({ ok: false, reason: "too-many-codes" });
  world.passMinutes(60);
  expect((await send(gift)).ok).toBe(true);
});

test("R18: nothing of a gift card is shown before its own message, nor to another case's link", async () => {
  const gift = await announced("HIDE-ME-1");
  const other = await announced("HIDE-ME-2");
  const foreign = { ...gift, link: other.link };
  expect(await send(foreign)).toEqual({ ok: false, reason: "not-found" });
  expect(await reveal(foreign, "123456")).toEqual({ ok: false, reason: "not-found" });
  await world.stock(["HIDE-ME-3"], { currency: "USD" });
  const early = await world.ask({ kind: "gift-card", currency: "USD" });
  await world.decide(early.id, "approve", world.fay);
  const link = await world.db("case_links").where({ case_id: early.caseId }).first();
  const hidden = { ...early, link: { id: link.id, caseId: early.caseId } };
  expect(await send(hidden)).toEqual({ ok: false, reason: "not-found" });
});

test("MON-8: no code stands in any table, and a sealed one opens in its own row only", async () => {
  await announced("CANARY-MON-8-CODE");
  await world.stock(["CANARY-MON-8-FREE"]);
  const tables = await world.db("pg_tables").where({ schemaname: "public" }).pluck("tablename");
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const found = await world.db(table).whereRaw(`"${table}"::text like '%CANARY%'`).first();
    expect(found, table).toBeUndefined();
  }
  const [one, two] = await world.db("gift_card_codes").limit(2);
  const { sealedCodes } = world.services;
  expect(sealedCodes.open(one.id, one.sealed_code)).toMatch(/-/);
  expect(() => sealedCodes.open(one.id, two.sealed_code)).toThrow();
  const altered = Buffer.from(one.sealed_code, "base64url");
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  expect(() => sealedCodes.open(one.id, altered.toString("base64url"))).toThrow();
});

test("MON-8: after a rotation every code is sealed anew, and the old key can go", async () => {
  const before = await world.db("gift_card_codes").count({ n: "*" });
  const next = "a newer key that is only for tests, 32+ signs";
  const rotated = createSealedCodes(createKeyRing([next, ...secretKeys]));
  const services = { ...world.services, sealedCodes: rotated };
  expect(await resealGiftCodes(services)).toBe(Number(before[0]?.n));
  expect(await resealGiftCodes(services)).toBe(0);
  const onlyNew = createSealedCodes(createKeyRing([next]));
  for (const row of await world.db("gift_card_codes")) {
    const code = onlyNew.open(row.id, row.sealed_code);
    expect(onlyNew.fingerprint(code)).toBe(row.fingerprint);
    expect(() => world.services.sealedCodes.open(row.id, row.sealed_code)).toThrow(
      /no longer lists/,
    );
  }
});
