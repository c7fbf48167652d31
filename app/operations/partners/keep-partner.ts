import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { emailAddress, line, orNothing, phoneNumber } from "../fields.ts";
import type { Partner } from "../ports/partners.ts";
import type { Services, Store } from "../services.ts";

export const KeepPartner = z.strictObject({
  name: line("the partner's name", 200),
  contactName: orNothing(line("whom we talk to there", 200)),
  email: orNothing(emailAddress),
  phone: orNothing(phoneNumber),
});

export type KeptPartner =
  | { readonly ok: true; readonly partner: Partner }
  | { readonly ok: false; readonly reason: "not-found" | "name-taken" };

/** Adds a partner we work with, or changes what is known of one (R11). */
export async function keepPartner(
  services: Services,
  id: string | null,
  input: z.output<typeof KeepPartner>,
  actor: Actor,
): Promise<KeptPartner> {
  const known = knownOf(input);
  return services.transaction(async (store) => {
    const named = await store.partners.findByName(known.name);
    if (named && named.id !== id) return { ok: false, reason: "name-taken" };
    const kept = await (id ? change(store, id, known) : add(services, store, known));
    if (!kept.ok) return kept;
    const action = id ? "partner-changed" : "partner-added";
    const entry = { stream: "partners", at: services.now(), actor, action };
    await store.audit.append({ ...entry, details: { partnerId: kept.partner.id } });
    return kept;
  });
}

async function change(store: Store, id: string, known: Known): Promise<KeptPartner> {
  const there = await store.partners.find(id);
  if (!there) return { ok: false, reason: "not-found" };
  await store.partners.change(id, known);
  return { ok: true, partner: { ...there, ...known } };
}

async function add(services: Services, store: Store, known: Known): Promise<KeptPartner> {
  const partner = {
    id: services.newId(),
    ...known,
    createdAt: services.now(),
    retiredAt: null,
  };
  const added = await store.partners.insert(partner);
  return added ? { ok: true, partner } : { ok: false, reason: "name-taken" };
}

type Known = ReturnType<typeof knownOf>;

function knownOf(input: z.output<typeof KeepPartner>) {
  const { name, contactName = null, email = null, phone = null } = input;
  return { name, contactName, email, phone };
}
