import { redirect } from "@remix-run/node";
import type { SpanProblem } from "#app/domain/clock/time-span.ts";
import { PostUpdate, postUpdate } from "#app/operations/cases/post-update.ts";
import {
  GoOnWithoutAnswer,
  goOnWithoutAnswer,
} from "#app/operations/clock/go-on-without-answer.ts";
import { OverrideCadence, overrideCadence } from "#app/operations/clock/override-cadence.ts";
import { SetTier, setTier } from "#app/operations/customers/set-tier.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";
import { isSpanProblem, spanFault, spanOf } from "#app/web/spans.ts";
import { type CareReason, careFault } from "./care-faults.ts";
import { toCase } from "./to-case.ts";

/** A cadence of the case's own, with a reason (R6). */
export const cadenceIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const parsed = OverrideCadence.safeParse({
      cadence: spanOf(form, "cadence"),
      reason: textOf(form, "reason"),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const set = await overrideCadence(services, reference, parsed.data, actor);
    if (!set.ok) return refuse(asked, cadenceFault(set.reason));
    return redirect(saying(toCase(asked), set.slower ? "cadence-slower" : "cadence-set"));
  },
};

function cadenceFault(reason: CareReason | SpanProblem) {
  return isSpanProblem(reason) ? spanFault("cadence", reason) : careFault(reason);
}

/** The customer's tier, for all her cases. */
export const tierIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const parsed = SetTier.safeParse({ tier: textOf(form, "tier") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const set = await setTier(services, reference, parsed.data, actor);
    if (!set.ok) return refuse(asked, careFault(set.reason));
    return redirect(saying(toCase(asked), "tier-set"));
  },
};

/** We ask the customer, and wait: the only way the clock stands. */
export const waitIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const words = { body: textOf(form, "body"), visibility: "customer", status: "waiting" };
    const parsed = PostUpdate.safeParse(words);
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const posted = await postUpdate(services, reference, parsed.data, actor);
    if (!posted.ok) return refuse(asked, careFault(posted.reason));
    const stands = posted.caseFile.nextUpdateDueAt === null;
    return redirect(saying(toCase(asked), stands ? "clock-stands" : "clock-runs-on"));
  },
};

/** We wait no longer for the customer’s answer; the reason stays among us (R6). */
export const goOnIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const parsed = GoOnWithoutAnswer.safeParse({ reason: textOf(form, "reason") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const gone = await goOnWithoutAnswer(services, reference, parsed.data, actor);
    if (!gone.ok) return refuse(asked, careFault(gone.reason));
    return redirect(saying(toCase(asked), "clock-started"));
  },
};
