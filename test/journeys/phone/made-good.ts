import type { Page } from "playwright-core";
import { expect } from "vitest";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { loadGiftCodes } from "#app/operations/gift-cards/load-gift-codes.ts";
import { keepPicture } from "#test/support/browser.ts";
import { putRight } from "#test/support/cases.ts";
import type { Cast } from "./cast.ts";

type Made = { readonly reference: string };

const kind = {
  apology: "Es tut uns leid, Frau Sommer. Das war unser Fehler.",
  thanks: "Danke für Ihre Geduld, für Ihr Vertrauen und dafür, dass Sie uns treu bleiben.",
  fault: "ours",
};

export async function isPutRightOnce({ app, marco }: Cast, { reference }: Made) {
  const resolution = ResolveCase.parse({
    ...kind,
    whatWentWrong: "Der Akku Ihres Tonfall 300 hatte keinen Kontakt mehr.",
    howPutRight: "Sie haben ein neues Tonfall 300 bekommen.",
    whyNotAgain: { known: false, sayBy: "2026-04-30" },
  });
  expect(await putRight(app.services, reference, resolution, marco)).toMatchObject({ ok: true });
}

export async function isPutRightTwice({ app, marco }: Cast, { reference }: Made) {
  const resolution = ResolveCase.parse({
    ...kind,
    apology: "Es tut uns leid, Frau Sommer. Zweimal hätte Ihnen das nicht passieren dürfen.",
    whatWentWrong: "Der Akkukontakt im Tonfall 300 lockert sich durch Wärme, auch im Ersatzgerät.",
    howPutRight: "Sie haben ein Tonfall 500 mit anderem Akkufach bekommen, ohne Aufpreis.",
    whyNotAgain: { known: true, words: "Die Lieferung ist aus dem Verkauf genommen." },
  });
  expect(await putRight(app.services, reference, resolution, marco)).toMatchObject({ ok: true });
  return app.mailThat((text) => text.includes("lockert sich durch Wärme"));
}

/** A heads-up first, then the card in a mail of its own, its code behind a number sent to her (R17, R18). */
export async function getsTheGift(
  { app, marco, farid }: Cast,
  reference: string,
  hers: Page,
  link: string,
) {
  const { services } = app;
  const wish = AskAccommodation.parse({
    ...{ kind: "gift-card", amount: "25.00", currency: "EUR", rangeWhy: "Zweiter Ausfall." },
    why: "Sie hat uns den Fehler der ganzen Lieferung gezeigt.",
  });
  const asked = await askAccommodation(services, reference, wish, marco);
  if (!asked.ok) throw new Error(asked.reason);
  const codes = "code,amount,currency,expires\nTON-1234-5678,25.00,EUR,2031-12-31\n";
  await loadGiftCodes(services, Buffer.from(codes), farid);
  await decideAccommodation(services, asked.accommodation.id, { verdict: "approve" }, farid);
  const headsUp = await app.mailThat((text) => text.includes("etwas Gutes tun"));
  await hers.goto(link);
  expect(await hers.content()).not.toContain("Geschenkkarte");
  await app.moveTo(new Date(app.clock.now.getTime() + 3_600_000));
  const card = await app.mailThat((text) => text.includes("Hier ist die Geschenkkarte"));
  expect(card.text).not.toContain("TON-1234-5678");
  await hers.goto(link);
  await keepPicture(hers, "phone/page-4-gift");
  await hers.getByRole("button", { name: "Zahl zuschicken" }).click();
  const number = await app.mailThat((text) => text.includes("Hier ist die Zahl"));
  const [digits = ""] = /^\d{3} \d{3}$/m.exec(number.text ?? "") ?? [];
  await hers.locator("[name=digits]").fill(digits);
  await hers.getByRole("button", { name: "Code zeigen" }).click();
  await hers.getByText("TON-1234-5678").waitFor();
  await keepPicture(hers, "phone/page-5-gift-code");
  return { headsUp, card, number };
}
