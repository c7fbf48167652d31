import { z } from "zod";
import { parseAmount } from "#app/domain/accommodations/amount.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Framed } from "#app/domain/cases/words-around.ts";
import {
  type CaseOption,
  mostOptions,
  type OptionRound,
  type OptionsProblem,
  optionsProblem,
} from "#app/domain/options/options.ts";
import { goesRound } from "../composer/goes-round.ts";
import { line, orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { waitForHer } from "./wait-for-her.ts";

const count = (what: string, most: number) =>
  z.coerce
    .number(`Write ${what} as a number.`)
    .int(`Write ${what} as a whole number.`)
    .min(0, `Write ${what} as 0 or more.`)
    .max(most, `Write ${what} as ${most} at most.`);

/** One way of putting it right, and what it costs the customer in time, trips and money (R14). */
const NewOption = z
  .strictObject({
    title: line("the option", 200),
    words: orNothing(prose("more about it", 2000)),
    minutes: count("the minutes it takes her", 10_080).default(0),
    trips: count("the trips", 20).default(0),
    amount: orNothing(z.string()),
    currency: orNothing(z.string().trim().toUpperCase()),
    why: orNothing(prose("why it costs her that", 2000)),
  })
  .transform(({ amount, currency, words = null, why = null, ...option }, context) => {
    if (!amount) return { ...option, words, why, money: null };
    const parsed = parseAmount(amount, currency ?? "");
    if (parsed.ok && currency) {
      return { ...option, words, why, money: { amountMinor: parsed.amountMinor, currency } };
    }
    const isCurrency = parsed.ok || parsed.reason !== "unknown-currency";
    context.addIssue({
      code: "custom",
      path: [isCurrency ? "amount" : "currency"],
      message: "Write what she pays, such as 12.50 and EUR, or leave it empty.",
    });
    return z.NEVER;
  });

export const PutOptions = z.strictObject({
  words: orNothing(prose("what you say above the options", 4000)),
  isHonestNo: z.boolean().default(false),
  options: z.array(NewOption).max(mostOptions, `Offer ${mostOptions} options at most.`),
});

export type PutOptionsAnswer =
  | { readonly ok: true; readonly round: OptionRound; readonly isNew: boolean }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | "options-stand"
        | "needs-second-reader"
        | OptionsProblem;
    };

/**
 * Puts options to the customer (R16), each with what it costs her. It is a word of ours: mailed, and
 * the case waits for her. The same again, from a form sent twice, is the round there is.
 */
export async function putOptions(
  services: Services,
  reference: string,
  input: z.output<typeof PutOptions> & Framed,
  actor: Actor,
): Promise<PutOptionsAnswer> {
  const { words = null, isHonestNo, options, around } = input;
  const problem = optionsProblem({ words, isHonestNo, options: options.map(withoutId) });
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (!isOpen(caseFile.status)) return { ok: false, reason: "case-is-over" };
    const round: OptionRound = {
      ...{ id: services.newId(), caseId: caseFile.id, words, isHonestNo, state: "open" },
      options: options.map((option) => ({ id: services.newId(), ...option })),
      offeredBy: offerer(actor),
      offeredAt: services.now(),
      ...{ chosenId: null, chosenAt: null, begunAt: null, because: null },
    };
    const standing = (await store.optionRounds.listForCase(caseFile.id)).find(
      ({ state }) => state === "open" || state === "chosen",
    );
    if (standing && isSame(standing, round)) return { ok: true, round: standing, isNew: false };
    if (standing) return { ok: false, reason: "options-stand" };
    if (await goesRound(services, store, caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    await store.optionRounds.insert(round);
    await tell(services, store, context, { ...round, ...(around && { around }) }, actor);
    return { ok: true, round, isNew: true };
  });
}

async function tell(
  services: Services,
  store: Store,
  context: CaseContext,
  { id: roundId, words, isHonestNo, options, around }: OptionRound & Framed,
  actor: Actor,
) {
  const asked = await waitForHer(services, store, context);
  const told = options.map(withoutId);
  await record(services, store, asked.context, actor, [
    { type: "options-put", roundId, words, isHonestNo, options: told, ...(around && { around }) },
    ...asked.facts,
  ]);
}

function withoutId({ title, words, minutes, trips, money, why }: Omit<CaseOption, "id">) {
  return { title, words, minutes, trips, money, why };
}

function isSame(standing: OptionRound, round: OptionRound): boolean {
  const said = ({ words, isHonestNo, options }: OptionRound) =>
    JSON.stringify([words, isHonestNo, options.map(withoutId)]);
  return said(standing) === said(round);
}

function offerer(actor: Actor): string {
  const by = staffBehind(actor);
  if (!by) throw new Error("options are put by somebody");
  return by;
}
