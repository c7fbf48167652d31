import type { Actor } from "#app/domain/actor.ts";
import { type RetentionName, retentionKinds } from "#app/domain/retention/retention.ts";
import type { Services } from "../services.ts";

export type RetentionSet =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "too-short"; readonly leastDays: number };

/** Says how long a kind of data is kept; null: for ever. Refused where something still needs it. */
export async function setRetention(
  services: Services,
  { name, days }: { readonly name: RetentionName; readonly days: number | null },
  actor: Actor,
): Promise<RetentionSet> {
  const { leastDays } = retentionKinds[name];
  if (days !== null && days < leastDays) return { ok: false, reason: "too-short", leastDays };
  await services.transaction(async ({ retention, audit }) => {
    const at = services.now();
    await retention.setRule(name, days, at);
    const details = { kind: name, days };
    await audit.append({ stream: "retention", at, actor, action: "retention-set", details });
  });
  return { ok: true };
}
