import { expect, test } from "vitest";
import { theSystem } from "#app/domain/actor.ts";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import {
  OfferAppointment,
  offerAppointment,
} from "#app/operations/appointments/offer-appointment.ts";
import { setBehindNumber } from "#app/operations/brands/set-behind-number.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { sendLinkAnew } from "#app/operations/links/send-link-anew.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { addStaff, confirmAloud } from "#test/support/cases.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const [money, place, file] = ["25.00", "Calle Mayor 4", "invoice-4711"];
const secret = new RegExp([money, place, file].join("|"));
const visit = { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" };

/** A case with a credit, an agreed appointment at her address and a file, of a brand that keeps all behind a number. */
async function openClosed() {
  const world = await openPortal();
  const { services, caseFile, marco, db } = world;
  const { reference, id: caseId } = caseFile;
  await confirmAloud(services, reference, marco);
  const wish = { kind: "credit", amount: money, currency: "EUR", why: "She waited." };
  const asked = await askAccommodation(services, reference, AskAccommodation.parse(wish), marco);
  const fay = await addStaff(services, { role: "finance", email: "fay@amends.test" });
  if (!asked.ok) throw new Error(asked.reason);
  const yes = { verdict: "approve", note: "Yes." } as const;
  await decideAccommodation(services, asked.accommodation.id, yes, fay);
  await db("accommodations").update({ state: "announced", announced_at: world.clock.now });
  const what = { what: "A technician", place, slots: [visit] };
  await offerAppointment(services, reference, OfferAppointment.parse(what), marco);
  const slot = await db("appointment_slots").first();
  const agreed = { intent: "confirm-appointment", appointment: slot.appointment_id, slot: slot.id };
  await world.post(world.path, agreed);
  await addFiles(services, caseId, [{ name: `${file}.png`, bytes: png }], marco);
  const fileId = (await db("attachments").first("id")).id as string;
  const { brandId } = caseFile;
  await setBehindNumber(services, brandId, ["files", "money", "address"], theSystem);
  return { ...world, fileId, appointmentId: slot.appointment_id as string };
}

/** The newest number as its reader finds it in the mail, and where the mail went. */
async function mailed({ db, wired }: PortalWorld) {
  const sent = await db("messages").where({ kind: "one-time-code" }).orderBy("position");
  const mail = sent.at(-1);
  const props = wired.unseal(mail.props) as { code: string; statusUrl: string };
  return { ...props, count: sent.length, to: String(mail.recipient_address) };
}

/** Types a number; the cookie of the answer, as a browser sends it back. */
async function prove(world: PortalWorld, digits: string, path = world.path) {
  const answer = await world.post(path, { intent: "prove", digits });
  const set = answer.headers.get("set-cookie") ?? "";
  return { answer, set, cookie: { Cookie: set.split(";", 1)[0] ?? "" } };
}

const wrongFor = (digits: string) => (digits.startsWith("1") ? "200000" : "100000");

test("CAP-10: money, address and files are in no answer, kept or not, before the number is typed", async () => {
  await using world = await openClosed();
  const { path, post, fileId, appointmentId } = world;
  const calendar = `${path}?calendar=${appointmentId}`;
  const open = await Promise.all([
    world.read(),
    world.read(calendar),
    world.read(`${path}?said=thanked`),
  ]);
  const faulty = await post(path, { intent: "write", words: "" });
  for (const text of [...open, await faulty.text()]) expect(text).not.toMatch(secret);
  expect(open[1]).toContain("DTSTART:20260309T080000Z");
  for (const query of [`file=${fileId}`, "download=case", "opened"]) {
    const refused = await world.fetch(`${path}?${query}`);
    expect([refused.status, refused.headers.get("cache-control")], query).toEqual([
      403,
      "no-store",
    ]);
    expect(await refused.text()).not.toMatch(secret);
  }
  const endsAt = new Date(world.clock.now.getTime() + 60_000);
  const linkId = world.services.linkTokens.open(path.replace("/s/", "")) ?? "";
  const signed = world.services.fileTokens.mint({ linkId, fileId, endsAt });
  expect((await world.fetch(`/files/${signed}`)).status).toBe(410);
  const added = await post(path, { intent: "add-reader", name: "Eve", email: "eve@example.test" });
  expect([added.status, await world.db("messages").where({ kind: "reader-link" })]).toEqual([
    422,
    [],
  ]);
  expect(await world.db("messages").where({ kind: "one-time-code" })).toEqual([]);
});

test("CAP-10, SCN-4: asked for twice it is one mail; the number opens all for half an hour, for that browser and link alone", async () => {
  await using world = await openClosed();
  const { path, post, fileId, services, clock } = world;
  const ask = () => post(path, { intent: "send-proof" });
  const asked = await Promise.all([ask(), ask()]);
  for (const { headers } of asked) {
    expect(headers.get("location")).toMatch(/\?said=proof-sent#proof$/);
  }
  const { code, count, to, statusUrl } = await mailed(world);
  expect([count, to]).toEqual([1, "ana.duarte@example.test"]);
  const there = `${new URL(statusUrl).pathname}?said=proof-sent`;
  expect(textOf(await world.read(there))).toContain("The number from our mail");
  const wrong = await prove(world, wrongFor(code));
  expect([wrong.answer.status, wrong.set]).toEqual([422, ""]);
  const { answer, set, cookie } = await prove(world, code);
  expect(answer.status).toBe(303);
  expect(set).toMatch(
    /^amends-proof=[\w-]{43}; Path=\/s\/[\w-]{44}; Max-Age=1800; HttpOnly; SameSite=Lax$/,
  );
  expect(set).toContain(path);
  const proven = await world.fetch(path, { headers: cookie });
  expect([proven.headers.get("cache-control"), proven.headers.get("etag")]).toEqual([
    "no-store",
    null,
  ]);
  const html = await proven.text();
  for (const part of [money, place, file]) expect(html).toContain(part);
  const sent = await world.fetch(`${path}?file=${fileId}`, { headers: cookie });
  expect(Buffer.from(await sent.arrayBuffer())).toEqual(png);
  expect((await world.fetch(`${path}?download=case`, { headers: cookie })).status).toBe(200);
  // Whoever comes after is answered from what is kept.
  expect(await world.read()).not.toMatch(secret);
  const { id: other } = await services.transaction(async (store) => {
    const [link] = await store.links.list(world.caseFile.id);
    const twin = { ...link, id: services.newId() } as NonNullable<typeof link>;
    await store.links.insert(twin);
    return twin;
  });
  const elsewhere = new URL(services.customerUrl(other)).pathname;
  expect(await (await world.fetch(elsewhere, { headers: cookie })).text()).not.toMatch(secret);
  expect(JSON.stringify(await world.db("page_proofs"))).not.toContain(cookie.Cookie.slice(13));
  clock.now = new Date(clock.now.getTime() + 30 * 60_000);
  expect(await (await world.fetch(path, { headers: cookie })).text()).not.toMatch(secret);
});

test("CAP-10: five wrong numbers lock the link and not the customer; what is open can be closed again", async () => {
  await using world = await openClosed();
  const { path, post, services, caseFile } = world;
  await post(path, { intent: "send-proof" });
  const { code } = await mailed(world);
  let last = "";
  for (let at = 0; at < 5; at += 1) last = await (await prove(world, wrongFor(code))).answer.text();
  expect(textOf(last)).toContain("so with this link it stays closed");
  expect((await prove(world, code)).set).toBe("");
  expect((await world.fetch(path)).status).toBe(200);
  await sendLinkAnew(services, caseFile.id);
  const anew = await world.db("messages").where({ kind: "fresh-link" }).first();
  const { statusUrl } = world.wired.unseal(anew.props) as { statusUrl: string };
  const fresh = new URL(statusUrl).pathname;
  expect(fresh).not.toBe(path);
  await post(fresh, { intent: "send-proof" });
  const { cookie } = await prove(world, (await mailed(world)).code, fresh);
  const read = async () => (await world.fetch(fresh, { headers: cookie })).text();
  expect(await read()).toContain(money);
  await post(fresh, { intent: "close-parts" }, cookie);
  expect(await read()).not.toMatch(secret);
  expect(await world.db("audit_log").where({ action: "closed-parts-opened" })).toHaveLength(1);
});

test("CAP-10: whoever she lets read gets a number at their own address, and never sees what was given", async () => {
  await using world = await openClosed();
  const { services, db, caseFile } = world;
  await addReader(services, caseFile.id, { name: "Lena", email: "lena@example.test" });
  const { id } = await db("case_links").where({ reader: "reader" }).first("id");
  const theirs = new URL(services.customerUrl(id)).pathname;
  await world.post(theirs, { intent: "send-proof" });
  const { to, code } = await mailed(world);
  expect(to).toBe("lena@example.test");
  const { cookie } = await prove(world, code, theirs);
  const html = await (await world.fetch(theirs, { headers: cookie })).text();
  expect(html).toContain(place);
  expect(html).toContain(file);
  expect(html).not.toContain(money);
  expect((await world.post(theirs, { intent: "thank" }, cookie)).status).toBe(403);
});
