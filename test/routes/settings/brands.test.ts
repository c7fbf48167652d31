import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkBrands } from "#app/cli/doctor/check-brands.ts";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { compose } from "#app/mail/delivery/compose.ts";
import { renderClaimed } from "#app/mail/delivery/render-claimed.ts";
import { openTestCase, pagePath } from "#test/support/cases.ts";
import { startDesk, visible } from "../desk/desk-world.ts";

const id = "5b0c8a51-8f54-4b2f-9c53-0e0d6d2f7a11";
const at = `/settings/brands/${id}`;

const fields = {
  intent: "save",
  id,
  name: "Nordlys Audio",
  accent: "#ffb000",
  postalAddress: "Rua do Alecrim 26, Lisboa",
  supportPhone: "+351 21 555 0100",
  legal: "Nordlys Lda.\nNIPC 500 000 000",
  senderName: "Nordlys care",
  senderAddress: "care@nordlys.example",
  replyTo: "",
};

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function withLogo(bytes: Buffer, change: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value);
  form.set("logo", new Blob([Uint8Array.from(bytes)], { type: "image/png" }), "logo.png");
  return form;
}

test("R25: a second brand is written down, its colour is made readable and that is said", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  expect((await lead.get("/settings/brands")).status).toBe(403);
  const admin = await desk.as("administrator");
  expect(await admin.read("/settings/brands")).toMatch(/Harbour & Vale.*Usual/s);
  const shown = visible(await (await admin.post(at, { ...fields, intent: "look" })).text());
  expect(shown).toMatch(/On light paper #ffb000 has a contrast of 1\.\d to 1/);
  expect(await desk.app.db("brands").where({ id })).toEqual([]);
  const refused = await admin.post(at, { ...fields, accent: "yellow", senderAddress: "" });
  expect(refused.status).toBe(422);
  const again = visible(await refused.text());
  expect(again).toContain("Give the sender a name and an address, or neither.");
  expect(again).toContain("Rua do Alecrim 26, Lisboa");
  const script = await admin.post(at, withLogo(Buffer.from("<svg onload=alert(1)>")));
  expect(visible(await script.text())).toContain("Choose a PNG, JPEG or WebP picture that opens.");
  for (let press = 0; press < 2; press += 1) {
    expect((await admin.post(at, withLogo(png))).status).toBe(302);
  }
  const [row, ...more] = await desk.app.db("brands").where({ id });
  expect([row.name, more.length]).toEqual(["Nordlys Audio", 0]);
  const guarded = new FormData();
  guarded.set("intent", "behind-number");
  for (const part of ["money", "files"]) guarded.append("part", part);
  await admin.post(at, guarded);
  const [{ behind_number, version }] = await desk.app.db("brands").where({ id });
  expect([behind_number, version]).toEqual([["money", "files"], row.version + 1]);
  expect((await admin.read(at)).match(/checked="" value="(money|files)"/g)).toHaveLength(2);
  const taken = await admin.post(at.replace("5b0c", "5b0d"), { ...fields, name: "nordlys audio" });
  expect(visible(await taken.text())).toContain("Another brand has this name.");
  const logo = await desk.app.fetch(`/logos/${row.logo_sha256}`);
  expect(logo.headers.get("content-type")).toBe("image/png");
  expect(logo.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  // Any other stored file is no logo, whoever knows what it is made of.
  const { sha256 } = await desk.app.services.files.put(Buffer.from("a customer's paper"));
  expect((await desk.app.fetch(`/logos/${sha256}`)).status).toBe(404);
});

test("R25: page, answers, calendar and mail follow the brand of the case, at once when it changes", async () => {
  await using desk = await startDesk();
  const { app } = desk;
  const admin = await desk.as("administrator");
  await admin.post(at, withLogo(png));
  const caseFile = await openTestCase(app.services, { brand: "nordlys audio" }, desk.marco);
  const path = await pagePath(app.services, caseFile.id);
  const page = await app.fetch(path);
  const html = await page.text();
  expect(html).toContain('alt="Nordlys Audio"');
  expect(html).toContain("NIPC 500 000 000");
  expect(html).not.toContain("Harbour");
  expectOwnStyle(page, html);
  const refused = await app.post(path, { intent: "write", words: "" });
  expect(refused.status).toBe(422);
  expectOwnStyle(refused, await refused.text());
  const other = await (await app.fetch(await pagePath(app.services, desk.caseFile.id))).text();
  expect(other).toContain("Harbour &amp; Vale");
  await admin.post(at, { ...fields, name: "Nordlys Sound", noLogo: "yes" });
  const changed = await (await app.fetch(path)).text();
  expect(changed).toMatch(/<header><p>Nordlys Sound<\/p>/);
  const sent = await mailOf(app, caseFile.id);
  expect(sent.from).toEqual({ name: "Nordlys care", address: "care@nordlys.example" });
  expect(sent.text).toContain("NIPC 500 000 000");
  expect((await mailOf(app, desk.caseFile.id)).from).toEqual(usual);
});

test("the API and the import say the brand by its name; the doctor names a sender of another domain", async () => {
  await using desk = await startDesk();
  const { app } = desk;
  const admin = await desk.as("administrator");
  await admin.post(at, fields);
  await expect(openTestCase(app.services, { brand: "Nobody's" })).rejects.toThrow("brand-unknown");
  await admin.post("/settings/brands", { intent: "usual", brandId: id });
  await admin.post("/settings/brands", { intent: "retire", brandId: id });
  const late = await openTestCase(app.services, { customer: { email: "b@example.test" } });
  expect(late.brandId).toBe(id);
  const brands = await app.services.brands.list();
  const noDns = async () => {
    throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
  };
  const found = await checkBrands("Care <care@harbour.example>", brands, noDns);
  expect(found.map(({ check, state }) => `${check}: ${state}`)).toEqual([
    "brand sender: warning",
    "SPF: warning",
    "DMARC: warning",
  ]);
  expect(found[0]?.words).toContain("Nordlys Audio writes from nordlys.example");
  expect(await checkBrands("Care <care@nordlys.example>", brands, noDns)).toEqual([]);
});

const usual = { name: "Care", address: "care@harbour.example" };

type App = Awaited<ReturnType<typeof startDesk>>["app"];

/** The acknowledgement of a case as it is handed to the relay. */
async function mailOf({ db, wired, clock }: App, caseId: string) {
  const asked = { worker: caseId, now: clock.now, limit: 50, leaseMs: 1000, pausedDomains: [] };
  await db("messages").update({ state: "queued", due_at: clock.now });
  const claimed = await mailQueue(db).claim(asked);
  const message = claimed.find((each) => each.caseId === caseId);
  if (!message) throw new Error("nothing waits");
  const mail = await renderClaimed({ ...message, props: wired.unseal(message.props) });
  return compose(message, mail, usual);
}

/** The answer's policy allows the very style sheet that stands in it. */
function expectOwnStyle(answer: Response, html: string) {
  const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(css).digest("base64");
  expect(answer.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
}
