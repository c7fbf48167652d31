import { z } from "zod";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import { findProvider } from "./find-provider.ts";

export const ChooseProvider = z.strictObject({
  kind: z.enum(accommodationKindNames, "Choose a kind."),
  provider: z.string().min(1, "Choose who carries it out.").max(60),
});

export type ChosenProvider =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "does-not-serve" | "not-set-up" };

/** Says who carries out a kind from the next request on; what is asked for already stays as it was shown. */
export async function chooseProvider(
  services: Services,
  { kind, provider: name }: z.output<typeof ChooseProvider>,
  actor: Actor & { readonly id: string },
): Promise<ChosenProvider> {
  const provider = findProvider(services, name);
  if (!provider?.serves.includes(kind)) return { ok: false, reason: "does-not-serve" };
  if (provider.where === "outside" && !provider.isSetUp) return { ok: false, reason: "not-set-up" };
  const at = services.now();
  await services.transaction(async (store) => {
    await store.providerBooks.setChoice(kind, name, { by: actor.id, at });
    const details = { kind, provider: name };
    await store.audit.append({ stream: "giving", at, actor, action: "provider-chosen", details });
  });
  return { ok: true };
}
