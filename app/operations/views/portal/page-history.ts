import type { Channel } from "#app/domain/cases/channel.ts";

type Entry<Type extends string, Words = unknown> = { readonly type: Type } & Words;

/** What the customer may read of her history; nothing else is ever loaded (CAP-12). */
export type HistoryEntry = { readonly id: number; readonly at: Date } & (
  | Entry<"case-opened", { readonly channel: Channel }>
  | Entry<"owner-named", { readonly name: string }>
  | Entry<"read-back-confirmed">
  | Entry<"read-back-corrected", { readonly words: string }>
  | Entry<"update-posted", { readonly body: string }>
  /** Where it stands, if it was said. */
  | Entry<"nothing-new-said", { readonly body: string | null }>
  /** To which role it went; never to whom (R10). */
  | Entry<"case-escalated", { readonly role: "deputy" | "lead" | "manager" }>
  | Entry<"plan-b-started", { readonly body: string }>
  /** What was written around the times, if a person composed it. */
  | Entry<"appointment-offered", { readonly body: string | null }>
  | Entry<"appointment-confirmed">
  | Entry<"appointment-move-asked", { readonly words: string }>
  | Entry<"appointment-cancelled", { readonly body: string }>
  | Entry<"reader-added">
  | Entry<"reader-removed">
  | Entry<"options-put", { readonly body: string | null }>
  | Entry<"option-chosen", { readonly title: string }>
  | Entry<"choice-begun">
  /** What she need not do any more. */
  | Entry<"her-step-dropped", { readonly words: string }>
  | Entry<"options-withdrawn", { readonly body: string }>
  | Entry<
      "contact-logged",
      {
        readonly channel: Channel;
        readonly direction: "in" | "out";
        /** Of a letter: the day it arrived, "2026-03-04". */
        readonly receivedOn: string | null;
      }
    >
  | Entry<"answered-in-public">
  | Entry<"customer-wrote", { readonly words: string }>
  | Entry<"call-asked-for">
  /** Its name is null while files are closed (CAP-10). */
  | Entry<"file-added", { readonly name: string | null; readonly byCustomer: boolean }>
  | Entry<"credit-issued", { readonly amountMinor: number; readonly currency: string }>
  | Entry<"accommodation-given">
  | Entry<"gift-card-announced", { readonly amountMinor: number; readonly currency: string }>
  | Entry<"gift-code-revealed">
  | Entry<"case-resolved">
  /** Her own words; null when staff opened it again. */
  | Entry<"case-reopened", { readonly words: string | null }>
  | Entry<"case-closed">
  | Entry<"follow-up-sent">
  | Entry<"satisfaction-said">
  | Entry<"questions-answered">
  | Entry<"customer-thanked", { readonly words: string | null }>
);
