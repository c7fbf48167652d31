import type { z } from "zod";
import type { Settings } from "#app/operations/ports/settings.ts";
import type { Services } from "#app/operations/services.ts";
import type { CustomerPage, LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import { givenName, isolate } from "#app/ui/portal/names.ts";
import type { Said } from "#app/ui/portal/reading.ts";
import type { PageWords } from "#emails/locales/page/index.ts";
import type { Proof } from "../proof.ts";

/** A form somebody sent from the page of a good link. */
export type Sent = {
  readonly services: Services;
  /** In the hand of the case's brand. */
  readonly settings: Settings;
  readonly link: LinkedCase;
  /** Of the page's address. */
  readonly token: string;
  /** That this visitor typed the number of the page; null for all others. */
  readonly proof: Proof | null;
  readonly form: FormData;
  readonly say: PageWords;
  /** The case's page as it is now, for words that name the owner. */
  readonly page: CustomerPage;
};

/** What became of it: a sentence to show, what to mend by field, or an answer of its own. */
export type Outcome =
  | { readonly said: Said; readonly cookie?: string }
  | { readonly faults: Readonly<Record<string, string>> }
  | { readonly html: string };

export type FormHandler = (sent: Sent) => Promise<Outcome>;

/** The text of a field as it was typed; files count as nothing. */
export function textOf({ form }: Pick<Sent, "form">, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Who looks after the case, by name, for a sentence to her. */
export function ownerOf({ page }: Pick<Sent, "page">): string {
  return isolate(givenName(page.owner.name));
}

/** What to do about free text that was refused, in the reader's language. */
export function wordsFault({ say }: Pick<Sent, "say">, error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue?.code === "too_big") return say("fault.words.long", { count: Number(issue.maximum) });
  return say(issue?.code === "custom" ? "fault.words.signs" : "fault.words.missing");
}

/** The case went away between the opening and the sending; nothing was changed. */
export function lost({ say }: Pick<Sent, "say">): Outcome {
  return { faults: { "": say("fault.unknown-form") } };
}
