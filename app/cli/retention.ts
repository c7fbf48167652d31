import { theSystem } from "#app/domain/actor.ts";
import { retentionKinds, retentionNames } from "#app/domain/retention/retention.ts";
import { keepRetention, whatGoes } from "#app/operations/retention/keep-retention.ts";
import { setRetention } from "#app/operations/retention/set-retention.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Json = { readonly json: boolean };

/** `amends retention show`: what is kept how long, and what would go tonight. */
export async function retentionShow({ json }: Json, desk: Desk, out: Output): Promise<number> {
  for (const { name, days, count } of await whatGoes(desk.services)) {
    const kept = days === null ? "for ever" : `${days} days`;
    const goes = days === null ? "" : ` ${count} would go now.`;
    out.line(
      json
        ? JSON.stringify({ kind: name, days, count })
        : `${name}: kept ${kept}.${goes} (${retentionKinds[name].what})`,
    );
  }
  return 0;
}

/** `amends retention set KIND DAYS|never`. */
export async function retentionSet(
  { kind, days, json }: Json & { readonly kind: string; readonly days: string },
  desk: Desk,
  out: Output,
): Promise<number> {
  const name = retentionNames.find((each) => each === kind);
  const count = days === "never" ? null : Number(days);
  if (!name) return fail(out, `Choose what: ${retentionNames.join(", ")}.`);
  if (count !== null && !(Number.isInteger(count) && count > 0 && count <= 36_500)) {
    return fail(out, "Write a number of days, or never.");
  }
  const set = await setRetention(desk.services, { name, days: count }, theSystem);
  if (!set.ok) return fail(out, `Something still needs it: ${set.leastDays} days are the least.`);
  if (json) out.line(JSON.stringify({ kind: name, days: count }));
  return json ? 0 : retentionShow({ json }, desk, out);
}

/** `amends retention run --yes`; without it, what would go. */
export async function retentionRun(
  { yes, json }: Json & { readonly yes: boolean },
  desk: Desk,
  out: Output,
): Promise<number> {
  if (!yes) {
    await retentionShow({ json }, desk, out);
    out.fault("Nothing went: this cannot be undone. Say it again with --yes.");
    return 1;
  }
  const went = await keepRetention(desk.services);
  if (json) out.line(JSON.stringify(went));
  else for (const [kind, count] of Object.entries(went)) out.line(`${kind}: ${count} went.`);
  return 0;
}

function fail(out: Output, words: string): number {
  out.fault(words);
  return 1;
}
