import { expect, test } from "vitest";
import { keepPicture, startBrowser } from "#test/support/browser.ts";
import { startRunningApp } from "#test/support/running-app.ts";
import { decidesOnMoney } from "./money.ts";
import { enter, logFailure, look, openHerPage, type Stage, signIn } from "./people.ts";

const day = 86_400_000;
const printer = {
  name: "Ana Duarte",
  email: "ana@example.test",
  phone: "+34 600 555 231",
  timezone: "Europe/Madrid",
  subject: "New printer will not start",
  problem: "It beeps three times and the display stays dark.",
  product: "Lumen LX-410",
  channel: "phone",
  severity: "high",
};

test("R1–R6, R12, R15–R21: a failure is logged, heard, put right, made good and followed up", async () => {
  await using app = await startRunningApp({ now: new Date("2026-03-04T09:30:00Z") });
  await using browser = await startBrowser();
  const marco = await signIn(app, browser, "marco", "agent");
  const ines = await signIn(app, browser, "ines", "agent");
  const farid = await signIn(app, browser, "farid", "finance");
  await look(marco, "printer/today-empty");
  const reference = await logFailure(marco, printer);
  const acknowledgement = await app.nextMail(1);
  expect(acknowledgement.to?.[0]?.address).toBe("ana@example.test");
  expect(acknowledgement.text).toContain("It beeps three times");
  await look(marco, "printer/case-new");
  const { hers, link, foreign } = await openHerPage(app, browser, acknowledgement.text);
  const stage: Stage = { app, marco, ines, farid, hers, link, reference };

  await confirmsWhatWeHeard(stage);
  await hearsAnUpdate(stage, acknowledgement.messageId ?? "");
  await neverSeesANote(stage);
  await decidesOnMoney(stage);
  await readsTheResolution(stage);
  await getsTheGiftCard(stage);
  await isFollowedUp(stage);
  await standsInTheBooks(stage);
  expect(foreign).toEqual([]);
});

async function confirmsWhatWeHeard({ hers, link }: Stage) {
  await hers.goto(link);
  await keepPicture(hers, "printer/page-understood");
  await hers.getByRole("button", { name: "Yes, that’s it" }).click();
  expect(await hers.getByText("Thank you. We go on from here.").isVisible()).toBe(true);
}

/** On her page at once, and by mail in the same thread. */
async function hearsAnUpdate({ app, marco, hers, link }: Stage, thread: string) {
  await marco.reload();
  await marco.locator("[data-reply]").fill("The part is here. **Sofia comes on Thursday.**");
  await marco.getByRole("button", { name: "Post to the customer" }).click();
  expect((await app.nextMail(2)).inReplyTo).toBe(thread);
  await hers.goto(link);
  expect(await hers.getByText("Sofia comes on Thursday.").isVisible()).toBe(true);
}

async function neverSeesANote({ marco, hers, link }: Stage) {
  await marco.locator("[data-reply]").fill("She sounded tired.");
  await marco.getByRole("button", { name: "Keep as a note" }).click();
  await marco.getByText("She sounded tired.").first().waitFor();
  await hers.goto(link);
  expect(await hers.content()).not.toContain("She sounded tired.");
}

/** With the credit in it, and no gift card (R18). */
async function readsTheResolution({ app, marco, reference }: Stage) {
  await marco.goto(`/desk/cases/${reference}/resolve`);
  await marco.locator("[name=whatWentWrong]").fill("A power board was faulty from the factory.");
  await marco.locator("[name=howPutRight]").fill("Sofia changed it on Thursday.");
  await marco.locator("[name=whyNotAgain]").fill("The whole lot was called back.");
  await look(marco, "printer/resolve");
  await marco.getByRole("button", { name: /Put it right/ }).click();
  await marco.waitForURL(new RegExp(`/desk/cases/${reference}(\\?|$)`));
  const resolution = await app.mailThat((text) => text.includes("factory"));
  expect(resolution.text).toMatch(/40\.00/);
  expect(resolution.text).not.toMatch(/gift/i);
}

/** By itself after its heads-up; its code only behind a number sent to her (CAP-11). */
async function getsTheGiftCard({ app, hers, link }: Stage) {
  await app.moveTo(new Date("2026-03-04T10:30:00Z"));
  await app.mailThat((text) => text.includes("25.00"));
  expect(
    await app.db("messages").where("kind", "like", "gift-card%").orderBy("position").pluck("kind"),
  ).toEqual(["gift-card-heads-up", "gift-card"]);
  await hers.goto(link);
  expect(await hers.content()).not.toContain("GIFT-1234-5678");
  await hers.getByRole("button", { name: "Send me the number" }).click();
  const sent = await app.mailThat((text) => text.includes("Here is the number"));
  const [digits = ""] = /^\d{3} \d{3}$/m.exec(sent.text ?? "") ?? [];
  await hers.locator("[name=digits]").fill(digits);
  await hers.getByRole("button", { name: "Show the code" }).click();
  expect(await hers.content()).toContain("GIFT-1234-5678");
  await keepPicture(hers, "printer/gift-code");
}

/** Days and weeks later, by the same owner, mail and call each (R21). */
async function isFollowedUp({ app, hers, link, marco, reference }: Stage) {
  await hers.goto(link);
  await keepPicture(hers, "printer/page-put-right");
  await hers.getByRole("button", { name: "Yes, it is right now" }).click();
  for (const days of [12, 45]) await app.moveTo(new Date(app.clock.now.getTime() + days * day));
  const kinds = await app.db("messages").whereNotNull("case_id").orderBy("position").pluck("kind");
  expect(kinds.slice(-2)).toEqual(["thanks-after-days", "check-in-after-weeks"]);
  await enter(marco, "marco");
  await marco.goto("/desk/calls");
  await marco.getByRole("link", { name: "Ana Duarte" }).first().waitFor();
  await look(marco, "printer/calls");
  await marco.goto(`/desk/cases/${reference}`);
  await marco.getByRole("heading", { name: "Ana Duarte" }).waitFor();
  await look(marco, "printer/case-followed-up");
}

/** In the history and, unbroken, in the audit log. */
async function standsInTheBooks({ app }: Stage) {
  const types = await app.db("case_events").orderBy("id").pluck("type");
  const milestones = [
    "case-opened",
    "read-back-confirmed",
    "update-posted",
    "note-added",
    "accommodation-approved",
    "credit-issued",
    "case-resolved",
    "gift-card-announced",
    "gift-code-revealed",
    "follow-up-sent",
  ];
  expect(types).toEqual(expect.arrayContaining(milestones));
  expect(await app.db("audit_log").pluck("action")).toEqual(expect.arrayContaining(types));
  expect(await app.services.transaction(({ audit }) => audit.verify())).toEqual([]);
}
