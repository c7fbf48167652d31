import { z } from "zod";
import { channelNames } from "#app/domain/cases/channel.ts";
import type { HistoryEntry } from "#app/operations/views/portal/page-history.ts";

/** What every entry has. */
const fact = { id: z.number(), at: z.string().transform((text) => new Date(text)) };
const channel = z.enum(channelNames);
/** What a person wrote of their own; null where there was nothing. */
const said = z.string().nullable().default(null);
const money = { amountMinor: z.number(), currency: z.string() };

const Entry = z.discriminatedUnion("type", [
  z.object({ ...fact, type: z.literal("case-opened"), channel }),
  z.object({ ...fact, type: z.literal("owner-named"), name: z.string() }),
  z.object({ ...fact, type: z.literal("read-back-confirmed") }),
  z.object({ ...fact, type: z.literal("answered-in-public") }),
  z.object({ ...fact, type: z.literal("read-back-corrected"), words: z.string() }),
  z.object({ ...fact, type: z.literal("update-posted"), body: z.string() }),
  z.object({ ...fact, type: z.literal("nothing-new-said"), body: said }),
  z.object({
    ...fact,
    type: z.literal("case-escalated"),
    role: z.enum(["deputy", "lead", "manager"]),
  }),
  z.object({ ...fact, type: z.literal("plan-b-started"), body: z.string() }),
  z.object({ ...fact, type: z.literal("appointment-offered"), body: said }),
  z.object({ ...fact, type: z.literal("appointment-confirmed") }),
  z.object({ ...fact, type: z.literal("appointment-move-asked"), words: z.string() }),
  z.object({ ...fact, type: z.literal("appointment-cancelled"), body: z.string() }),
  z.object({ ...fact, type: z.literal("reader-added") }),
  z.object({ ...fact, type: z.literal("reader-removed") }),
  z.object({ ...fact, type: z.literal("options-put"), body: said }),
  z.object({ ...fact, type: z.literal("option-chosen"), title: z.string() }),
  z.object({ ...fact, type: z.literal("choice-begun") }),
  z.object({ ...fact, type: z.literal("her-step-dropped"), words: z.string() }),
  z.object({ ...fact, type: z.literal("options-withdrawn"), body: z.string() }),
  z.object({
    ...fact,
    type: z.literal("contact-logged"),
    channel,
    direction: z.enum(["in", "out"]),
    receivedOn: z.string().nullable().default(null),
  }),
  z.object({ ...fact, type: z.literal("customer-wrote"), words: z.string() }),
  z.object({ ...fact, type: z.literal("call-asked-for") }),
  z.object({ ...fact, type: z.literal("file-added"), name: z.string(), byCustomer: z.boolean() }),
  z.object({ ...fact, type: z.literal("credit-issued"), ...money }),
  z.object({ ...fact, type: z.literal("accommodation-given") }),
  z.object({ ...fact, type: z.literal("gift-card-announced"), ...money }),
  z.object({ ...fact, type: z.literal("gift-code-revealed") }),
  z.object({ ...fact, type: z.literal("case-resolved") }),
  z.object({ ...fact, type: z.literal("case-reopened"), words: z.string().nullable() }),
  z.object({ ...fact, type: z.literal("case-closed") }),
  z.object({ ...fact, type: z.literal("follow-up-sent") }),
  z.object({ ...fact, type: z.literal("satisfaction-said") }),
  z.object({ ...fact, type: z.literal("questions-answered") }),
  z.object({ ...fact, type: z.literal("customer-thanked"), words: z.string().nullable() }),
]);

/** Facts of a case as her page tells them. What has no place there, such as a file for staff, is left out. */
export function readHistory(rows: readonly unknown[]): HistoryEntry[] {
  return rows.flatMap((row) => {
    const entry = Entry.safeParse(row);
    return entry.success ? [entry.data] : [];
  });
}
