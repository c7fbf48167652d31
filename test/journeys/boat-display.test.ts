import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "#test/support/browser.ts";
import { startRunningApp } from "#test/support/running-app.ts";
import { logFailure, look, openHerPage, picture, signIn } from "./people.ts";

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

test("R1–R4, R14, R16: a letter with its scan is a case the day it is logged; an honest no comes with what can be done", async () => {
  await using app = await startRunningApp({ now: new Date("2026-03-04T09:30:00Z") });
  await using browser = await startBrowser();
  const marco = await signIn(app, browser, "marco", "agent");
  const reference = await logFailure(marco, display);
  const acknowledgement = await app.nextMail(1);
  expect(acknowledgement.text).toContain("Anzeige schwarz");
  const { hers, link, foreign } = await openHerPage(app, browser, acknowledgement.text);
  await seesTheLetter(hers, link);

  await putsAnHonestNo(marco);
  expect((await app.nextMail(2)).text).toContain("Seaview 16");
  await chooses(hers, link);
  await marco.goto(`/desk/cases/${reference}`);
  await look(marco, "boat-display/case-chosen");
  await marco.getByRole("button", { name: "We have begun with it" }).click();
  await marco.getByText("Begun").first().waitFor();
  await hers.goto(link);
  expect(await hers.getByRole("button", { name: "Das wähle ich" }).count()).toBe(0);
  await picture(hers, "boat-display/page-begun");
  expect(foreign).toEqual([]);
});

async function seesTheLetter(hers: Page, link: string) {
  await hers.goto(link);
  expect(await hers.getByText("Ihr Brief liegt uns seit").first().textContent()).toContain(
    "2. März",
  );
  const scan = await hers.getByRole("link", { name: "brief.png" }).getAttribute("href");
  expect((await hers.request.get(new URL(scan ?? "", link).href)).status()).toBe(200);
  await picture(hers, "boat-display/page-letter");
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
  await picture(hers, "boat-display/page-options");
  await hers
    .locator("li:has(h3:text('Seaview 16'))")
    .getByRole("button", { name: "Das wähle ich" })
    .click();
  await hers.locator("li.chosen").waitFor();
}
