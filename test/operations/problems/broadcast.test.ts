import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { approveDraft, markSensitive } from "#app/operations/composer/second-reading.ts";
import { chooseWishes } from "#app/operations/customers/choose-wishes.ts";
import { found, problemWorld } from "./problem-world.ts";

test("R24: one update reaches every case in its own history, thread, clock and language", async () => {
  await using world = await problemWorld();
  const ana = await world.affect();
  const ben = await world.affect({ locale: "de-AT", timezone: "Europe/Vienna" });
  const [acknowledged] = await world.db("messages").where({ case_id: ben.id });
  const before = await world.db("case_files").where({ id: ana.id }).first();
  expect(await world.send(await world.write(), 2)).toMatchObject({ ok: true });
  await world.tellAll();
  expect((await world.said(ana.id)).map(({ data }) => data.body)).toEqual([found.en]);
  expect((await world.said(ben.id)).map(({ data }) => data.body)).toEqual([found.de]);
  const [mail] = await world.db("messages").where({ case_id: ben.id, kind: "update" });
  expect(mail).toMatchObject({ locale: "de-AT", in_reply_to: acknowledged.message_id, lane: 1 });
  const after = await world.db("case_files").where({ id: ana.id }).first();
  expect(after.last_word_at).toEqual(world.clock.now);
  expect(after.next_update_due_at > before.next_update_due_at).toBe(true);
  expect(Number(after.version)).toBeGreaterThan(Number(before.version));
  expect(await world.services.transaction(({ audit }) => audit.verify())).toEqual([]);
});

test("R24: what a broadcast does to a case is what a single update does to it", async () => {
  await using world = await problemWorld();
  const [one, other] = [await world.affect(), await world.affect()];
  await world.db("case_files").update({ chase_count: 2, chases_in_all: 2 });
  await world
    .db("service_levels")
    .where({ metric: "first-word" })
    .update({
      started_at: new Date("2026-03-01T00:00:00Z"),
      warn_at: new Date("2026-03-01T01:00:00Z"),
      deadline: new Date("2026-03-02T00:00:00Z"),
    });
  const { db } = world;
  const unlinked = await db("problem_cases").where({ case_id: other.id }).delete();
  expect(unlinked).toBe(1);
  await world.send(await world.write(), 1);
  await world.tellAll();
  const update = { body: found.en, visibility: "customer" } as const;
  await postUpdate(world.services, other.reference, update, world.rita);
  const standing = async (id: string) => ({
    file: await db("case_files")
      .where({ id })
      .first("status", "last_word_at", "next_update_due_at", "chase_count", "version"),
    levels: await db("service_levels")
      .where({ case_id: id })
      .orderBy("id")
      .select("metric", "started_at", "deadline", "met_at", "breached_at"),
    said: await db("case_events")
      .where({ case_id: id })
      .whereNot({ type: "problem-linked" })
      .orderBy("id")
      .select("type", "data", "visibility", "actor_id"),
    links: await db("case_links").where({ case_id: id }).count(),
    audited: await db("audit_log")
      .where({ stream: `case:${id}` })
      .orderBy("position")
      .pluck("action"),
  });
  const [many, single] = [await standing(one.id), await standing(other.id)];
  expect(many).toEqual(single);
  expect(many.said.map(({ type }) => type)).toContain("service-level-breached");
});

test("R24: told by one word, each has what a single update gives: her own name, reference, link and thread", async () => {
  await using world = await problemWorld();
  const { db, services, clock } = world;
  const names = ['Ana "Nan" O\'Neil \\ Duarte', "Ben & Sönke {x}", "Twin"];
  const cases = [];
  for (const name of names) cases.push(await world.affect({ name }));
  const [ana, ben, twin] = cases;
  if (!ana || !ben || !twin) throw new Error("three cases were opened");
  await db("problem_cases").where({ case_id: twin.id }).delete();
  const broadcast = await world.write({ words: { en: `${found.en} page.1.${ana.id}` } });
  await world.send(broadcast, 2);
  const claimed = await services.transaction(({ broadcasts }) =>
    broadcasts.claimCases(broadcast.id, 10, clock.now),
  );
  expect(claimed.map(({ positions, arePlain }) => [positions.length, arePlain])).toEqual([
    [2, true],
  ]);
  await world.tellAll();
  const update = { body: `${found.en} page.1.${ana.id}`, visibility: "customer" } as const;
  await postUpdate(services, twin.reference, update, world.rita);
  const mailOf = async (id: string) => {
    const mail = await db("messages").where({ case_id: id, kind: "update" }).first();
    const props = world.unseal(mail.props) as { statusUrl: string };
    const linkId = services.linkTokens.open(props.statusUrl.split("/").at(-1) ?? "") ?? "";
    const link = await db("case_links").where({ id: linkId }).first("case_id");
    const first = await db("messages").where({ case_id: id }).orderBy("position").first();
    expect([link?.case_id, mail.in_reply_to]).toEqual([id, first.message_id]);
    return { ...mail, props };
  };
  const single = await mailOf(twin.id);
  for (const [at, caseFile] of [ana, ben].entries()) {
    const mail = await mailOf(caseFile.id);
    const { reference } = caseFile;
    const own = { customer: { name: names[at] }, reference, statusUrl: mail.props.statusUrl };
    expect(mail.props).toEqual({ ...single.props, ...own });
    expect(JSON.stringify(mail.props)).toContain(`page.1.${ana.id}`);
    const { customer_id } = await db("case_files").where({ id: caseFile.id }).first();
    const { email } = await db("customers").where({ id: customer_id }).first();
    expect(mail).toMatchObject({ recipient_name: names[at], recipient_address: email });
    expect(mail).toMatchObject({
      customer_id,
      kind: single.kind,
      in_doubt_policy: single.in_doubt_policy,
    });
  }
});

test("R24: a phone-only case gets a call, a sensitive one its second reader, one that is over nothing", async () => {
  await using world = await problemWorld();
  const call = await world.affect({ phone: "+34 600 555 231", email: "" });
  const quiet = await world.affect({ phone: "+34 600 555 232" });
  const wishes = { mails: "every-word", reachBy: "phone" } as const;
  await chooseWishes(world.services, quiet.id, wishes);
  const secret = await world.affect();
  await markSensitive(world.services, secret.reference, true, world.ines);
  const over = await world.affect();
  const ended = { status: "closed", resolved_at: world.clock.now, closed_at: world.clock.now };
  await world
    .db("case_files")
    .where({ id: over.id })
    .update({ ...ended, next_update_due_at: null });
  const broadcast = await world.write();
  await world.send(broadcast, 4);
  await world.tellAll();
  expect(await world.states(broadcast.id)).toEqual(["second-reader", "skipped", "told", "told"]);
  const calls = await world.db("call_tasks").whereIn("case_id", [call.id, quiet.id]);
  expect(calls.filter(({ words }) => words.includes("update"))).toHaveLength(2);
  expect(await world.said(secret.id)).toEqual([]);
  const draft = await world.db("composed_drafts").where({ case_id: secret.id }).first();
  expect(draft).toMatchObject({ state: "second-reading", created_by: world.ines.id });
  const read = { version: 1, wish: { when: "now" } } as const;
  const marco = world.marco;
  expect(await approveDraft(world.services, draft.id, read, marco)).toMatchObject({ ok: true });

  const last = await world.write({ moment: "problem-fixed" });
  await world.send(last, 4);
  await world.tellAll();
  expect((await world.said(over.id)).map(({ data }) => data.moment)).toEqual(["problem-fixed"]);
  expect(await world.mails(over.id)).toContain("problem-fixed");
  expect(await world.db("problems").first("state")).toEqual({ state: "fixed" });
});

test("R24: an acknowledgement never waits behind a broadcast", async () => {
  await using world = await problemWorld();
  for (let at = 0; at < 3; at += 1) await world.affect();
  await world.send(await world.write(), 3);
  await world.tellAll();
  await world.open(world.marco);
  const taken = await world.claim(2);
  expect(taken.map(({ kind }) => kind)).toEqual(["acknowledgement", "update"]);
});
