import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { plainHandle } from "#app/domain/posts/network.ts";
import { findBrand } from "../brands/brand-of-case.ts";
import { clockAfterOurWord } from "../our-word.ts";
import { notePost } from "../posts/note-post.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { aroundOf, leftIn } from "./first-words.ts";
import { newCaseFile, newCustomer } from "./new-case-file.ts";
import type { OpenCaseInput } from "./open-case-fields.ts";

export type OpenedCase =
  | { readonly ok: true; readonly created: boolean; readonly caseFile: CaseFile }
  | {
      readonly ok: false;
      readonly reason:
        | "owner-unknown"
        | "nobody-can-own-it"
        | "received-in-future"
        | "brand-unknown";
    };

/**
 * Logs a failure (R1): names an owner and a deputy at once (R2), and writes the acknowledgement (R3).
 * The same `externalRef` again gives the case there is, and changes nothing.
 */
export async function openCase(
  services: Services,
  input: OpenCaseInput,
  actor: Actor,
): Promise<OpenedCase> {
  const now = services.now();
  if (input.receivedAt && input.receivedAt > now)
    return { ok: false, reason: "received-in-future" };
  return services.transaction(async (store) => {
    const known = input.externalRef && (await store.caseFiles.findByExternalRef(input.externalRef));
    if (known) return { ok: true, created: false, caseFile: known };
    const found = await findOwnerAndBrand(services, store, input, actor);
    if (!found.ok) return found;
    const { owner, brand } = found;
    const customer = await store.customers.findOrInsert(
      newCustomer(services, input.customer),
      handleOf(input.post),
    );
    const caseFile = newCaseFile(services, input, { customer, owner, actor, brand });
    const deputy = await store.staff.findDeputyFor(owner);
    // The acknowledgement is of the very instant the case was opened: no person has spoken yet.
    const { openedAt } = caseFile;
    const clock = await clockAfterOurWord(services, store, { caseFile, customer }, openedAt);
    const complete = { ...caseFile, ...clock, deputyId: deputy?.id ?? null };
    if (!(await store.caseFiles.insert(complete))) {
      // The same case came in by another door a moment ago and has just been written.
      const twin =
        input.externalRef && (await store.caseFiles.findByExternalRef(input.externalRef));
      if (twin) return { ok: true, created: false, caseFile: twin };
      throw new Error("a new case file could not be written");
    }
    const { channel, severity } = complete;
    const receivedAt = complete.receivedAt.toISOString();
    const around = aroundOf(input.firstWords);
    const opened = await record(services, store, { caseFile: complete, customer, owner }, actor, [
      { type: "case-opened", channel, severity, receivedAt, ...around },
      { type: "owner-named", ownerId: owner.id, deputyId: complete.deputyId },
      ...leftIn(input.firstWords),
    ]);
    if (input.post) await notePost(services, store, opened, input.post, actor);
    return { ok: true, created: true, caseFile: complete };
  });
}

async function findOwnerAndBrand(
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
function handleOf(post: OpenCaseInput["post"]): string | null {
  return post?.handle ? `${post.network}:${plainHandle(post.handle)}` : null;
}

async function findOwner(store: Store, input: OpenCaseInput, actor: Actor) {
  if (input.owner) {
    const named = await store.staff.findByEmail(input.owner);
    return named && store.staff.findOwnerCandidate(named.id);
  }
  const opener = staffBehind(actor);
  const own =
    actor.kind === "staff" && opener ? await store.staff.findOwnerCandidate(opener) : null;
  return own ?? store.staff.findLeastLoaded();
}
