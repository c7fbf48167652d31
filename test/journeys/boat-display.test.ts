import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { keepPicture, startBrowser } from "#test/support/browser.ts";
import { type RunningApp, startRunningApp } from "#test/support/running-app.ts";
import { pictureMails } from "./mails.ts";
import { logFailure, look, openHerPage, signIn } from "./people.ts";

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const display = {
  name: "Henrik Böhm",
  email: "henrik@example.test",
  phone: "+49 40 555 0142",
  locale: "de",
  timezone: "Europe/Berlin",
  subject: "Kartenplotter zeigt nichts mehr an",
  problem:
    "Nach dreizehn Jahren bleibt die Anzeige schwarz. Der Händler sagt: Teil nicht lieferbar.",
  product: "Seaview 12",
  channel: "letter",
  severity: "normal",
  receivedAt: "2026-03-02T08:00",
  scan: {
    name: "brief.png",
    mimeType: "image/png",
    buffer: Buffer.from(onePixel, "base64"),
  },
};

test("R1–R4, R14, R16, R19–R21: a letter with its scan is a case the day it is logged; an honest no comes with what can be done, and is done", async () => {
  await using app = await startRunningApp({ now: new Date("2026-03-04T09:30:00Z") });
  await using browser = await startBrowser();
  const marco = await signIn(app, browser, "marco", "agent");
  const reference = await logFailure(marco, display);
  const acknowledgement = await app.nextMail(1);
  expect(acknowledgement.text).toContain("Anzeige schwarz");
  const { hers, link, foreign } = await openHerPage(app, browser, acknowledgement.text);
  await seesTheLetter(hers, link);
  await hers.getByRole("button", { name: "Ja, genau so" }).click();

  await putsAnHonestNo(marco);
  const no = await app.nextMail(2);
  expect(no.text).toContain("Seaview 16");
  await chooses(hers, link);
  await marco.goto(`/desk/cases/${reference}`);
  await look(marco, "boat-display/case-chosen");
  await marco.getByRole("button", { name: "We have begun with it" }).click();
  await marco.getByText("Begun").first().waitFor();
  await hers.goto(link);
  expect(await hers.getByRole("button", { name: "Das wähle ich" }).count()).toBe(0);
  await keepPicture(hers, "boat-display/page-begun");
  const right = await isPutRight(app, marco, reference);
  const [thanks, checkIn] = await isFollowedUp(app, hers, link);
  expect(foreign).toEqual([]);
  await pictureMails(browser, [
    ["boat-display/mail-1-acknowledgement", acknowledgement],
    ["boat-display/mail-2-honest-no", no],
    ["boat-display/mail-3-resolution", right],
    ["boat-display/mail-4-thanks", thanks],
    ["boat-display/mail-5-check-in", checkIn],
  ]);
});

async function seesTheLetter(hers: Page, link: string) {
  await hers.goto(link);
  expect(await hers.getByText("Ihr Brief liegt uns seit").first().textContent()).toContain(
    "2. März",
  );
  const scan = await hers.getByRole("link", { name: "brief.png" }).getAttribute("href");
  expect((await hers.request.get(new URL(scan ?? "", link).href)).status()).toBe(200);
  await keepPicture(hers, "boat-display/page-letter");
}

async function putsAnHonestNo(marco: Page) {
  await marco.getByText("Put options to the customer").click();
  const form = marco.locator("form:has([name=isHonestNo])");
  await form.locator("[name=isHonestNo]").check();
  await form.locator("[name=words]").fill("Das Teil wird seit 2021 nicht mehr gebaut.");
  await form.locator("[name='options.0.title']").fill("Ein Seaview 16 zum halben Preis");
  await form.locator("[name='options.0.amount']").fill("690.00");
  await form.locator("[name='options.0.currency']").fill("EUR");
  await form.locator("[name='options.0.why']").fill("Mehr als die Hälfte geben wir dazu.");
  await form.locator("[name='options.1.title']").fill("Ein geprüftes Gerät gleicher Bauart");
  await form.getByRole("button").click();
  await marco.getByText("Waits for the customer").waitFor();
}

async function chooses(hers: Page, link: string) {
  await hers.goto(link);
  await hers.getByRole("heading", { name: "Was wir stattdessen tun können" }).waitFor();
  await keepPicture(hers, "boat-display/page-options");
  await hers
    .locator("li:has(h3:text('Seaview 16'))")
    .getByRole("button", { name: "Das wähle ich" })
    .click();
  await hers.locator("li.chosen").waitFor();
}

/** In his words and ours (R19); the page of the form is the desk's, what it says is German. */
async function isPutRight(app: RunningApp, marco: Page, reference: string) {
  await marco.goto(`/desk/cases/${reference}/resolve`);
  await marco
    .locator("[name=whatWentWrong]")
    .fill("Das Teil für Ihre Anzeige gibt es nicht mehr, und der Händler ließ Sie damit allein.");
  await marco
    .locator("[name=howPutRight]")
    .fill("Der Seaview 16 ist eingebaut, und Ihre Seekarten sind übertragen.");
  await marco
    .locator("[name=whyNotAgain]")
    .fill("Händler melden uns von nun an jedes Teil, das sie nicht bekommen, am selben Tag.");
  await look(marco, "boat-display/resolve");
  await marco.getByRole("button", { name: /Put it right/ }).click();
  await marco.waitForURL(new RegExp(`/desk/cases/${reference}(\\?|$)`));
  return app.mailThat((text) => text.includes("Seekarten sind übertragen"));
}

/** Days and weeks later, by the same owner (R21). */
async function isFollowedUp(app: RunningApp, hers: Page, link: string) {
  await hers.goto(link);
  await keepPicture(hers, "boat-display/page-put-right");
  await hers.getByRole("button", { name: "Ja, jetzt stimmt es" }).click();
  const later = (days: number) => app.moveTo(new Date(app.clock.now.getTime() + days * 86_400_000));
  await later(12);
  const thanks = await app.mailThat((text) => text.includes("Vor ein paar Tagen"));
  await later(33);
  const checkIn = await app.mailThat((text) => text.includes("Vor einigen Wochen"));
  await hers.goto(link);
  await keepPicture(hers, "boat-display/page-after-weeks");
  return [thanks, checkIn] as const;
}
