import type { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import { type AskedPartner, type AskPartner, askPartner } from "./ask-partner.ts";
import { keepPartner } from "./keep-partner.ts";

type Wish = Omit<z.output<typeof AskPartner>, "partnerId"> & { readonly partner: string };

/** Puts a partner on a case by their name; one we do not know yet is added first. */
export async function askNamedPartner(
  services: Services,
  reference: string,
  { partner: name, ...wish }: Wish,
  actor: Actor,
): Promise<AskedPartner> {
  const known = await services.transaction((store) => store.partners.findByName(name));
  if (known) return askPartner(services, reference, { ...wish, partnerId: known.id }, actor);
  const kept = await keepPartner(services, null, { name }, actor);
  // Somebody else has just added the same one.
  if (!kept.ok) return { ok: false, reason: "partner-unknown" };
  return askPartner(services, reference, { ...wish, partnerId: kept.partner.id }, actor);
}
