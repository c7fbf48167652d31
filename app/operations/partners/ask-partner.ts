import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { instant, line, orNothing, prose } from "../fields.ts";
import type { PartnerAsk } from "../ports/partners.ts";
import { goOn } from "../promises/write-promise.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { alarmProblem, defaultAlarm } from "./silence-alarm.ts";

export const AskPartner = z.strictObject({
  partnerId: z.uuid("Choose a partner."),
  asked: prose("what is asked of them", 4000),
  contact: orNothing(line("whom we talk to there, and how", 200)),
  promisedAt: orNothing(instant),
  /** From when their silence is too long: a working day from now, or what they promised if sooner. */
  silenceAlarmAt: orNothing(instant),
});

export type AskedPartner =
  | { readonly ok: true; readonly ask: PartnerAsk }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "case-is-over" | "partner-unknown" | "due-in-the-past";
    };

/** Puts a partner on a case (R11). The customer's clock runs on; one that stood for her runs again. */
export async function askPartner(
  services: Services,
  reference: string,
  input: z.output<typeof AskPartner>,
  actor: Actor,
): Promise<AskedPartner> {
  const askedBy = staffBehind(actor);
  if (!askedBy) throw new Error("a partner is asked by somebody");
  const { partnerId, asked, promisedAt = null } = input;
  const now = services.now();
  const problem = alarmProblem(input, now);
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (!isOpen(caseFile.status)) return { ok: false, reason: "case-is-over" };
    const partner = await store.partners.find(partnerId);
    if (!partner || partner.retiredAt) return { ok: false, reason: "partner-unknown" };
    const there = await store.partners.listAsks(caseFile.id);
    const twin = there.find(
      (each) => each.partnerId === partnerId && each.asked === asked && each.state === "asked",
    );
    if (twin) return { ok: true, ask: twin };
    const ask: PartnerAsk = {
      ...nothingHeard,
      id: services.newId(),
      caseId: caseFile.id,
      partnerId,
      partnerName: partner.name,
      contact: input.contact ?? partner.contactName,
      asked,
      askedBy,
      askedAt: now,
      firstPromisedAt: promisedAt,
      promisedAt,
      silenceAlarmAt:
        input.silenceAlarmAt ?? (await defaultAlarm(services, store, context, promisedAt)),
    };
    await store.partners.ask(ask);
    const goingOn = await goOn(services, store, context);
    await record(services, store, goingOn, actor, [
      {
        type: "partner-asked",
        askId: ask.id,
        partnerId,
        asked,
        promisedAt: promisedAt?.toISOString() ?? null,
      },
    ]);
    return { ok: true, ask };
  });
}

const nothingHeard = {
  lastHeardAt: null,
  silentSince: null,
  silences: 0,
  state: "asked",
  endedAt: null,
} as const;
