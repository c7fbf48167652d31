import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { cancelAppointment } from "#app/operations/appointments/cancel-appointment.ts";
import {
  OfferAnew,
  OfferAppointment,
  offerAppointment,
  offerAppointmentAnew,
} from "#app/operations/appointments/offer-appointment.ts";
import { markSensitive } from "#app/operations/composer/second-reading.ts";
import { sendDraft } from "#app/operations/composer/send-draft.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { withdrawOptions } from "#app/operations/options/settle-options.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { sayPartnerLate } from "#app/operations/partners/say-partner-late.ts";
import { apologiseForPromise } from "#app/operations/promises/apologise-for-promise.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { breakPromises } from "#app/operations/promises/watch-promises.ts";
import { composerWorld } from "./composer-world.ts";

const slotOn = (day: string) => ({ startsAt: `${day}T08:00:00Z`, endsAt: `${day}T10:00:00Z` });

test("R13: once a case is sensitive, a late partner, an apology, other times and what is taken back wait for its second reader, and not through another case", async () => {
  await using world = await composerWorld();
  const { services, reference, marco, ines, caseFile } = world;
  const due = { dueAt: "2026-03-04T11:00:00.000Z", certainty: "certain" } as const;
  const wish = MakePromise.parse({ what: "Sofia calls", ...due });
  const made = await makePromise(services, reference, wish, marco);
  const errand = { partner: "Brightfix", asked: "Visit her.", contact: undefined };
  const ask = await askNamedPartner(services, reference, errand, marco);
  const options = PutOptions.parse({ options: [{ title: "A repair" }, { title: "A new one" }] });
  const put = await putOptions(services, reference, options, marco);
  const visit = OfferAppointment.parse({ what: "A visit", slots: [slotOn("2026-03-09")] });
  const offered = await offerAppointment(services, reference, visit, marco);
  if (!made.ok || !ask.ok || !put.ok || !offered.ok) throw new Error("not ready");
  world.clock.now = new Date("2026-03-04T11:00:01Z");
  await breakPromises(services);
  await markSensitive(services, reference, true, marco);
  const before = await world.mails(caseFile.id);
  const words = { words: "We are sorry: that is our doing." };
  const because = { because: "The part is gone." };
  const other = OfferAnew.parse({ slots: [slotOn("2026-03-10")] });
  const tries = [
    await sayPartnerLate(services, ask.ask.id, words, marco),
    await apologiseForPromise(services, made.promise.id, words, marco),
    await offerAppointmentAnew(services, offered.appointment.id, other, marco),
    await withdrawOptions(services, put.round.id, because, marco),
    await cancelAppointment(services, offered.appointment.id, because, marco),
  ];
  for (const outcome of tries)
    expect(outcome).toEqual({ ok: false, reason: "needs-second-reader" });

  // From a draft of another case that is not sensitive, nothing is said on this one.
  const elsewhere = await world.open(ines);
  const through = { moment: "partner-late", aboutId: ask.ask.id, parts: { news: "We go there." } };
  const draftId = randomUUID();
  const input = world.inputOf({ ...through, draftId } as Parameters<typeof world.inputOf>[0]);
  const sent = await sendDraft(services, elsewhere.reference, input, { when: "now" }, marco);
  expect(sent).toMatchObject({ ok: false, reason: "about-nothing" });
  await world.pass(11);
  expect(await world.mails(caseFile.id)).toEqual(before);
});
