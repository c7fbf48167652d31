import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { confirmReadBack } from "#app/operations/cases/answer-read-back.ts";
import { resolveCase } from "#app/operations/cases/resolve-case.ts";
import { openStory, say, type Telling } from "./story.ts";

/** The phone: a second failure, so not the same again; a credit in the resolution, a gift card asked for. */
export async function tellPhone(telling: Telling): Promise<string> {
  const { services, clock, staff } = telling;
  const { marco, farid } = staff;
  clock.set(9, 10, 5);
  const { id, reference } = await openStory(telling, marco, opening);
  clock.set(9, 12, 0);
  await confirmReadBack(services, id);
  clock.set(8, 9, 30);
  await say(
    telling,
    marco,
    reference,
    "Sie bekommen kein drittes Gerät vom selben Typ. Wir haben Ihr Telefon im Labor geöffnet: Der Akku verliert den Kontakt, und Ihres ist nicht das einzige.\n\nEin **Tonfall 500** ist heute an Sie unterwegs, ohne Aufpreis. Das defekte Gerät behalten Sie einfach.",
  );
  const credit = await askAccommodation(
    services,
    reference,
    {
      kind: "credit",
      amountMinor: 4990,
      currency: "EUR",
      what: null,
      rangeWhy: "Der volle Kaufpreis des ersten Geräts, nicht mehr.",
      why: "Zwei Ausfälle in drei Monaten. Der Kaufpreis des ersten Geräts kommt zurück.",
    },
    marco,
  );
  if (!credit.ok) throw new Error(`the credit was refused: ${credit.reason}`);
  clock.set(8, 10, 0);
  await decideAccommodation(services, credit.accommodation.id, { verdict: "approve" }, farid);
  clock.set(5, 15, 10);
  await resolveCase(services, reference, resolution, marco);
  clock.setMinutesAgo(50);
  await askAccommodation(
    services,
    reference,
    {
      kind: "gift-card",
      amountMinor: 2500,
      currency: "EUR",
      what: null,
      rangeWhy: null,
      why: "Zweiter Ausfall, und sie hat uns den Fehler der ganzen Lieferung gezeigt. Sie kommt zuerst, weil sie geblieben ist.",
    },
    marco,
  );
  return reference;
}

const opening = {
  customer: {
    name: "Greta Sommer",
    email: "greta.sommer@example.test",
    phone: "+49 151 5550 1776",
    locale: "de",
    timezone: "Europe/Berlin",
  },
  subject: "Das Ersatztelefon ist auch ausgefallen",
  problem:
    "Im Juli habe ich das schnurlose Telefon gekauft, nach zwei Monaten war es tot. Das Ersatzgerät hielt keine vier Wochen. Im Laden hat mich niemand gefragt, was passiert ist. Ein drittes vom selben Typ möchte ich nicht.",
  product: "Tonfall 300",
  serial: "TF3-55120",
  channel: "in-person",
  severity: "normal",
  fault: "ours",
};

const resolution = {
  whatWentWrong:
    "Der Akkukontakt im Tonfall 300 lockert sich durch Wärme. Das Ersatzgerät kam aus derselben Lieferung und hatte denselben Fehler.",
  howPutRight:
    "Sie haben einen Tonfall 500 mit anderem Akkufach bekommen. Den Preis des ersten Geräts haben wir Ihnen gutgeschrieben.",
  whyNotAgain: {
    known: true,
    words:
      "Wir haben die Lieferung aus dem Verkauf genommen und das Akkufach geändert. In jedem Laden wird ab jetzt gefragt, was passiert ist.",
  },
  apology:
    "Es tut uns leid, Frau Sommer. Zweimal hintereinander hätte Ihnen das nicht passieren dürfen, und im Laden hätten wir fragen müssen. Das war unser Fehler.",
  thanks: "Danke für Ihre Geduld, für Ihr Vertrauen und dafür, dass Sie Kundin bleiben.",
  fault: "ours",
} as const;
