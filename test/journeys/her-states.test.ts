import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { saySatisfaction } from "#app/operations/feedback/say-satisfaction.ts";
import { sayThanks } from "#app/operations/feedback/say-thanks.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { startApp, type TestApp } from "#test/support/app.ts";
import {
  axeFindings,
  keepPicture,
  phone,
  startBrowser,
  watchForeignRequests,
} from "#test/support/browser.ts";
import {
  addStaff,
  openTestCase,
  pagePath,
  putRight,
  type StaffActor,
} from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";

const pictures = "her-states";
const schemes = ["light", "dark"] as const;

/** One for the file: a start is a second of a core, and each test opens a context of its own. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

type Made = { readonly id: string; readonly reference: string };

/** A case of a customer of its own in her language, and the path of her page. */
async function aCase({ services }: TestApp, marco: StaffActor, locale: string) {
  const customer = { name: "Ana Duarte", email: `${locale}-${services.newId()}@example.test` };
  const made = await openTestCase(services, { customer: { ...customer, locale } }, marco);
  return { made, path: await pagePath(services, made.id) };
}

async function resolve({ services }: TestApp, { reference }: Made, marco: StaffActor) {
  const resolution = ResolveCase.parse(resolutionParts);
  expect(await putRight(services, reference, resolution, marco)).toMatchObject({ ok: true });
}

/** The page of every state a case and its link can be in. */
async function everyState(app: TestApp, marco: StaffActor) {
  const { services, db } = app;
  const open = await aCase(app, marco, "en");
  const waiting = await aCase(app, marco, "en");
  const two = PutOptions.parse({ options: [{ title: "A repair" }, { title: "A new one" }] });
  await putOptions(services, waiting.made.reference, two, marco);
  const resolved = await aCase(app, marco, "de");
  await resolve(app, resolved.made, marco);
  const closed = await aCase(app, marco, "ar");
  await resolve(app, closed.made, marco);
  await closeCase(services, closed.made.id, marco);
  await saySatisfaction(services, closed.made.id, { score: 2, words: "Nobody called me." });
  await sayThanks(services, closed.made.id, { words: undefined });
  const expired = await aCase(app, marco, "en");
  const over = { expires_at: new Date(app.clock.now.getTime() - 1000) };
  await db("case_links").where({ case_id: expired.made.id }).update(over);
  const revoked = await aCase(app, marco, "ar");
  const taken = { revoked_at: app.clock.now };
  await db("case_links").where({ case_id: revoked.made.id }).update(taken);
  const unknown = { path: "/s/nobody-was-ever-given-this" };
  return { open, waiting, resolved, closed, expired, revoked, unknown };
}

type Pages = readonly (readonly [name: string, address: string])[];

/** Each of them on a small screen: a picture, what axe finds, and nothing to scroll sideways for. */
async function lookAtAll(browser: Browser, pages: Pages, colorScheme: (typeof schemes)[number]) {
  const viewport = { width: 320, height: 700 };
  const context = await browser.newContext({ ...phone, viewport, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  for (const [name, address] of pages) {
    await page.goto(address);
    const unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true })";
    await page.evaluate(unfold);
    await keepPicture(page, `${pictures}/${name}-${colorScheme}`);
    expect(await axeFindings(page), `${name} ${colorScheme}`).toEqual([]);
    const wide = await page.evaluate("document.documentElement.scrollWidth - screen.width");
    expect(wide, `${name} ${colorScheme}`).toBeLessThanOrEqual(0);
  }
  await context.close();
}

test("WCAG 2.2: open, waiting for her, put right, closed, ended, revoked, unknown: in both colour schemes at 320 px", async () => {
  await using app = await startApp();
  const marco = await addStaff(app.services);
  const states = await everyState(app, marco);
  const pages = Object.entries(states).map(([name, { path }]) => [name, app.url + path] as const);
  await Promise.all(schemes.map((scheme) => lookAtAll(browser, pages, scheme)));
});

test("R22: no script, keys alone: she says how it was, thanks, and changes her mind; print shows what she said", async () => {
  await using app = await startApp();
  const marco = await addStaff(app.services);
  const { made, path } = await aCase(app, marco, "en");
  await resolve(app, made, marco);
  await using context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const foreign = watchForeignRequests(page, app.url);
  await page.goto(app.url + path);
  const how = page.getByRole("group", { name: /^How satisfied are you/ });
  await how.getByRole("radio", { name: "Very satisfied" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Thank you for telling us" }).waitFor();
  await page.getByText("Say thank you to").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("You were kind.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "has your thanks" }).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByText("You told us: Satisfied.").isVisible()).toBe(true);
  await keepPicture(page, `${pictures}/print`);
  expect(foreign).toEqual([]);
});

test("R1: files she drops or chooses are sent with her words; a bad one comes back, and stays to be changed", async () => {
  await using app = await startApp();
  const marco = await addStaff(app.services);
  const { made, path } = await aCase(app, marco, "en");
  await using context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(app.url + path);
  await page.getByText(/^Write to/).click();
  await page.getByLabel("Your message").fill("Here it stands.");
  const files = page.getByLabel("Photos or papers, if you like");
  const text = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("words") };
  await files.setInputFiles(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const fault = page.getByRole("alert").filter({ hasText: "notes.txt" });
  await fault.waitFor();
  expect(await fault.textContent()).not.toContain("Choose the files again");
  expect(await files.inputValue()).toContain("notes.txt");
  await files.setInputFiles([]);
  await drop(page, onePixel);
  await page.locator(".chosen").filter({ hasText: "stain.png" }).waitFor();
  await keepPicture(page, `${pictures}/files-chosen`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("status").filter({ hasText: "Your message is with" }).waitFor();
  expect(await app.db("attachments").where({ case_id: made.id }).pluck("name")).toEqual([
    "stain.png",
  ]);
});

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** As a browser tells a page of a file that is dropped onto it. */
async function drop(page: Page, base64: string) {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob("${base64}"), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "stain.png", { type: "image/png" }));
    const place = document.querySelector(".drop");
    for (const type of ["dragover", "drop"]) {
      place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  })()`);
}
