import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { notePost } from "../posts/note-post.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { aroundOf, leftIn } from "./first-words.ts";
import { beginCaseFile, newCustomer } from "./new-case-file.ts";
import type { OpenCaseInput } from "./open-case-fields.ts";
import { findOwnerAndBrand, handleOf } from "./whose-case.ts";

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
    const caseFile = await beginCaseFile(services, store, input, { customer, owner, actor, brand });
    if (!(await store.caseFiles.insert(caseFile))) {
      // The same case came in by another door a moment ago and has just been written.
      const twin =
        input.externalRef && (await store.caseFiles.findByExternalRef(input.externalRef));
      if (twin) return { ok: true, created: false, caseFile: twin };
      throw new Error("a new case file could not be written");
    }
    const { channel, severity } = caseFile;
    const receivedAt = caseFile.receivedAt.toISOString();
    const around = aroundOf(input.firstWords);
    const quiet = input.isQuiet ? ({ quiet: true } as const) : {};
    const opened = await record(services, store, { caseFile, customer, owner }, actor, [
      { type: "case-opened", channel, severity, receivedAt, ...around, ...quiet },
      { type: "owner-named", ownerId: owner.id, deputyId: caseFile.deputyId },
      ...leftIn(input.firstWords),
    ]);
    if (input.post) await notePost(services, store, opened, input.post, actor);
    return { ok: true, created: true, caseFile };
  });
}
