import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { plainHandle } from "#app/domain/posts/network.ts";
import { findBrand } from "../brands/brand-of-case.ts";
import type { Services, Store } from "../services.ts";
import type { OpenCaseInput } from "./open-case-fields.ts";

/** Who will own a case that is opened with this (R2), and whose name it bears; in the caller's transaction. */
export async function findOwnerAndBrand(
  services: Services,
  store: Store,
  input: OpenCaseInput,
  actor: Actor,
) {
  const owner = await findOwner(store, input, actor);
  const nobody = input.owner ? "owner-unknown" : "nobody-can-own-it";
  if (!owner) return { ok: false, reason: nobody } as const;
  const brand = await findBrand(services, store, input.brand ?? null);
  if (!brand) return { ok: false, reason: "brand-unknown" } as const;
  return { ok: true, owner, brand } as const;
}

/** Whom a post is of, as it is looked up: "mastodon:ana@example.social". */
export function handleOf(post: OpenCaseInput["post"]): string | null {
  return post?.handle ? `${post.network}:${plainHandle(post.handle)}` : null;
}

async function findOwner(store: Store, input: OpenCaseInput, actor: Actor) {
  if (input.owner) return store.staff.findOwnerCandidateByEmail(input.owner);
  const opener = staffBehind(actor);
  const own =
    actor.kind === "staff" && opener ? await store.staff.findOwnerCandidate(opener) : null;
  return own ?? store.staff.findLeastLoaded();
}
