import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { instant, orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { PartnerAsk } from "../ports/partners.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAsk } from "./claim-ask.ts";
import { alarmProblem, defaultAlarm } from "./silence-alarm.ts";

export const LogPartnerContact = z.strictObject({
  direction: z.enum(["out", "in"], "Say who made contact: out (us) or in (the partner)."),
  /** Whether they answered; when they called us they did. */
  answered: z
    .union([z.boolean(), z.enum(["true", "false", "on"]).transform((said) => said !== "false")])
    .default(false),
  words: prose("what was said", 20_000),
  /** What they promise now. */
  promisedAt: orNothing(instant),
  silenceAlarmAt: orNothing(instant),
});
type Logged = z.output<typeof LogPartnerContact>;

export type LoggedPartnerContact =
  | { readonly ok: true; readonly ask: PartnerAsk }
  | { readonly ok: false; readonly reason: "not-found" | "already-ended" | "due-in-the-past" };

/**
 * A call to a partner, or from them (R11). It never moves the customer's clock. Their answer ends
 * their silence and sets the next alarm; our call into the void does not.
 */
export async function logPartnerContact(
  services: Services,
  askId: string,
  input: Logged,
  actor: Actor,
): Promise<LoggedPartnerContact> {
  const now = services.now();
  const problem = alarmProblem(input, now);
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const claimed = await claimAsk(store, askId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { ask, context } = claimed;
    if (ask.state !== "asked") return { ok: false, reason: "already-ended" };
    const { direction, words } = input;
    const answered = direction === "in" || input.answered;
    const contact = { at: now, by: staffBehind(actor), direction, answered, words };
    await store.partners.log(askId, contact);
    const changed = answered ? await hear(services, store, context, ask, input) : ask;
    await record(services, store, context, actor, [
      { type: "partner-contacted", askId, partnerId: ask.partnerId, direction, answered, words },
    ]);
    return { ok: true, ask: changed };
  });
}

async function hear(
  services: Services,
  store: Store,
  context: CaseContext,
  ask: PartnerAsk,
  input: Logged,
): Promise<PartnerAsk> {
  const promisedAt = input.promisedAt ?? ask.promisedAt;
  const toCome = promisedAt && promisedAt > services.now() ? promisedAt : null;
  const alarm = input.silenceAlarmAt ?? (await defaultAlarm(services, store, context, toCome));
  return store.partners.changeAsk(ask.id, {
    lastHeardAt: services.now(),
    silentSince: null,
    promisedAt,
    firstPromisedAt: ask.firstPromisedAt ?? promisedAt,
    silenceAlarmAt: alarm,
  });
}
