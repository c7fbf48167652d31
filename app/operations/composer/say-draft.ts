import type { StaffActor } from "#app/domain/actor.ts";
import { bodyOf, type DraftParts } from "#app/domain/composer/draft-parts.ts";
import { postVisibly, updateStatuses } from "../cases/post-update.ts";
import { resolveCase } from "../cases/resolve-case.ts";
import { sayNothingNew } from "../cases/say-nothing-new.ts";
import { sayPartnerLate } from "../partners/say-partner-late.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Sayable } from "../ports/composer.ts";
import { apologiseForPromise } from "../promises/apologise-for-promise.ts";
import { MovePromise, movePromise } from "../promises/move-promise.ts";
import type { RefusedBy } from "../refused-by.ts";
import type { Services, Store } from "../services.ts";
import { sayActing } from "./acting/say-acting.ts";
import { writePromisesOf } from "./promises-of-draft.ts";
import { readResolution } from "./read-resolution.ts";
import { writeAfterwards } from "./write-afterwards.ts";

type Said =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: RefusedBy<typeof say> | RefusedBy<typeof sayActing> };

/**
 * Says what a draft says, by the operation of its moment, on a case that is claimed: history, clocks
 * and mail are those of that operation. Refused, it has written nothing.
 */
export async function sayDraft(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: Sayable,
  actor: StaffActor,
): Promise<Said> {
  const transaction = <T>(work: (s: Store) => Promise<T>) => work(store);
  const inside: Services = { ...services, transaction, wasRead: true };
  const acted = await sayActing(inside, store, { draft, caseFile: context.caseFile, actor });
  const said = acted ?? (await say(inside, store, context, draft, actor));
  if (said.ok) await writePromisesOf(inside, store, context.caseFile, draft, actor);
  return said.ok ? { ok: true } : { ok: false, reason: said.reason };
}

async function say(
  inside: Services,
  store: Store,
  context: CaseContext,
  { moment, aboutId, parts }: Sayable,
  actor: StaffActor,
) {
  const { reference } = context.caseFile;
  const words = bodyOf(moment, parts);
  const about = aboutId ?? "";
  if (words === "") return { ok: false, reason: "nothing-written" } as const;
  switch (moment) {
    case "nothing-new":
      return sayNothingNew(inside, reference, actor, words);
    case "partner-late":
      return sayPartnerLate(inside, about, { words }, actor);
    case "broken-promise":
      return apologiseForPromise(inside, about, { words }, actor);
    case "promise-moved":
      return move(inside, about, parts, actor);
    case "resolution": {
      const parsed = readResolution(parts, context.caseFile.fault);
      if (!parsed.success) return { ok: false, reason: "parts-missing" } as const;
      return resolveCase(inside, reference, parsed.data, actor);
    }
    case "thanks-after-days":
    case "check-in-after-weeks":
      return writeAfterwards(inside, store, context, { moment, body: words }, actor);
    default:
      return postWord(inside, store, context, { body: words, moment, parts }, actor);
  }
}

type Word = {
  readonly body: string;
  readonly parts: DraftParts;
  readonly moment: Sayable["moment"];
};

async function postWord(
  inside: Services,
  store: Store,
  context: CaseContext,
  { body, parts, moment }: Word,
  actor: StaffActor,
) {
  // The same words as the last ones, from a form sent twice, are one word.
  if (await store.history.saidLast(context.caseFile.id, "update-posted", body)) {
    return { ok: true } as const;
  }
  const status = updateStatuses.find((name) => name === parts.status);
  const word = { body, ...(status && { status }), ...(moment !== "update" && { moment }) };
  const posted = await postVisibly(inside, store, context, word, actor);
  if (posted.ok && moment === "feedback") await noteAsked(inside, store, context);
  return posted;
}

/** The two questions were asked: the thank-you that goes by itself asks them no second time (R22). */
async function noteAsked({ now }: Services, store: Store, { caseFile }: CaseContext) {
  if (await store.feedback.findQuestions(caseFile.id)) return;
  const nothing = { doing: null, helped: null, answeredAt: null, changedAt: null };
  await store.feedback.saveQuestions({ caseId: caseFile.id, askedAt: now(), ...nothing });
}

async function move(
  inside: Services,
  promiseId: string,
  { why, dueAt, certainty }: DraftParts,
  actor: StaffActor,
) {
  const parsed = MovePromise.safeParse({ because: why, dueAt, certainty });
  if (!parsed.success) return { ok: false, reason: "no-new-time" } as const;
  return movePromise(inside, promiseId, parsed.data, actor);
}
