import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import {
  missingParts,
  type Resolution,
  type ResolutionPart,
} from "#app/domain/cases/resolution.ts";
import { creditForResolution } from "../accommodations/credit-for-resolution.ts";
import { goesRound } from "../composer/goes-round.ts";
import { prose } from "../fields.ts";
import { planFollowUps } from "../follow-ups/plan-follow-ups.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const ResolveCase = z.strictObject({
  whatWentWrong: prose("what went wrong", 10_000),
  howPutRight: prose("how it was put right", 10_000),
  whyNotAgain: z.discriminatedUnion(
    "known",
    [
      z.strictObject({
        known: z.literal(true),
        words: prose("why it will not happen again", 10_000),
      }),
      z.strictObject({
        known: z.literal(false),
        sayBy: z.iso.date("Write the day by which we will say, such as 2026-04-30."),
      }),
    ],
    "Write why it will not happen again, or by when we will say.",
  ),
  apology: prose("the apology", 10_000),
  thanks: prose("the thanks for patience, trust and custom", 10_000),
  fault: z.enum(faultNames, `Choose whose doing it was: ${faultNames.join(", ")}.`),
});

export type ResolvedCase =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "already-resolved"
        | "read-back-open"
        | "say-by-is-past"
        | "needs-second-reader";
    }
  | {
      readonly ok: false;
      readonly reason: "parts-missing";
      readonly parts: readonly ResolutionPart[];
    };

/**
 * Puts a case right: the explanation in three parts (R19), the apology (R12), the thanks (R20); its
 * mail carries a credit that was approved, never a gift card (R18). Both follow-ups are planned (R21).
 */
export async function resolveCase(
  services: Services,
  reference: string,
  input: z.output<typeof ResolveCase>,
  actor: Actor,
): Promise<ResolvedCase> {
  const now = services.now();
  const { whyNotAgain } = input;
  if (!whyNotAgain.known && whyNotAgain.sayBy < now.toISOString().slice(0, 10)) {
    return { ok: false, reason: "say-by-is-past" };
  }
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile, owner } = context;
    if (!isOpen(caseFile.status)) return { ok: false, reason: "already-resolved" };
    if (waitsForReadBack(caseFile)) return { ok: false, reason: "read-back-open" };
    if (await goesRound(services, store, caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const resolution: Resolution = { ...input, signedBy: owner.name };
    const parts = missingParts(resolution);
    if (parts.length > 0) return { ok: false, reason: "parts-missing", parts };
    const resolutionNo = (await store.followUps.countResolutions(caseFile.id)) + 1;
    const changed = await store.caseFiles.change(caseFile.id, {
      status: "resolved",
      fault: input.fault,
      resolution,
      resolvedAt: now,
      lastWordAt: now,
      nextUpdateDueAt: null,
    });
    const after = { ...context, caseFile: changed };
    const planned = await planFollowUps(services, store, after, resolutionNo);
    const credit = await creditForResolution(services, store, after, actor);
    await record(services, store, after, actor, [
      { type: "case-resolved", resolution, resolutionNo, credit },
      { type: "status-changed", from: caseFile.status, to: "resolved" },
      planned,
    ]);
    return { ok: true, caseFile: changed };
  });
}
