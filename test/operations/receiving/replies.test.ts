import { expect, test } from "vitest";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts, type World } from "#test/support/world.ts";
import { caseOfAna, createInbox, mail, receive } from "./inbox.ts";

const contacts = (world: World) =>
  world.db("case_events").where({ type: "contact-logged" }).orderBy("id");
const decisionOf = async (world: World, raw: string) => {
  const received = await receive(world, raw);
  if (!received.ok) return received.reason;
  return "why" in received.decision ? received.decision.why : received.decision.what;
};
const png = `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`;

test("R1, R9: a reply is a contact of its case, folded, with its files; it counts as having asked, once", async () => {
  await using world = await createInbox();
  const { caseFile, replyTo } = await caseOfAna(world);
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  const raw = mail({
    To: replyTo,
    "Content-Type": "multipart/mixed; boundary=b",
    body: [
      part(
        "Content-Type: text/plain; charset=utf-8",
        "When does it come?\r\n\r\nOn 4 March 2026, Marco wrote:\r\n> It is on its way.\r\n\r\n-- \r\nAna",
      ),
      part(
        `Content-Type: text/html; name="a.png"\r\nContent-Disposition: attachment; filename="../../a\u202egnp.png"\r\nContent-Transfer-Encoding: base64`,
        png,
      ),
      part('Content-Type: image/png\r\nContent-Disposition: attachment; filename="x.png"', "MZ no"),
      "--b--",
    ].join(""),
  });
  const outcomes = await Promise.all([receive(world, raw), receive(world, raw)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  // The same mail by another way has another Received line.
  expect(await receive(world, `Received: by other.test\r\n${raw}`)).toEqual({
    ok: false,
    reason: "known",
  });

  const [contact, ...more] = await contacts(world);
  expect(more).toEqual([]);
  expect(contact.data).toMatchObject({ direction: "in", channel: "email" });
  expect(contact.data.words).toBe("When does it come?");
  const kept = await world.db("received_mails").first();
  expect(kept.pieces.map(({ kind }: { kind: string }) => kind)).toContain("quoted");
  expect(JSON.stringify(kept.pieces)).toContain("-- ");
  expect(kept.left_out).toEqual([{ name: "x.png", sizeBytes: 6, why: "file-type" }]);
  const files = await world.db("attachments");
  expect(files).toEqual([
    expect.objectContaining({ media_type: "image/png", visibility: "staff" }),
  ]);
  expect(files[0].name).not.toMatch(/[/\u202e]/);
  const after = await world.db("case_files").where({ id: caseFile.id }).first();
  expect([after.chase_count, after.chases_in_all]).toEqual([1, 1]);
});

test("R9: mere thanks are kept, count as no question and reopen nothing; anything else opens a case that was over", async () => {
  await using world = await createInbox();
  const { caseFile, marco, replyTo } = await caseOfAna(world);
  const status = () => world.db("case_files").where({ id: caseFile.id }).first("status");
  const resolved = await putRight(
    world.services,
    caseFile.reference,
    { ...resolutionParts, creditId: undefined } as never,
    marco,
  );
  expect(resolved.ok).toBe(true);
  expect(await decisionOf(world, mail({ To: replyTo, body: "Thank you so much, Marco!" }))).toBe(
    "contact",
  );
  expect(await status()).toEqual({ status: "resolved" });

  expect(await decisionOf(world, mail({ To: replyTo, body: "It fails again." }))).toBe("contact");
  expect(await status()).toEqual({ status: "working" });
  expect(await contacts(world)).toHaveLength(2);
  const page = await world.services.customerPages.load(caseFile.id);
  expect(JSON.stringify(page)).not.toContain("It fails again");
  expect(page.history.map(({ type }) => type)).toContain("case-reopened");
});

test("INB-1, INB-2, INB-4: no address is believed that is not signed, no sender that is not hers, and nobody is answered", async () => {
  await using world = await createInbox();
  const { caseFile, marco, message, replyTo } = await caseOfAna(world);
  const before = await world.db("messages").count();
  const forged = replyTo.replace(/.@/, (end) => (end[0] === "a" ? "b@" : "a@"));
  const answered = { "In-Reply-To": message.message_id, References: message.message_id };
  const email = (await world.db("staff").where({ id: marco.id }).first("email")).email;
  const tries: [string, string][] = [
    [mail({ To: forged }), "forged-address"],
    [mail({ To: replyTo.slice(0, 20) + replyTo.slice(21) }), "forged-address"],
    [mail({ To: "care@shop.test", ...answered }), "unknown-address"],
    [mail({ To: `care+${caseFile.reference}@shop.test` }), "forged-address"],
    [mail({ To: replyTo, From: "Eve <eve@x.test>", body: "I am Ana." }), "stranger"],
    [mail({ To: replyTo, From: `Marco <${email}>` }), "stranger"],
    [mail({ To: replyTo, From: "" }), "stranger"],
    [mail({ To: replyTo, From: "<ana@home.test>, <eve@x.test>", body: "Both." }), "contact"],
  ];
  for (const [raw, why] of tries) expect(await decisionOf(world, raw), raw).toBe(why);
  const strangers = await world.db("case_events").where({ type: "stranger-wrote" });
  expect(strangers.map(({ visibility }) => visibility)).toEqual(["staff", "staff", "staff"]);
  expect(strangers[0].data.from).toBe("eve@x.test");
  expect(await world.db("messages").count()).toEqual(before);
  expect((await world.db("case_files").first("chase_count")).chase_count).toBe(1);
});

test("INB-3: what comes by mail never shows on the customer's page", async () => {
  await using world = await createInbox();
  const { caseFile, replyTo } = await caseOfAna(world);
  const secret = "Your verification code is 481516";
  await receive(world, mail({ To: replyTo, Subject: secret, body: secret }));
  await receive(world, mail({ To: replyTo, From: "no-reply@bank.test", body: secret }));
  const page = JSON.stringify(await world.services.customerPages.load(caseFile.id));
  expect(page).not.toContain("481516");
  expect(page).toContain("contact-logged");
});

test("DLV-4: what machines send is parked, not dropped, and changes nothing", async () => {
  await using world = await createInbox();
  const { replyTo, caseFile } = await caseOfAna(world);
  const happened = await world.happened(caseFile.id);
  const tries: [Record<string, string>, string][] = [
    [{ "Auto-Submitted": "auto-replied" }, "auto-reply"],
    [{ "List-Id": "<news.shop.test>" }, "list"],
    [{ Precedence: "bulk", "List-Unsubscribe": "<mailto:x@y.test>" }, "list"],
    [{ "X-Amends-Message": "1" }, "loop"],
    [{ "Return-Path": "<>" }, "auto-reply"],
  ];
  for (const [headers, why] of tries) {
    expect(await decisionOf(world, mail({ To: replyTo, ...headers }))).toBe(why);
  }
  expect(await world.happened(caseFile.id)).toEqual(happened);
  expect(await world.services.deskViews.listReceived(9)).toMatchObject({ count: tries.length });
});

test("DLV-5: two machines that answer each other without saying so are stopped", async () => {
  await using world = await createInbox();
  const { replyTo, caseFile } = await caseOfAna(world);
  const taken = Array.from({ length: 28 }, (_, n) => ({
    ...{ id: crypto.randomUUID(), received_at: world.clock.now, source: "hook", size_bytes: 1 },
    ...{ content_sha256: String(n), from_name: "", subject: "", pieces: "[]", kind: "human" },
    ...{ state: "taken", why: "contact", case_id: caseFile.id },
  }));
  const whys: string[] = [];
  await world.db("received_mails").insert(taken);
  for (let n = 0; n < 4; n += 1) {
    whys.push(await decisionOf(world, mail({ To: replyTo, body: `Your request ${n} was noted.` })));
  }
  expect(whys).toEqual(["contact", "contact", "too-many", "too-many"]);
});
