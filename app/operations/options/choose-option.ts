import { type Actor, theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { chooseOption as decide } from "#app/domain/options/option-changes.ts";
import type { OptionRound } from "#app/domain/options/options.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { goOn } from "../promises/write-promise.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export type ChosenOption =
  | { readonly ok: true; readonly round: OptionRound }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | Exclude<ReturnType<typeof decide>, { ok: true }>["reason"];
    };

/**
 * The customer chooses on her page, or told us on the phone (R16). Her owner hears of it at once, and
 * the case goes on. Pressed twice it is chosen once; until we begin she may choose another.
 * @param caseId of the page: nobody chooses for another customer
 */
export async function chooseOption(
  services: Services,
  caseId: string,
  optionId: string,
  by: Actor = theCustomer,
): Promise<ChosenOption> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    const round = context && (await store.optionRounds.findByOption(optionId));
    if (!context || round?.caseId !== caseId) return { ok: false, reason: "not-found" };
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    const decided = decide(round, optionId, services.now());
    if (!decided.ok) return decided;
    if (!decided.isNew) return { ok: true, round };
    await store.optionRounds.save(decided.round);
    const chosen = happeningOf(round, optionId);
    const goingOn = await goOn(services, store, context);
    const said = await record(services, store, goingOn, by, [chosen]);
    if (by.kind === "customer") await tellOwner(services, store, said, round.id);
    return { ok: true, round: decided.round };
  });
}

function happeningOf({ id: roundId, options, chosenId }: OptionRound, optionId: string) {
  const titleOf = (id: string | null) => options.find((option) => option.id === id)?.title ?? null;
  const title = titleOf(optionId) ?? "";
  return { type: "option-chosen", roundId, optionId, title, before: titleOf(chosenId) } as const;
}

function tellOwner(
  services: Services,
  store: Store,
  context: Parameters<typeof alertStaff>[2],
  subjectId: string,
) {
  return alertStaff(services, store, context, { about: "option-chosen", subjectId, to: ["owner"] });
}
