import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const lena = { intent: "add-reader", name: "Lena Ortiz", email: "Lena@example.test" };

/** The page of the reader that was added last, by the link in their mail. */
async function readersPage({ wired, db }: PortalWorld) {
  const mail = await db("messages").where({ kind: "reader-link" }).first();
  const { statusUrl } = wired.unseal(mail.props) as { statusUrl: string };
  return new URL(statusUrl).pathname;
}

test("CAP-5, R25: she lets somebody read by a link of their own; it changes nothing, and she takes it back", async () => {
  await using world = await openPortal();
  await Promise.all([world.post(world.path, lena), world.post(world.path, lena)]);
  const mails = await world.db("messages").where({ kind: "reader-link" });
  expect(mails.map((mail) => mail.recipient_address)).toEqual(["lena@example.test"]);
  const path = await readersPage(world);
  expect(path).not.toBe(world.path);
  const html = await world.read(path);
  expect(html).not.toContain("<form");
  expect(textOf(html)).toContain("Ana Duarte lets you read this page.");
  const tried = await world.post(path, { intent: "confirm-read-back" });
  expect(tried.status).toBe(403);
  expect((await world.db("case_files").first("read_back_state")).read_back_state).toBe("open");
  const stop = await world.post(path.replace("/s/", "/unsubscribe/"), { intent: "stop" });
  expect(stop.status).toBe(404);
  const { id } = await world.db("case_links").where({ reader: "reader" }).first();
  await world.post(world.path, { intent: "remove-reader", reader: id });
  expect((await world.fetch(path)).status).toBe(410);
  expect((await world.fetch(world.path)).status).toBe(200);
  expect(textOf(await world.read())).not.toContain("Lena Ortiz");
});

test("CAP-4: the ended link of a reader sends the customer nothing, and says the same as any", async () => {
  await using world = await openPortal();
  await world.post(world.path, lena);
  const path = await readersPage(world);
  const { id } = await world.db("case_links").where({ reader: "reader" }).first();
  await world.post(world.path, { intent: "remove-reader", reader: id });
  const answer = await world.post(path, { intent: "send-link" });
  expect(answer.status).toBe(303);
  expect(await world.db("messages").where({ kind: "fresh-link" })).toEqual([]);
});

test("bad input: what was typed stays; five may read at most, and nobody takes another case's link back", async () => {
  await using world = await openPortal();
  const wrong = await world.post(world.path, { ...lena, email: "no address" });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain('value="Lena Ortiz"');
  expect(textOf(html)).toContain("Write one e-mail address");
  for (let each = 0; each < 5; each += 1) {
    await world.post(world.path, { ...lena, email: `reader-${each}@example.test` });
  }
  const sixth = await world.post(world.path, { ...lena, email: "sixth@example.test" });
  expect(textOf(await sixth.text())).toContain("Five others may read this page at most.");
  const { id } = await world.db("case_links").where({ reader: "customer" }).first();
  const own = await world.post(world.path, { intent: "remove-reader", reader: id });
  expect(own.status).toBe(422);
});

test("R25: 'not me' closes that link at once, and the owner is to call for the right address", async () => {
  await using world = await openPortal();
  const answer = await world.post(world.path, { intent: "not-her" });
  expect(textOf(await answer.text())).toContain("Thank you. This link is closed");
  expect((await world.fetch(world.path)).status).toBe(410);
  expect(await world.db("call_tasks").where({ reason: "mail-failed" })).toHaveLength(1);
});

test("R6: only news by mail leaves out 'nothing new yet', and neither page nor clock is slower", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco, db, clock } = world;
  await world.post(world.path, { intent: "wishes", mails: "news-only", reachBy: "mail" });
  clock.now = new Date(clock.now.getTime() + 3_600_000);
  const before = await db("case_files").first("next_update_due_at");
  await sayNothingNew(services, caseFile.reference, marco);
  expect(await db("messages").where({ kind: "nothing-new" })).toEqual([]);
  expect(textOf(await world.read())).toContain("Nothing new yet, and we are still on it.");
  const after = await db("case_files").first("next_update_due_at");
  expect(after.next_update_due_at.getTime()).toBeGreaterThan(before.next_update_due_at.getTime());
});

test("R5: by phone, an update is a call her owner owes her, and no mail; without a number it is refused", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco, db } = world;
  const phone = { intent: "wishes", mails: "every-word", reachBy: "phone" };
  await world.post(world.path, phone);
  const update = { body: "The part is here.", visibility: "customer" } as const;
  await postUpdate(services, caseFile.reference, update, marco);
  expect(await db("messages").where({ kind: "update" })).toEqual([]);
  expect(await db("call_tasks").whereNull("done_at")).toHaveLength(1);
  await using other = await openPortal({ customer: { phone: undefined } });
  const refused = await other.post(other.path, phone);
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain("We have no number of yours.");
});
