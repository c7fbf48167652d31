import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { keepPicture, startBrowser } from "#test/support/browser.ts";
import { type RunningApp, startRunningApp } from "#test/support/running-app.ts";
import { pictureMails } from "./mails.ts";
import { hire, openDesk, openHerPage } from "./people.ts";
import { type Cast, opens, tellsEverybody } from "./phone/cast.ts";
import { getsTheGift, isPutRightOnce, isPutRightTwice } from "./phone/made-good.ts";

const day = 86_400_000;
const place = "phone";

test("R17, R18, R21–R24: the phone fails, and the one that replaced it; nobody offers her a third", async () => {
  await using app = await startRunningApp({ now: new Date("2026-03-02T09:30:00Z") });
  await using browser = await startBrowser();
  const cast: Cast = {
    app,
    marco: await hire(app, "marco"),
    lena: await hire(app, "lena", "lead"),
    farid: await hire(app, "farid", "finance"),
  };
  const first = await opens(cast, "Das Telefon ist tot, nach zwei Monaten.");
  const heard = await app.nextMail(1);
  const { hers, link, foreign } = await openHerPage(app, browser, heard.text);
  await isPutRightOnce(cast, first);
  const asksTwo = await answersTwoQuestions(app, hers, link);

  await later(app, 14);
  const second = await opens(cast, "Das Ersatztelefon ist auch tot. Ein drittes möchte ich nicht.");
  const again = await app.mailThat((text) => text.includes("Ein drittes möchte ich nicht"));
  const next = await openHerPage(app, browser, again.text);
  await aLeadHasIt(cast, second.id);
  const desk = await openDesk(app, browser, "marco");
  await nobodyOffersTheSame(desk, second.reference);
  const toldAll = await tellsEverybody(cast, second.reference);
  await choosesTheBetterOne(cast, second.reference, next.hers, next.link);
  const right = await isPutRightTwice(cast, second);
  const gift = await getsTheGift(cast, second.reference, next.hers, next.link);
  const [thanks, checkIn] = await isFollowedUp(app, next.hers, next.link);
  expect([...foreign, ...next.foreign]).toEqual([]);
  await pictureMails(browser, [
    [`${place}/mail-1-acknowledgement`, heard],
    [`${place}/mail-2-thanks-and-two-questions`, asksTwo],
    [`${place}/mail-3-again`, again],
    [`${place}/mail-4-told-all`, toldAll],
    [`${place}/mail-5-resolution`, right],
    [`${place}/mail-6-heads-up`, gift.headsUp],
    [`${place}/mail-7-gift-card`, gift.card],
    [`${place}/mail-8-number`, gift.number],
    [`${place}/mail-9-thanks`, thanks],
    [`${place}/mail-10-check-in`, checkIn],
  ]);
});

const twoQuestions = "Was hätte Ihnen am meisten geholfen?";

const later = (app: RunningApp, days: number) =>
  app.moveTo(new Date(app.clock.now.getTime() + days * day));

/** After the first failure, with the thank-you and on her page; opening it answers nothing (R22). */
async function answersTwoQuestions(app: RunningApp, hers: Page, link: string) {
  await later(app, 8);
  const mail = await app.mailThat((text) => text.includes(twoQuestions));
  await hers.goto(link);
  await keepPicture(hers, `${place}/page-1-two-questions`);
  await hers.locator("[name=doing]").fill("Ich habe telefoniert. Es wurde warm und ging aus.");
  await hers.locator("form:has([name=doing]) button").click();
  await hers.getByRole("status").waitFor();
  expect(await app.db("failure_questions").pluck("doing")).toEqual([
    "Ich habe telefoniert. Es wurde warm und ging aus.",
  ]);
  return mail;
}

/** The repeat is noticed by itself, and goes straight to a lead (R23). */
async function aLeadHasIt({ app, lena }: Cast, caseId: string) {
  await app.moveTo(app.clock.now);
  const repeat = await app.db("escalations").where({ case_id: caseId, trigger: "repeat-failure" });
  expect(repeat).toHaveLength(1);
  const told = await app.db("escalation_alerts").where({ escalation_id: repeat[0].id });
  expect(told.map(({ staff_id }) => staff_id)).toEqual([lena.id]);
}

/** A better model and the money come first; the same again is not among them (R23). */
async function nobodyOffersTheSame(desk: Page, reference: string) {
  await desk.goto(`/desk/cases/${reference}/accommodation`);
  const kinds = await desk.locator("[name=kind]").first().locator("option").allTextContents();
  expect(kinds.slice(0, 2)).toEqual(["Better model", "Refund"]);
  expect(kinds).not.toContain("Replacement");
  await keepPicture(desk, `${place}/desk-second-failure`);
}

async function choosesTheBetterOne(
  { app, marco }: Cast,
  reference: string,
  hers: Page,
  link: string,
) {
  const better = {
    title: "Ein Tonfall 500, ohne Aufpreis",
    words: "Mit anderem Akkufach, morgen bei Ihnen.",
  };
  const money = {
    title: "Das Geld zurück",
    words: "Der volle Preis, in drei Tagen auf Ihrem Konto.",
  };
  const wish = PutOptions.parse({
    words: "Ein drittes vom selben Typ bieten wir Ihnen nicht an.",
    options: [better, money],
  });
  expect(await putOptions(app.services, reference, wish, marco)).toMatchObject({ ok: true });
  await hers.goto(link);
  await keepPicture(hers, `${place}/page-3-options`);
  await hers
    .locator("li:has(h3:text('Tonfall 500'))")
    .getByRole("button", { name: "Das wähle ich" })
    .click();
  await hers.locator("li.chosen").waitFor();
}

/** Thanks after days, a check-in after weeks, and how it was for her (R21, R22). */
async function isFollowedUp(app: RunningApp, hers: Page, link: string) {
  await hers.goto(link);
  await hers.getByRole("radio", { name: "Sehr zufrieden" }).check();
  await hers.getByRole("button", { name: "Antwort senden" }).first().click();
  await hers.getByRole("status").waitFor();
  await later(app, 8);
  // The thanks after the first failure began in the same way, and had the questions in it.
  const thanks = await app.mailThat(
    (text) => text.includes("Vor ein paar Tagen") && !text.includes(twoQuestions),
  );
  expect(await app.db("failure_questions").pluck("case_id")).toHaveLength(1);
  await later(app, 33);
  const checkIn = await app.mailThat((text) => text.includes("Vor einigen Wochen"));
  await hers.goto(link);
  await keepPicture(hers, `${place}/page-6-after-weeks`);
  return [thanks, checkIn] as const;
}
