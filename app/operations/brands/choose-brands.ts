import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";

type Chosen = { readonly ok: boolean };

/** New cases are of this brand from now on, unless said otherwise. */
export function makeBrandUsual(services: Services, brandId: string, actor: Actor): Promise<Chosen> {
  return change(services, brandId, actor, "brand-made-usual");
}

/** No new case is of it; the cases there are keep it. */
export function retireBrand(services: Services, brandId: string, actor: Actor): Promise<Chosen> {
  return change(services, brandId, actor, "brand-retired");
}

async function change(
  services: Services,
  brandId: string,
  actor: Actor,
  action: "brand-made-usual" | "brand-retired",
): Promise<Chosen> {
  const at = services.now();
  const ok = await services.transaction(async ({ brands, audit }) => {
    const done =
      action === "brand-retired"
        ? await brands.retire(brandId, at)
        : await brands.makeUsual(brandId);
    if (done) await audit.append({ stream: "brands", at, actor, action, details: { brandId } });
    return done;
  });
  services.brands.forget();
  return { ok };
}
