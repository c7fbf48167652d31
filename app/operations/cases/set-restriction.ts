import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const SetRestriction = z.strictObject({
  restricted: z.boolean("Say true or false."),
  why: prose("why; only staff read it", 2000),
});

export type SetRestricted =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Restricts what a case's page shows, or lifts that (R25): a page that says whom to talk to and when word
 * comes, and nothing of the case; mails say only that there is news, those that wait too. The reason is
 * kept. The same again changes nothing.
 */
export async function setRestriction(
  services: Services,
  reference: string,
  { restricted, why }: z.output<typeof SetRestriction>,
  actor: Actor,
): Promise<SetRestricted> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id, discreet } = context.caseFile;
    if (context.caseFile.restricted === restricted) return { ok: true, caseFile: context.caseFile };
    const caseFile = await store.caseFiles.change(id, { restricted });
    await store.outbox.setDiscreet(id, restricted || discreet);
    const type = restricted ? "page-restricted" : "page-restriction-lifted";
    const kept = await record(services, store, { ...context, caseFile }, actor, [{ type, why }]);
    return { ok: true, caseFile: kept.caseFile };
  });
}
