import { expect, test } from "vitest";
import { theCustomer } from "#app/domain/actor.ts";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { confirmAppointment } from "#app/operations/appointments/answer-appointment.ts";
import { offerAppointment } from "#app/operations/appointments/offer-appointment.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { escalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { answerInPublic } from "#app/operations/posts/answer-in-public.ts";
import { keepPicture } from "#app/operations/posts/keep-picture.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { addReader } from "#app/operations/readers/add-reader.ts";
import { markEverything, marker } from "#test/support/markers.ts";
import { openPortal, type PortalWorld, putRight, textOf } from "./portal-world.ts";

// What a customer may read, column by column. Whoever adds a column that she sees adds a word here.
const shown = new Set([
  ...["name", "title", "phone", "picture_url"].map((column) => `staff.${column}`),
  "customers.name",
  ...["reference", "subject", "product", "problem", "resolution"].map(
    (name) => `case_files.${name}`,
  ),
  "case_links.reader_name",
  "partners.name",
  "attachments.name",
  ...["what", "provider_reference"].map((name) => `accommodations.${name}`),
  ...["what", "because"].map((name) => `customer_promises.${name}`),
  ...["what", "why"].map((name) => `case_steps.${name}`),
  "option_rounds.words",
  ...["title", "words", "why"].map((name) => `case_options.${name}`),
  ...["what", "place", "with_whom"].map((name) => `case_appointments.${name}`),
  "satisfaction_answers.words",
  ...["doing", "helped"].map((name) => `failure_questions.${name}`),
  ...[
    ...["update-posted:body", "promise-apologised:words", "partner-late-said:words"],
    ...[
      "plan-b-started:words",
      "her-step-dropped:what",
      "options-withdrawn:words",
      "appointment-cancelled:words",
    ],
    ...["option-chosen:title", "case-escalated:role", "customer-wrote:words"],
    ...["read-back-corrected:words", "appointment-move-asked:words", "customer-thanked:words"],
    ...["case-opened:channel", "contact-logged:channel", "contact-logged:direction"],
    ...["credit-issued:currency", "gift-card-announced:currency", "case-reopened:why"],
    ...["satisfaction-said:words", "questions-answered:doing", "questions-answered:helped"],
  ].map((name) => `case_events.data:${name}`),
]);

// Words the code chooses, that nobody writes; and what its mails are made of, which is read below.
const fixed = new Set([
  "brands.*",
  ...["locale", "time_zone", "role", "email"].map((name) => `staff.${name}`),
  ...["locale", "time_zone", "email"].map((name) => `customers.${name}`),
  ...["status", "severity", "fault", "channel", "cadence_override"].map(
    (name) => `case_files.${name}`,
  ),
  "case_events.type",
  "call_tasks.reason",
  ...["media_type", "sha256", "added_by_kind"].map((name) => `attachments.${name}`),
  ...["kind", "recipient_address", "locale", "props", "message_id"].map(
    (name) => `messages.${name}`,
  ),
  ...["kind", "state", "currency", "provider", "notices"].map((name) => `accommodations.${name}`),
  ...["state", "channel"].map((name) => `customer_promises.${name}`),
  ...["trigger", "severity", "key"].map((name) => `escalations.${name}`),
  ...["moment", "state"].map((name) => `composed_drafts.${name}`),
  "case_drafts.moment",
]);

/** A case in which something of every kind has happened. */
async function fill(world: PortalWorld) {
  const { services, caseFile, marco } = world;
  const { reference, id } = caseFile;
  // Nothing is given before she says that we understood (R4).
  await world.post(world.path, { intent: "confirm-read-back" });
  await postUpdate(services, reference, { body: "A note.", visibility: "staff" }, marco);
  await postUpdate(services, reference, { body: "We are on it.", visibility: "customer" }, marco);
  const post = { network: "x", url: "https://x.example/1", handle: "@ana" } as const;
  const inPublic = { channel: "social", words: "She was angry.", direction: "in", post } as const;
  await logContact(services, reference, inPublic, marco);
  await keepPicture(services, id, { name: "post.png", bytes: png }, marco);
  const { id: postId } = await world.db("public_posts").first("id");
  await answerInPublic(services, postId, { words: "Thank you for telling us." }, marco);
  await addFiles(services, id, [{ name: "stain.png", bytes: png }], marco);
  await askNamedPartner(services, reference, { partner: "Brightfix", asked: "Visit." }, marco);
  const due = { dueAt: new Date("2026-03-06T17:00:00Z"), certainty: "likely" } as const;
  await makePromise(services, reference, { what: "The board is here", ...due }, marco);
  await addReader(services, id, { name: "Lena", email: "lena@example.test" });
  const wish = PutOptions.parse({ options: [{ title: "A repair" }, { title: "A new one" }] });
  await putOptions(services, reference, wish, marco);
  const slots = [
    { startsAt: new Date("2026-03-09T08:00:00Z"), endsAt: new Date("2026-03-09T10:00:00Z") },
  ];
  const offered = await offerAppointment(services, reference, { what: "A visit", slots }, marco);
  if (!offered.ok) throw new Error(offered.reason);
  const { id: appointmentId, slots: [slot] = [] } = offered.appointment;
  await confirmAppointment(services, slot?.id ?? "", { caseId: id, appointmentId });
  await world.post(world.path, { intent: "write", words: "It smells of smoke." });
  const toLead = { to: "lead", because: "She needs it today." } as const;
  await escalateByHand(services, reference, toLead, marco);
  const credit = { kind: "credit", amount: "25.00", currency: "EUR", why: "Four days." };
  await askAccommodation(services, reference, AskAccommodation.parse(credit), marco);
  return { calendar: `?calendar=${appointmentId}` };
}

/** What leaves by mail to her after everything was marked. */
async function writeMails({ services, caseFile, marco }: PortalWorld) {
  await postUpdate(
    services,
    caseFile.reference,
    { body: "Still on it.", visibility: "customer" },
    marco,
  );
  await sayNothingNew(services, caseFile.reference, marco);
}

async function mailsOf({ db, wired, services, caseFile }: PortalWorld) {
  const rows = await db("messages").where({ case_id: caseFile.id }).whereNotNull("customer_id");
  const mails = await Promise.all(
    rows.map(({ kind, props }) => services.previewMail({ kind, props: wired.unseal(props) })),
  );
  return mails.map((mail) => JSON.stringify(mail));
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A file's address on the page leads to one of five minutes. */
async function followed(world: PortalWorld, address: string) {
  const answer = await world.fetch(address);
  return answer.status === 302 ? world.fetch(answer.headers.get("location") ?? "") : answer;
}

/** The first words of the event stream of a page. */
async function streamOf(world: PortalWorld) {
  const stop = new AbortController();
  const answer = await world.fetch(`${world.path}?live=0`, { signal: stop.signal });
  const reader = answer.body?.getReader();
  let said = "";
  while (!said.includes("data:")) said += Buffer.from((await reader?.read())?.value ?? []);
  stop.abort();
  return said;
}

test("CAP-12: a marker in every column she may not read, by the schema, is in no page, mail, file, stream or download", async () => {
  await using world = await openPortal();
  const { calendar } = await fill(world);
  const { services, caseFile, db, path } = world;
  const marked = await markEverything(db, caseFile.id, { shown, fixed });
  // The kept page of the version before would hide a leak.
  await services.transaction((store) => store.caseFiles.change(caseFile.id, {}));
  expect(marked).toEqual(
    expect.arrayContaining([
      "case_events.data",
      "call_tasks.words",
      "case_files.place",
      "case_partners.asked",
    ]),
  );
  const reader = await db("case_links").where({ reader: "reader" }).first("id");
  const file = await db("attachments").where({ visibility: "customer" }).first("id");
  const gets = ["", "?said=message-sent", calendar, `?file=${file.id}`, ".data", "?download=case"];
  const answers = [
    ...(await Promise.all(gets.map((each) => followed(world, path + each)))),
    await world.fetch(new URL(services.customerUrl(reader.id)).pathname),
    await world.fetch(path.replace("/s/", "/unsubscribe/")),
    await world.post(path, { intent: "write", words: "" }),
    await world.post(path, { intent: "language", language: "de" }),
  ];
  expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers[5]?.status).toBe(200);
  await writeMails(world);
  await putRight(world);
  await reopenCase(services, caseFile.id, { why: "It is back." }, theCustomer);
  const bodies = await Promise.all(
    answers.map(async (answer) => Buffer.from(await answer.arrayBuffer()).toString("latin1")),
  );
  const heads = answers.map(({ headers }) => JSON.stringify([...headers]));
  const mails = await mailsOf(world);
  const said = [...bodies, ...heads, ...mails, await streamOf(world), await world.read()];
  for (const text of said) expect(text.toLowerCase()).not.toContain(marker.toLowerCase());
  expect(mails.length).toBeGreaterThan(6);
  expect(textOf(await world.read())).toContain("It smells of smoke.");
});
