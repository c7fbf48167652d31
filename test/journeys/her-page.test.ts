import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  OfferAppointment,
  offerAppointment,
} from "#app/operations/appointments/offer-appointment.ts";
import { chooseLanguage } from "#app/operations/customers/choose-language.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import type { Services } from "#app/operations/services.ts";
import { startApp } from "#test/support/app.ts";
import {
  axeFindings,
  keepPicture,
  phone,
  startBrowser,
  watchForeignRequests,
} from "#test/support/browser.ts";
import { addStaff, openTestCase, pagePath, type StaffActor } from "#test/support/cases.ts";

const pictures = "her-page";

/** One for the file: a start is a second of a core, and each test opens a context of its own. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A case in which she has everything to choose that there is. */
async function fill(services: Services, reference: string, marco: StaffActor) {
  const what = "A technician changes the board";
  const slots = [
    { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" },
    { startsAt: "2026-03-10T13:00:00Z", endsAt: "2026-03-10T15:00:00Z" },
  ];
  const place = "Calle Mayor 4, Madrid";
  const promised = {
    what: "The board is here",
    dueAt: "2026-03-06T17:00:00Z",
    certainty: "likely",
  };
  const wish = OfferAppointment.parse({ what, place, withWhom: "Sofia Prats", slots });
  await offerAppointment(services, reference, wish, marco);
  await makePromise(services, reference, MakePromise.parse(promised), marco);
  const options = [
    { title: "We repair it at your office", minutes: 90 },
    {
      title: "The newer model",
      ...{ minutes: 20, trips: 1, amount: "40.00", currency: "EUR" },
      why: "It is at our shop, and costs more than yours did.",
    },
  ];
  await putOptions(services, reference, PutOptions.parse({ options }), marco);
}

/** Nothing for axe to find, nothing to scroll sideways for, and a picture to look at. */
async function look(page: Page, name: string) {
  await keepPicture(page, `${pictures}/${name}`);
  expect(await axeFindings(page), name).toEqual([]);
  // 320 CSS pixels are 400 % of zoom on a screen of 1280 (WCAG 1.4.10).
  const wide = await page.evaluate("document.documentElement.scrollWidth - screen.width");
  expect(wide, name).toBeLessThanOrEqual(0);
}

type Sight = { readonly width: number; readonly colorScheme: "light" | "dark" };
const small: Sight = { width: 320, colorScheme: "dark" };
const usual: Sight = { width: 390, colorScheme: "light" };

async function lookAt(browser: Browser, address: string, name: string, sight: Sight) {
  const { width, colorScheme } = sight;
  const viewport = { width, height: 844 };
  const context = await browser.newContext({ ...phone, viewport, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
  await look(page, `${name}-${colorScheme}-${width}`);
  await context.close();
}

test("WCAG 2.2: every part of hers, folded open, in both colour schemes, small, from the right, and for readers", async () => {
  await using app = await startApp();
  const { services, db } = app;
  const marco = await addStaff(services);
  const caseFile = await openTestCase(services, {}, marco);
  const path = await pagePath(services, caseFile.id);
  await fill(services, caseFile.reference, marco);
  await addReader(services, caseFile.id, { name: "Lena Ortiz", email: "lena@example.test" });
  const link = await db("case_links").where({ reader: "reader" }).first();
  const readers = new URL(services.customerUrl(link.id)).pathname;
  await lookAt(browser, app.url + path, "en", usual);
  await lookAt(browser, app.url + path, "en", small);
  await lookAt(browser, app.url + readers, "reader", usual);
  await chooseLanguage(services, caseFile.id, "ar");
  await lookAt(browser, app.url + path, "ar", small);
  await chooseLanguage(services, caseFile.id, "de");
  await lookAt(browser, app.url + path, "de", usual);
});

test("no script, keys alone: she agrees to a time and chooses an option; nothing is asked of another origin", async () => {
  await using app = await startApp();
  const { services, db } = app;
  const marco = await addStaff(services);
  const caseFile = await openTestCase(services, {}, marco);
  await fill(services, caseFile.reference, marco);
  await using context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const foreign = watchForeignRequests(page, app.url);
  await page.goto(app.url + (await pagePath(services, caseFile.id)));
  await page.getByRole("button", { name: /^This suits me\s+Monday/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "It is agreed" }).waitFor();
  await page.getByRole("button", { name: /^Choose this\s+The newer model/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "has your choice" }).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByText("Agreed.").isVisible()).toBe(true);
  expect((await db("option_rounds").first("state")).state).toBe("chosen");
  expect(foreign).toEqual([]);
});
