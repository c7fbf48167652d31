import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PostUpdate, postUpdate } from "#app/operations/cases/post-update.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { logPartnerContact } from "#app/operations/partners/log-partner-contact.ts";
import { keepPicture, startBrowser } from "#test/support/browser.ts";
import { openTestCase, type StaffActor } from "#test/support/cases.ts";
import { type RunningApp, startRunningApp } from "#test/support/running-app.ts";
import { pictureMails } from "./mails.ts";
import { hire, openDesk, openHerPage } from "./people.ts";
import { prepares, putsRight } from "./printer-partner/our-side.ts";

const day = 86_400_000;
const place = "printer-partner";
const firstWord = PostUpdate.parse({
  body: "The part is a power board, and it leaves our warehouse today. **Brightfix**, a company we work with, calls you by tomorrow noon for an appointment.",
  visibility: "customer",
});
type Stage = {
  readonly app: RunningApp;
  readonly hers: Page;
  readonly link: string;
  readonly reference: string;
  readonly marco: StaffActor;
};

test("R3–R7, R10–R12, R17–R21: a partner says nothing: she reads it before she asks, another way begins, the credit is in the resolution", async () => {
  await using app = await startRunningApp({ now: new Date("2026-03-04T09:30:00Z") });
  await using browser = await startBrowser();
  const marco = await hire(app, "marco");
  const lead = await hire(app, "lena", "lead");
  const farid = await hire(app, "farid", "finance");
  await prepares(app, lead);
  const { reference } = await openTestCase(
    app.services,
    { fault: "partner", severity: "normal" },
    marco,
  );
  const first = await app.nextMail(1);
  const { hers, link, foreign } = await openHerPage(app, browser, first.text);
  const stage: Stage = { app, hers, link, reference, marco };

  await saysThatWeUnderstood(stage);
  await theCallNeverComes(stage);
  const desk = await openDesk(app, browser, "marco");
  const late = await hearsThatTheyAreLate(stage, desk);
  const other = await anotherWayBegins(stage, desk);
  const right = await isPutRight(stage, farid);
  const [thanks, checkIn] = await isFollowedUp(stage);
  // She has asked us nothing: what she knows she was told (R9).
  expect(await app.db("case_files").first("chases_in_all")).toEqual({
    chases_in_all: 0,
  });
  expect(foreign).toEqual([]);
  await pictureMails(browser, [
    [`${place}/mail-1-acknowledgement`, first],
    [`${place}/mail-2-partner-late`, late],
    [`${place}/mail-3-other-way`, other],
    [`${place}/mail-4-resolution`, right],
    [`${place}/mail-5-thanks`, thanks],
    [`${place}/mail-6-check-in`, checkIn],
  ]);
});

async function saysThatWeUnderstood({ hers, link }: Stage) {
  await hers.goto(link);
  await hers.getByRole("button", { name: "Yes, that’s it" }).click();
  await hers.getByText("Thank you. We go on from here.").waitFor();
}

/** They said by eleven on Thursday. At noon she reads it on her page, before anybody was asked (R11). */
async function theCallNeverComes({ app, hers, link, reference, marco }: Stage) {
  const wish = { partner: "Brightfix", contact: "Dispatch, +34 910 555 700" };
  const asked = "Call her for an appointment, and fit the power board.";
  const promisedAt = new Date("2026-03-05T11:00:00Z");
  const made = await askNamedPartner(
    app.services,
    reference,
    { ...wish, asked, promisedAt },
    marco,
  );
  if (!made.ok) throw new Error(made.reason);
  await postUpdate(app.services, reference, firstWord, marco);
  await app.moveTo(new Date("2026-03-05T10:00:00Z"));
  const call = { direction: "out", answered: false, words: "It rang. Nobody picked up." } as const;
  await logPartnerContact(app.services, made.ask.id, call, marco);
  await app.moveTo(new Date("2026-03-05T11:30:00Z"));
  await hers.goto(link);
  await hers
    .getByText(/Brightfix/)
    .first()
    .waitFor();
  await keepPicture(hers, `${place}/page-1-silent`);
}

async function hearsThatTheyAreLate({ app, reference }: Stage, desk: Page) {
  await desk.goto(`/desk/cases/${reference}`);
  await desk.getByText("Tell the customer …").click();
  await desk
    .getByLabel("What we do about it")
    .fill("You need not call anyone. Sofia, our own technician, holds a place for you on Friday.");
  await keepPicture(desk, `${place}/desk-silent`);
  await desk.getByRole("button", { name: "Tell the customer that they are late" }).click();
  return app.mailThat((text) => text.includes("holds a place for you"));
}

/** One click (R10): its step and its promise are on her page, and in one mail. */
async function anotherWayBegins({ app, hers, link }: Stage, desk: Page) {
  await desk.getByRole("button", { name: /^Start it, and tell the customer/ }).click();
  const mail = await app.mailThat((text) => text.includes("brings the part"));
  await hers.goto(link);
  await hers.getByText("Sofia is with you").first().waitFor();
  await keepPicture(hers, `${place}/page-2-other-way`);
  return mail;
}

/** The credit stands in the resolution, not in a mail of its own (R18). */
async function isPutRight({ app, hers, link, reference, marco }: Stage, farid: StaffActor) {
  await app.moveTo(new Date("2026-03-06T10:30:00Z"));
  await putsRight(app, reference, { marco, farid });
  const mail = await app.mailThat((text) => text.includes("faulty from the factory"));
  expect(mail.text).toMatch(/40\.00/);
  await hers.goto(link);
  await keepPicture(hers, `${place}/page-3-put-right`);
  await hers.getByRole("button", { name: "Yes, it is right now" }).click();
  return mail;
}

/** By the same owner, a few days and a few weeks later, each with a call (R21). */
async function isFollowedUp({ app, hers, link, marco }: Stage) {
  const later = (days: number) => app.moveTo(new Date(app.clock.now.getTime() + days * day));
  await later(12);
  const thanks = await app.mailThat((text) => text.includes("A few days ago"));
  await later(33);
  const checkIn = await app.mailThat((text) => text.includes("Some weeks have passed"));
  const calls = await app
    .db("call_tasks")
    .where("once", "like", "follow-up:%")
    .pluck("assignee_id");
  expect(calls).toEqual([marco.id, marco.id]);
  await hers.goto(link);
  await keepPicture(hers, `${place}/page-4-after-weeks`);
  return [thanks, checkIn] as const;
}
