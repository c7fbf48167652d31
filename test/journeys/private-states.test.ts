import { expect, test } from "vitest";
import { theSystem } from "#app/domain/actor.ts";
import {
  OfferAppointment,
  offerAppointment,
} from "#app/operations/appointments/offer-appointment.ts";
import { setBehindNumber } from "#app/operations/brands/set-behind-number.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { setRestriction } from "#app/operations/cases/set-restriction.ts";
import { startApp, type TestApp } from "#test/support/app.ts";
import { axeFindings, keepPicture, phone, startBrowser } from "#test/support/browser.ts";
import { addStaff, openTestCase, pagePath, type StaffActor } from "#test/support/cases.ts";

const pictures = "private-states";
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A case with a visit at her address and a photo, and the path of her page. */
async function aVisit({ services }: TestApp, marco: StaffActor, locale: string) {
  const customer = { name: "Ana Duarte", email: `${locale}-${services.newId()}@example.test` };
  const made = await openTestCase(services, { customer: { ...customer, locale } }, marco);
  const slots = [{ startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" }];
  const visit = { what: "A technician changes the board", place: "Calle Mayor 4, Madrid", slots };
  await offerAppointment(services, made.reference, OfferAppointment.parse(visit), marco);
  await addFiles(services, made.id, [{ name: "the display.png", bytes: png }], marco);
  return { made, path: await pagePath(services, made.id) };
}

async function numberIn({ db, wired }: TestApp, caseId: string) {
  const mail = await db("messages").where({ case_id: caseId, kind: "one-time-code" }).first();
  return (wired.unseal(mail.props) as { code: string; statusUrl: string }) ?? null;
}

test("CAP-10, WCAG 2.2: without script she asks for the number, types it, sees what was closed, and closes it; restricted in Arabic", async () => {
  await using app = await startApp();
  const marco = await addStaff(app.services);
  const closed = await aVisit(app, marco, "de");
  const held = await aVisit(app, marco, "ar");
  const { brandId } = closed.made;
  await setBehindNumber(app.services, brandId, ["address", "files"], theSystem);
  const hold = { restricted: true, why: "Our lawyers hold it." };
  await setRestriction(app.services, held.made.reference, hold, marco);
  await using browser = await startBrowser();
  const viewport = { width: 320, height: 700 };
  const plain = { ...phone, viewport, javaScriptEnabled: false } as const;
  const context = await browser.newContext(plain);
  const page = await context.newPage();
  const keep = (name: string) => keepPicture(page, `${pictures}/${name}`);
  await page.goto(app.url + closed.path);
  await keep("closed");
  expect(await page.getByText("Calle Mayor").count()).toBe(0);
  await page.getByRole("button", { name: "Zahl zuschicken" }).first().click();
  await keep("asked");
  const { code } = await numberIn(app, closed.made.id);
  await page.getByLabel("Die Zahl aus unserer Mail").fill(code);
  await page.getByRole("button", { name: "Öffnen", exact: true }).click();
  await page.getByText("Calle Mayor 4, Madrid").waitFor();
  await page.getByRole("link", { name: "the display.png" }).waitFor();
  await keep("open");
  await page.getByRole("button", { name: "Wieder verschließen" }).click();
  await page.getByText("Es ist wieder verschlossen.").waitFor();
  expect(await page.getByText("Calle Mayor").count()).toBe(0);
  await context.close();
  for (const colorScheme of ["light", "dark"] as const) {
    const look = await browser.newContext({ ...phone, viewport, colorScheme, bypassCSP: true });
    const seen = await look.newPage();
    for (const [name, path] of [
      ["closed", `${closed.path}?said=proof-sent`],
      ["held", held.path],
    ] as const) {
      await seen.goto(app.url + path);
      await keepPicture(seen, `${pictures}/${name}-${colorScheme}`);
      expect(await axeFindings(seen), `${name} ${colorScheme}`).toEqual([]);
      const wide = await seen.evaluate("document.documentElement.scrollWidth - screen.width");
      expect(wide, `${name} ${colorScheme}`).toBeLessThanOrEqual(0);
    }
    await look.close();
  }
});

/** What a scanner that runs script does: it opens a link, and sends the first form it finds. */
const sendFirst = "document.querySelector('form')?.requestSubmit()";

test("SCN-3: ten prefetches and a scanner that sends the first form: then her own click still does what it says", async () => {
  await using app = await startApp();
  const { services, db } = app;
  const marco = await addStaff(services);
  const open = await aVisit(app, marco, "en");
  const ended = await aVisit(app, marco, "en");
  await db("case_links").where({ case_id: ended.made.id }).update({ revoked_at: app.clock.now });
  await setBehindNumber(services, open.made.brandId, ["address", "files"], theSystem);
  const stop = open.path.replace("/s/", "/unsubscribe/");
  await using browser = await startBrowser();
  const scanner = await browser.newPage();
  const asked = `${open.path}?said=proof-sent`;
  for (const path of [open.path, asked, stop, ended.path]) {
    for (let time = 0; time < 10; time += 1) await (await app.fetch(path)).arrayBuffer();
    await scanner.goto(app.url + path);
    await Promise.all([scanner.waitForEvent("framenavigated"), scanner.evaluate(sendFirst)]);
    await scanner.waitForLoadState("load");
    expect(await scanner.content()).not.toContain("Calle Mayor");
  }
  expect((await db("case_files").where({ id: open.made.id }).first()).read_back_state).toBe("open");
  const page = await browser.newPage();
  await page.goto(app.url + open.path);
  await page.getByRole("button", { name: "Yes, that’s it" }).click();
  await page.getByRole("status").filter({ hasText: "Thank you" }).first().waitFor();
  // What the scanner stopped is hers to take up again, and says so.
  await page.getByRole("button", { name: "Send them again" }).click();
  await page.getByRole("status").filter({ hasText: "We will send them again" }).waitFor();
  await page.goto(app.url + ended.path);
  await page.getByRole("button", { name: "Send me a new link" }).click();
  await page.getByText("a new link is on its way").waitFor();
  const { customerId } = ended.made;
  expect(await db("messages").where({ customer_id: customerId, kind: "fresh-link" })).toHaveLength(
    1,
  );
});
