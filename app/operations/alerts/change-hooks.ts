import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { line, orNothing } from "../fields.ts";
import { type AlertHook, type AlertSender, hookShapes } from "../ports/alerts.ts";
import type { Services } from "../services.ts";

export const AddHook = z.strictObject({
  name: line("a name for it", 100),
  shape: z.enum(hookShapes, "Choose what it is: Slack or Teams."),
  url: z.string().trim().min(1, "Paste the address of the incoming webhook.").max(2_000),
  teamId: orNothing(z.uuid("Choose a team.")),
});

type Refusal = NonNullable<ReturnType<AlertSender["refuse"]>>;

/** What to do about an address that alerts cannot be sent to. */
const refusals: Readonly<Record<Refusal, string>> = {
  "not-an-address": "Paste the whole address of the incoming webhook, without a user name in it.",
  "not-https": "The address has to begin with https://.",
  "port-not-allowed": "The address may use port 443 or 8443 only.",
  "not-public": "The address has to be on the public internet.",
};

export type AddedHook =
  | { readonly ok: true; readonly hook: AlertHook }
  /** `sentence`: what to do about it. */
  | { readonly ok: false; readonly reason: Refusal | "name-taken"; readonly sentence: string };

/** Has alerts written to a team's chat from now on. Its address is kept sealed. */
export async function addHook(
  services: Services,
  { name, shape, url, teamId }: z.output<typeof AddHook>,
  actor: Actor & { readonly kind: "staff"; readonly id: string },
): Promise<AddedHook> {
  const refused = services.alertSender.refuse(url);
  if (refused) return { ok: false, reason: refused, sentence: refusals[refused] };
  return services.transaction(async (store) => {
    const hook: AlertHook = {
      id: services.newId(),
      name,
      shape,
      sealedUrl: services.alertSender.seal(url),
      teamId: teamId ?? null,
      createdBy: actor.id,
      createdAt: services.now(),
      retiredAt: null,
      failingSince: null,
      lastFailure: null,
    };
    if (!(await store.alerts.addHook(hook))) {
      return { ok: false, reason: "name-taken", sentence: "Choose a name that is not taken." };
    }
    await store.audit.append({
      stream: "alert-hooks",
      at: services.now(),
      actor,
      action: "alert-hook-added",
      details: { hookId: hook.id, shape },
    });
    return { ok: true, hook };
  });
}

/** Writes no more alerts there. */
export async function removeHook(
  services: Services,
  hookId: string,
  actor: Actor,
): Promise<{ readonly ok: boolean }> {
  return services.transaction(async (store) => {
    const at = services.now();
    if (!(await store.alerts.retireHook(hookId, at, null))) return { ok: false };
    const details = { hookId };
    await store.audit.append({
      stream: "alert-hooks",
      at,
      actor,
      action: "alert-hook-removed",
      details,
    });
    return { ok: true };
  });
}
