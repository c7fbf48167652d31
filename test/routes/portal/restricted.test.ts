import { expect, test } from "vitest";
import { renderMail } from "#app/mail/render/render-mail.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { addStaff } from "#test/support/cases.ts";
import { signIn } from "../desk/desk-world.ts";
import { openPortal, textOf } from "./portal-world.ts";

const telling = /printer|lumen|beeps|workshop|duarte|AM-|note\.png|Lena/i;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("R25: a restricted page says whom to talk to and when word comes, in every answer and mail, until it is lifted", async () => {
  await using world = await openPortal();
  const { services, db, wired, caseFile, path, marco, fetch, post } = world;
  await addFiles(services, caseFile.id, [{ name: "note.png", bytes: png }], marco);
  await addReader(services, caseFile.id, { name: "Lena", email: "lena@example.test" });
  const before = await world.read();
  const file = await db("attachments").first("id");
  const signed = (await fetch(`${path}?file=${file.id}`)).headers.get("location") ?? "";
  await addStaff(services, { role: "lead", email: "lead@amends.test" });
  const desk = `/desk/cases/${caseFile.reference}`;
  const agent = await signIn(world, "marco@amends.test");
  const restrict = { intent: "restrict", wish: "restrict", why: "Our lawyers hold it." };
  expect((await agent.post(desk, restrict)).status).toBe(403);
  const lead = await signIn(world, "lead@amends.test");
  const bare = await lead.post(desk, { ...restrict, why: " " });
  expect([bare.status, await db("case_files").where({ restricted: true })]).toEqual([422, []]);
  await Promise.all([lead.post(desk, restrict), lead.post(desk, restrict)]);
  const page = textOf(await world.read());
  expect(page).toContain("Your case is not shown here for now");
  expect(page).toMatch(/You will hear from us by.*Marco Ruiz.*\+34 910 555 017.*Write to Marco/s);
  const { id } = await db("case_links").where({ reader: "reader" }).first("id");
  const theirs = new URL(services.customerUrl(id)).pathname;
  const queries = [`file=${file.id}`, "download=case", "opened", "calendar=x", "said=thanked"];
  const words = { body: "The workshop has your printer.", visibility: "customer" } as const;
  await postUpdate(services, caseFile.reference, words, marco);
  const answers = [
    await fetch(path),
    await fetch(theirs),
    await fetch(signed),
    ...(await Promise.all(queries.map((query) => fetch(`${path}?${query}`)))),
    await post(path, { intent: "confirm-read-back" }),
    await post(path, { intent: "add-reader", name: "Eve", email: "eve@example.test" }),
    await post(path, { intent: "write", words: "" }),
  ];
  const statuses = [200, 200, 410, 403, 403, 403, 403, 200, 403, 403, 422];
  expect(answers.map(({ status }) => status)).toEqual(statuses);
  for (const answer of answers) expect(textOf(await answer.text())).not.toMatch(telling);
  expect((await db("case_files").first("read_back_state")).read_back_state).toBe("open");
  expect((await post(path, { intent: "write", words: "Call me." })).status).toBe(303);
  for (const { kind, props } of await db("messages").where({ case_id: caseFile.id })) {
    const mail = await renderMail(kind, wired.unseal(props) as never);
    const said = [mail.subject, mail.preheader, mail.text].join("\n").replace(/https?:\S+/g, "");
    expect(said).not.toMatch(telling);
    expect(said).toContain("You will hear from us by");
  }
  await lead.post(desk, { ...restrict, wish: "lift", why: "They let it go." });
  expect(textOf(await world.read())).toContain("The workshop has your printer.");
  expect(textOf(before)).toContain("beeps");
  expect(await db("audit_log").whereLike("action", "page-restrict%")).toHaveLength(2);
  const events = await db("case_events").whereLike("type", "page-restrict%").orderBy("id");
  expect(events.map(({ type, data }) => [type, data.why])).toEqual([
    ["page-restricted", "Our lawyers hold it."],
    ["page-restriction-lifted", "They let it go."],
  ]);
  expect(await lead.read(desk)).toContain("Our lawyers hold it.");
});

test("CAP-4: a link that ran out and one that was taken back say so in words of their own, and of nobody", async () => {
  await using world = await openPortal();
  const { expires_at } = await world.db("case_links").first("expires_at");
  const { now } = world.clock;
  world.clock.now = expires_at;
  const expired = await world.fetch(world.path);
  world.clock.now = now;
  await world.db("case_links").update({ revoked_at: now });
  const revoked = await world.fetch(world.path);
  const pages = [await expired.text(), await revoked.text()];
  expect([expired.status, revoked.status]).toEqual([410, 410]);
  expect(textOf(pages[0] ?? "")).toContain("This link has come to its end");
  expect(textOf(pages[1] ?? "")).toContain("This link was taken back");
  for (const page of pages) {
    expect(page).toContain('value="send-link"');
    expect(page).not.toMatch(/ana|duarte|example\.test|marco|printer/i);
  }
});
