import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import {
  beginWithChoice,
  withdrawOptions as withdraw,
} from "#app/domain/options/option-changes.ts";
import type { OptionRound } from "#app/domain/options/options.ts";
import { goesRound } from "../composer/goes-round.ts";
import { prose } from "../fields.ts";
import { speak } from "../our-word.ts";
import { goOn } from "../promises/write-promise.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { waitNoMore } from "./wait-for-her.ts";

export const WithdrawOptions = z.strictObject({
  because: prose("why they are taken back, as the customer is told", 4000),
});

export type SettledOptions =
  | { readonly ok: true; readonly round: OptionRound }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "nothing-chosen"
        | "options-withdrawn"
        | "already-begun"
        | "needs-second-reader";
    };

/** "We have begun with it": from here on her choice is changed only by a word with us. */
export async function beginChoice(
  services: Services,
  roundId: string,
  actor: Actor,
): Promise<SettledOptions> {
  return services.transaction(async (store) => {
    const claimed = await claimRound(store, roundId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const decided = beginWithChoice(claimed.round, services.now());
    if (!decided.ok) return decided;
    const { round, isNew } = decided;
    if (!isNew) return { ok: true, round };
    const title = round.options.find(({ id }) => id === round.chosenId)?.title ?? "";
    const context = await goOn(services, store, claimed.context);
    await store.optionRounds.save(round);
    await record(services, store, context, actor, [{ type: "choice-begun", roundId, title }]);
    return { ok: true, round };
  });
}

/** Takes options back that cannot be had any more; the customer is told why, by mail and on the page (R13). */
export async function withdrawOptions(
  services: Services,
  roundId: string,
  { because }: z.output<typeof WithdrawOptions>,
  actor: Actor,
): Promise<SettledOptions> {
  return services.transaction(async (store) => {
    const claimed = await claimRound(store, roundId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const decided = withdraw(claimed.round, because);
    if (!decided.ok) return decided;
    const { round, isNew } = decided;
    if (!isNew) return { ok: true, round };
    if (await goesRound(services, store, round.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const { context, facts } = await waitNoMore(store, claimed.context);
    const spoken = await speak(services, store, context);
    await store.optionRounds.save(round);
    const withdrawn = { type: "options-withdrawn", roundId, words: because } as const;
    await record(services, store, spoken, actor, [withdrawn, ...facts]);
    return { ok: true, round };
  });
}

async function claimRound(store: Store, id: string) {
  const seen = await store.optionRounds.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const round = context && (await store.optionRounds.find(id));
  return round ? { round, context } : null;
}
