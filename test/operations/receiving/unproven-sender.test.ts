import { expect, test } from "vitest";
import { settleReceived } from "#app/operations/receiving/settle-received.ts";
import { createWorld } from "#test/support/world.ts";
import { caseOfAna, mail, newest, receive } from "./inbox.ts";

const env = { REPLY_ADDRESS: "care@shop.test", AUTHSERV_ID: "mx.shop.test" };
const told = (verdicts: string) => ({ "Authentication-Results": `mx.shop.test; ${verdicts}` });
const failed = told("spf=softfail smtp.mailfrom=x@evil.test; dmarc=fail header.from=home.test");
const passed = told("dmarc=pass header.from=home.test");

test("R25: a reply under her address that fails is shown as unproven, and does nothing by itself", async () => {
  await using world = await createWorld(undefined, env);
  const { marco, caseFile, replyTo } = await caseOfAna(world);
  await world.db("case_files").update({ status: "closed" });
  const before = await world.db("case_files").first("chase_count", "next_update_due_at", "status");
  const outcome = await receive(world, mail({ ...failed, To: replyTo, body: "Pay it to me." }));
  expect(outcome).toMatchObject({ decision: { what: "park", why: "unproven-sender" } });
  expect(await world.db("case_files").first("chase_count", "next_update_due_at", "status")).toEqual(
    before,
  );
  const noted = await world.db("case_events").where({ type: "stranger-wrote" });
  expect(noted).toMatchObject([{ visibility: "staff", data: { unproven: true } }]);
  expect(await world.happened(caseFile.id)).not.toContain("contact-logged");

  // Somebody knows better: then it is hers after all, and told once.
  const { id } = await newest(world);
  const hers = { as: "hers", reference: caseFile.reference } as const;
  expect(await settleReceived(world.services, id, hers, marco)).toMatchObject({ ok: true });
  expect(await world.happened(caseFile.id)).toEqual(
    expect.arrayContaining(["contact-logged", "case-reopened"]),
  );
});

test("a proven one acts; a proven stranger stays a stranger; without the setting nothing is claimed", async () => {
  await using world = await createWorld(undefined, env);
  const { replyTo } = await caseOfAna(world);
  const eve = { From: "Eve <eve@home.test>", ...passed };
  expect(await receive(world, mail({ ...passed, To: replyTo }))).toMatchObject({
    decision: { what: "contact" },
  });
  expect(await receive(world, mail({ ...eve, To: replyTo }))).toMatchObject({
    decision: { why: "stranger" },
  });
  await using plain = await createWorld(undefined, { REPLY_ADDRESS: "care@shop.test" });
  const there = await caseOfAna(plain);
  expect(await receive(plain, mail({ ...failed, To: there.replyTo }))).toMatchObject({
    decision: { what: "contact" },
  });
});
