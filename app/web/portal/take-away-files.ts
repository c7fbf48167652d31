import type { Settings } from "#app/operations/ports/settings.ts";
import type { Services } from "#app/operations/services.ts";
import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import type { TakeAway } from "#app/operations/views/portal/take-away.ts";
import type { TakenMail } from "#app/ui/portal/take-away-page.tsx";
import { pageWords } from "#emails/locales/page/index.ts";
import { calendarFile } from "./calendar-file.ts";
import { takeAwayPage } from "./pages.ts";

type Entry = { readonly name: string; readonly input: string | Uint8Array; lastModified: Date };

/** The files of what she takes away, one after the other: her page to read, the same as data, mails, files. */
export async function* takeAwayFiles(
  services: Services,
  settings: Settings,
  page: CustomerPage,
): AsyncGenerator<Entry> {
  const lastModified = services.now();
  const taken = await services.customerPages.loadTakeAway(page.caseId);
  const names = namesOf(taken.files);
  const mails = await Promise.all(taken.mails.map((mail, at) => mailOf(services, mail, at)));
  const { words } = taken;
  const html = takeAwayPage(settings, page, lastModified, { words, mails, names });
  yield { name: "index.html", input: html, lastModified };
  yield { name: "case.json", input: asData(page, { words, mails }, names), lastModified };
  for (const { name, html: input, at } of mails) yield { name, input, lastModified: at };
  for (const appointment of page.appointments) {
    const { host } = new URL(settings.publicUrl);
    // Calendars are shared, also by hand.
    const discreetly = page.discreet
      ? pageWords(page.customer.locale)("discreet.appointment")
      : null;
    const named = { brand: settings.brand.name, reference: page.reference, host, discreetly };
    const input = calendarFile(appointment, named);
    if (input) yield { name: `appointments/${appointment.id}.ics`, input, lastModified };
  }
  for (const { id, sha256 } of taken.files) {
    const input = await services.files.get(sha256);
    if (input) yield { name: names.get(id) ?? id, input, lastModified };
  }
}

/** A name of its own for each file, as the page links to it. */
function namesOf(files: TakeAway["files"]): ReadonlyMap<string, string> {
  return new Map(files.map(({ id, name }, at) => [id, `files/${at + 1} ${name}`]));
}

/** As it stood, but for its links: an address with a token opens her page to whoever finds the file. */
async function mailOf(
  services: Services,
  { kind, props, at }: TakeAway["mails"][number],
  place: number,
): Promise<TakenMail & { readonly html: string }> {
  const { subject, html, text } = await services.previewMail({ kind, props });
  const number = String(place + 1).padStart(2, "0");
  return { at, subject, text, html, name: `mails/${number} ${kind}.html` };
}

type Hers = { readonly words: TakeAway["words"]; readonly mails: readonly TakenMail[] };

function asData(
  { caseId: _, version: __, ...page }: CustomerPage,
  { words, mails }: Hers,
  names: ReadonlyMap<string, string>,
): string {
  const sent = mails.map(({ at, subject, text, name }) => ({ at, subject, text, file: name }));
  const files = page.files.map(({ id, ...file }) => ({ ...file, file: names.get(id) }));
  return JSON.stringify({ ...page, files, whatYouWrote: words, mails: sent }, null, 2);
}
