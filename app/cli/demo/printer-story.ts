import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { confirmReadBack } from "#app/operations/cases/answer-read-back.ts";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { logPartnerContact } from "#app/operations/partners/log-partner-contact.ts";
import { note, openStory, say, type Telling } from "./story.ts";

/** The printer: the partner is silent, and the customer reads it on her page before she asks. */
export async function tellPrinter(telling: Telling): Promise<string> {
  const { services, clock, staff } = telling;
  const { marco, lena } = staff;
  clock.set(4, 9, 12);
  const { id, reference } = await openStory(telling, marco, opening);
  clock.set(4, 9, 40);
  await confirmReadBack(services, id);
  clock.set(4, 11, 5);
  await say(
    telling,
    marco,
    reference,
    "The part is a power board. It is in stock and leaves our warehouse today.\n\nThe visit is made by **Brightfix**, a service company we work with. They will call you by tomorrow noon for an appointment. If they do not, that is ours to mend, and you need not call anyone.",
  );
  await askBrightfix(telling, reference);
  clock.set(3, 12, 30);
  await note(
    telling,
    marco,
    reference,
    "Brightfix did not call by noon. Their dispatcher does not pick up.",
  );
  await say(
    telling,
    marco,
    reference,
    "Brightfix has not called you, although they said they would by noon. We have asked them twice this morning and **have no answer yet**.\n\nWe do not leave you waiting for them: our own technician Sofia holds a place for you on Thursday morning in case they stay silent.",
  );
  await startBackupPlan(services, reference, telling.plans.otherVendor, marco);
  clock.set(2, 8, 20);
  await writeToOwner(services, id, {
    words:
      "Thank you for telling me before I had to ask. Thursday morning suits us, any time before eleven.",
  });
  clock.set(2, 9, 2);
  await logContact(
    services,
    reference,
    {
      direction: "out",
      channel: "phone",
      words: "Told her Sofia comes on Thursday at nine. She is relieved. Parking is in the yard.",
    },
    marco,
  );
  await note(
    telling,
    lena,
    reference,
    "Third silence of Brightfix this month. I take it up with their manager.",
  );
  return reference;
}

/** What is asked of the partner, and our two calls into the void. */
async function askBrightfix({ services, clock, staff }: Telling, reference: string) {
  const { marco } = staff;
  const asked = await askNamedPartner(
    services,
    reference,
    {
      partner: "Brightfix",
      contact: "Dispatch, +34 910 555 700",
      asked: "Call her for an appointment, and fit the power board.",
      promisedAt: clock.at(3, 12),
    },
    marco,
  );
  if (!asked.ok) throw new Error(`the partner was refused: ${asked.reason}`);
  for (const [hour, words] of [
    [9, "It rang for a minute. Nobody picked up."],
    [12, "Left a message with the exchange: she waits for the call."],
  ] as const) {
    clock.set(3, hour, 10);
    const call = { direction: "out", answered: false, words } as const;
    await logPartnerContact(services, asked.ask.id, call, marco);
  }
}

const opening = {
  customer: {
    name: "Ana Duarte",
    email: "ana.duarte@example.test",
    phone: "+34 600 555 231",
    locale: "en",
    timezone: "Europe/Madrid",
  },
  subject: "New network printer will not start",
  problem:
    "The printer you delivered on Monday does not start: it beeps three times and the display stays dark. We are an office of eleven and cannot print a single contract. Your hotline said a part is needed and that somebody would call me for an appointment.",
  product: "Lumen LX-410 network printer",
  serial: "LX410-22-88134",
  order: "4500-7781",
  channel: "phone",
  severity: "high",
  fault: "partner",
};
