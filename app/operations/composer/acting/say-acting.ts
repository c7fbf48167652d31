import type { StaffActor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { bodyOf } from "#app/domain/composer/draft-parts.ts";
import { wordGiftCard } from "#app/operations/gift-cards/word-gift-card.ts";
import { wordHeadsUp } from "#app/operations/gift-cards/word-heads-up.ts";
import { offerAppointment, offerAppointmentAnew } from "../../appointments/offer-appointment.ts";
import { startBackupPlan } from "../../backup-plans/start-backup-plan.ts";
import { escalateIfSaid } from "../../escalation/escalate-if-said.ts";
import { sendLinkAnew } from "../../links/send-link-anew.ts";
import { putOptions } from "../../options/put-options.ts";
import type { Sayable } from "../../ports/composer.ts";
import { keepPromise } from "../../promises/keep-promise.ts";
import { makePromise } from "../../promises/make-promise.ts";
import type { RefusedBy } from "../../refused-by.ts";
import type { Services, Store } from "../../services.ts";
import { findContext } from "../preview-draft.ts";
import { aroundOf, readAppointment, readOptions, readPromise, readTimes } from "./read-acting.ts";

type Acting = {
  readonly draft: Sayable;
  readonly caseFile: Pick<CaseFile, "id" | "reference">;
  readonly actor: StaffActor;
};

type Acted = { readonly ok: true } | { readonly ok: false; readonly reason: RefusedBy<typeof act> };

/**
 * Does what a mail is about, with the words a person wrote around it: the operation of the act writes
 * its mail, in the same transaction. Null where the moment is words alone.
 */
export async function sayActing(
  inside: Services,
  store: Store,
  acting: Acting,
): Promise<Acted | null> {
  const done = await act(inside, acting);
  if (!done) return null;
  if (!done.ok) return { ok: false, reason: done.reason };
  const { draft, caseFile, actor } = acting;
  const after = await findContext(store, caseFile.reference);
  const said = bodyOf(draft.moment, draft.parts);
  if (after) await escalateIfSaid(inside, store, after, said, actor);
  return { ok: true };
}

async function act(inside: Services, { draft, caseFile, actor }: Acting) {
  const { id: caseId, reference } = caseFile;
  const { moment, aboutId, parts } = draft;
  const around = aroundOf(parts);
  const about = aboutId ?? "";
  switch (moment) {
    case "options":
    case "honest-no": {
      const read = readOptions(draft);
      if (!read.success) return refused("option-unclear");
      return putOptions(inside, reference, { ...read.data, around }, actor);
    }
    case "appointment": {
      const read = readAppointment(parts);
      if (!read.success) return refused("slot-unclear");
      return offerAppointment(inside, reference, { ...read.data, around }, actor);
    }
    case "other-times": {
      const read = readTimes(parts);
      if (!read.success) return refused("slot-unclear");
      return offerAppointmentAnew(inside, about, { ...read.data, around }, actor);
    }
    case "promise": {
      const read = readPromise(parts);
      if (!read.success) return refused("not-a-date");
      return makePromise(inside, reference, { ...read.data, around }, actor);
    }
    case "promise-kept":
      return keepPromise(inside, about, actor, around);
    case "start-plan-b":
      return startBackupPlan(inside, reference, about, actor, { words: parts.words ?? "", around });
    case "heads-up":
      return wordHeadsUp(inside, about, around, actor);
    case "gift-card":
      return wordGiftCard(inside, about, around, actor);
    case "fresh-link":
      return sendLinkAnew(inside, caseId, actor, { around });
    default:
      return null;
  }
}

function refused<Reason extends string>(reason: Reason) {
  return { ok: false, reason } as const;
}
