import { z } from "zod";
import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { yearSpan } from "#app/domain/accommodations/month.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import type { GiftRecipient } from "../views/finance/books.ts";

export const ReportYear = z.string().regex(/^20\d\d$/, "Choose a year, such as 2026.");

/** Recipients that stand on the page; the file has all of them. */
const mostShown = 500;
const pageSize = 1000;

const head = [
  "year",
  "recipient",
  "e-mail",
  "phone",
  "gift cards",
  "total",
  "currency",
  "limit",
  "customer",
] as const;

/** Who was given gift cards over the limit in a year, by name. That somebody looked is written down. */
export async function showGiftRecipients(
  services: Services,
  year: string,
  actor: Actor,
): Promise<readonly GiftRecipient[]> {
  await note(services, "gift-recipients-shown", { year, actor });
  const span = yearSpan(year, services.settings.calendar.timeZone);
  return services.books.listGiftRecipients(span, { after: null, limit: mostShown });
}

/** The same as rows of text, a page at a time; who took them is written down (EXP-2). */
export async function exportGiftRecipients(services: Services, year: string, actor: Actor) {
  await note(services, "gift-recipients-exported", { year, actor });
  return readPages(services, year);
}

async function* readPages({ books, settings }: Services, year: string) {
  yield [head];
  const span = yearSpan(year, settings.calendar.timeZone);
  for (let after: GiftRecipient | null = null; ; ) {
    const page: readonly GiftRecipient[] = await books.listGiftRecipients(span, {
      after,
      limit: pageSize,
    });
    if (page.length > 0) yield page.map((each) => toCells(year, each));
    after = page.at(-1) ?? null;
    if (page.length < pageSize) return;
  }
}

function toCells(year: string, each: GiftRecipient): readonly string[] {
  return [
    year,
    each.name,
    each.email ?? "",
    each.phone ?? "",
    String(each.cards),
    plainAmount(each.amountMinor, each.currency),
    each.currency,
    plainAmount(each.limitMinor, each.currency),
    each.customerId,
  ];
}

type Noted = { readonly year: string; readonly actor: Actor };

function note(services: Services, action: string, { year, actor }: Noted) {
  const at = services.now();
  return services.transaction((store) =>
    store.audit.append({ stream: "ledger", at, actor, action, details: { year } }),
  );
}
