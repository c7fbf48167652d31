import { redirect } from "@remix-run/node";
import { may } from "#app/domain/roles.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { ReassignCase, reassignCase } from "#app/operations/cases/reassign-case.ts";
import { ReopenCase, reopenCase } from "#app/operations/cases/reopen-case.ts";
import { markSensitive } from "#app/operations/composer/second-reading.ts";
import { fileFaultWords, refusalWords } from "#app/routes/desk/intents/words.ts";
import { filesOf } from "#app/routes/desk/new-case/new-case-form.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";
import { getCase } from "./get-case.ts";
import { toCase } from "./to-case.ts";

/** Photos and papers that came later. */
export const addFilesIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const { id } = await getCase(services, door.params.reference);
    const files = await filesOf(form);
    if (files.length === 0) return refuse(asked, { files: "Choose at least one file." });
    const added = await addFiles(services, id, files, actor);
    if (added.ok) return redirect(saying(toCase(asked), "files-added"));
    const words =
      added.reason === "files-refused" ? fileFaultWords(added.faults) : refusalWords(added.reason);
    return refuse(asked, { files: words });
  },
};

/** It was not put right after all. */
export const reopenIntent: Intent = {
  needs: "resolve",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const { id } = await getCase(services, door.params.reference);
    const parsed = ReopenCase.safeParse({ why: textOf(form, "why") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const reopened = await reopenCase(services, id, parsed.data, actor);
    if (!reopened.ok) return refuse(asked, { why: refusalWords(reopened.reason) });
    return redirect(saying(toCase(asked), "reopened"));
  },
};

/** From now on a second person reads what leaves for this customer; or no longer, if a lead says so. */
export const sensitiveIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door, session } = asked;
    const sensitive = textOf(form, "sensitive") === "yes";
    if (!sensitive && !may(session.staff.role, "reassign-case")) {
      return refuse(asked, { "": "A lead takes this mark off." });
    }
    const { reference } = await getCase(services, door.params.reference);
    await markSensitive(services, reference, sensitive, actor);
    return redirect(saying(toCase(asked), "sensitive-marked"));
  },
};

/** It was checked with the customer: the case is over. */
export const closeIntent: Intent = {
  needs: "resolve",
  async run(asked) {
    const { services, actor, door } = asked;
    const { id } = await getCase(services, door.params.reference);
    const closed = await closeCase(services, id, actor);
    if (!closed.ok) return refuse(asked, { "": refusalWords(closed.reason) });
    return redirect(saying(toCase(asked), "closed"));
  },
};

/** Another owner: never none, and never the same person as the deputy (R2). */
export const reassignIntent: Intent = {
  needs: "reassign-case",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const { reference } = await getCase(services, door.params.reference);
    const parsed = ReassignCase.safeParse({
      ownerId: textOf(form, "ownerId"),
      deputyId: textOf(form, "deputyId"),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const given = await reassignCase(services, reference, parsed.data, actor);
    if (!given.ok) return refuse(asked, { ownerId: refusalWords(given.reason) });
    return redirect(saying(toCase(asked), "reassigned"));
  },
};
