import type { Actor } from "#app/domain/actor.ts";
import { type Closable, closableNames } from "#app/domain/privacy/closable.ts";
import type { Services } from "../services.ts";

/**
 * Says which parts of a brand's pages open only for who types a number sent to their own address
 * (CAP-10). It counts at once, on every page of the brand. False when that was so before.
 */
export async function setBehindNumber(
  services: Services,
  brandId: string,
  wished: readonly Closable[],
  actor: Actor,
): Promise<boolean> {
  // In one order, so that the same wish is the same row.
  const parts = closableNames.filter((name) => wished.includes(name));
  const at = services.now();
  const changed = await services.transaction(async ({ brands, audit }) => {
    if (!(await brands.setBehindNumber(brandId, parts))) return false;
    const details = { brandId, parts: parts.join(" ") };
    await audit.append({ stream: "brands", at, actor, action: "behind-number-set", details });
    return true;
  });
  services.brands.forget();
  return changed;
}
