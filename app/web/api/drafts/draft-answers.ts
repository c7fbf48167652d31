import { z } from "zod";
import { composedMomentNames } from "#app/domain/composer/composed-moments.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { type ComposedDraft, composedStates } from "#app/operations/ports/composer.ts";
import type { Services, Store } from "#app/operations/services.ts";
import type { DraftPreview } from "#app/operations/views/composer-preview.ts";
import { url } from "#app/urls.ts";
import { isoOf } from "#app/web/api/case-answer.ts";
import type { Answer } from "#app/web/api/change.ts";
import { etagOf } from "#app/web/api/etag.ts";

const instant = z.iso.datetime();

const ShortDraft = z.strictObject({
  id: z.uuid(),
  moment: z.enum(composedMomentNames),
  aboutId: z.uuid().nullable(),
  state: z.enum(composedStates),
  /** Markdown by the name of the part, as it was typed. */
  parts: z.record(z.string(), z.string()),
  /** Written down as it leaves. */
  promises: z.array(
    z.strictObject({ what: z.string(), dueAt: z.string(), certainty: z.enum(certaintyNames) }),
  ),
  begunAt: instant,
  editedAt: instant,
  /** Until then it can be taken back. */
  leavesAt: instant.nullable(),
  approved: z.boolean(),
  /** Why it did not leave after all. */
  cameBack: z.string().nullable(),
  version: z.int(),
});

const Reading = z.strictObject({
  key: z.string(),
  rule: z.string(),
  playbook: z.string(),
  level: z.enum(["error", "warning"]),
  part: z.string(),
  start: z.int(),
  end: z.int(),
  words: z.string(),
  why: z.string(),
  /** A better phrase; an empty one means: leave it out. */
  suggestion: z.string().nullable(),
  /** Left as it is, with a reason that is kept. */
  settled: z.boolean(),
  mayOverride: z.boolean(),
  /** It does not leave with this in it. */
  stops: z.boolean(),
});

/** A draft as the API answers it: with the mail it would be, and what the reading finds in it. */
export const DraftAnswer = ShortDraft.extend({
  mail: z.strictObject({ subject: z.string(), preheader: z.string(), text: z.string() }).nullable(),
  reading: z.array(Reading),
  /** Promises of its text that are not written down yet. */
  unrecorded: z.array(
    z.strictObject({ part: z.string(), words: z.string(), on: z.iso.date().nullable() }),
  ),
});

export const DraftListAnswer = z.strictObject({
  items: z.array(ShortDraft),
  next: z.string().nullable(),
});

/** A draft as a list shows it. */
export function presentShort(draft: ComposedDraft): z.output<typeof ShortDraft> {
  const { id, moment, aboutId, state, parts, promises, cameBack, version } = draft;
  return {
    ...{ id, moment, aboutId, state, parts, promises: [...promises], cameBack, version },
    begunAt: draft.createdAt.toISOString(),
    editedAt: draft.editedAt.toISOString(),
    leavesAt: isoOf(draft.leavesAt),
    approved: draft.approvedBy !== null,
  };
}

/** The draft read, as JSON text and with its tag. */
export async function readDraftWhole(
  services: Services,
  store: Store,
  reference: string,
  draft: ComposedDraft,
) {
  const inside = { ...services, transaction: <T>(work: (s: Store) => Promise<T>) => work(store) };
  const preview = await previewDraft(inside, reference, draft, null);
  if (!preview) throw new Error(`the case ${reference} is gone`);
  const body = JSON.stringify({ ...presentShort(draft), ...presentReading(preview) });
  return { body, etag: etagOf(draft.version, body) };
}

function presentReading({ mail, findings, promises }: DraftPreview) {
  return {
    mail: mail && { subject: mail.subject, preheader: mail.preheader, text: mail.text },
    reading: findings.map((finding) => ({
      ...finding,
      stops: finding.level === "error" && !finding.settled,
    })),
    unrecorded: promises.map(({ part, words, on }) => ({ part, words, on })),
  };
}

/** Answers with a draft as it is now, what the reading finds in it, and its tag. */
export async function answerDraft(
  services: Services,
  store: Store,
  reference: string,
  draft: ComposedDraft,
  status: Answer["status"],
): Promise<Answer> {
  const { body, etag } = await readDraftWhole(services, store, reference, draft);
  const Location = url("apiDraft", { reference, id: draft.id });
  return { status, body, headers: { ETag: etag, Location } };
}
