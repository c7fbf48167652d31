import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import type { Override } from "#app/domain/composer/overrides.ts";
import type { Certainty } from "#app/domain/promises/promise.ts";
import type { Role } from "#app/domain/roles.ts";
import type { NewMessage } from "./outbox.ts";

/** A promise of the text, to be written down as it leaves (R7). `dueAt` is ISO 8601 in UTC. */
export type PromiseInText = {
  readonly what: string;
  readonly dueAt: string;
  readonly certainty: Certainty;
};

export const composedStates = ["open", "second-reading", "held", "sent", "discarded"] as const;
export type ComposedState = (typeof composedStates)[number];

/** A mail while a person composes it. */
export type ComposedDraft = {
  readonly id: string;
  readonly caseId: string;
  readonly moment: ComposedMoment;
  /** The promise or the partner's errand it is about. */
  readonly aboutId: string | null;
  readonly parts: DraftParts;
  readonly promises: readonly PromiseInText[];
  readonly state: ComposedState;
  /** Moves with every change of the text. */
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly editedBy: string;
  readonly editedAt: Date;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  readonly approvedBy: string | null;
  readonly approvedHash: string | null;
  readonly sentBy: string | null;
  /** Whether that person sent it, or a program that acts for them. */
  readonly sentThrough: "staff" | "api" | null;
  /** Which API key it was. */
  readonly sentKey: string | null;
  readonly leavesAt: Date | null;
  readonly messageId: string | null;
  readonly cameBack: string | null;
};

/** What of a draft is said. */
export type Sayable = Pick<ComposedDraft, "moment" | "aboutId" | "parts" | "promises">;

export type KeptOverride = Override & {
  readonly reason: string;
  readonly byId: string;
  readonly at: Date;
};

/** Which drafts of a case a list asks for. */
export type DraftPage = {
  readonly state: ComposedState | null;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
};

/** Drafts of the composer. A change is made only under the lock of its case. */
export type ComposedDrafts = {
  insert(draft: ComposedDraft): Promise<void>;
  save(draft: ComposedDraft): Promise<void>;
  find(id: string): Promise<ComposedDraft | null>;
  /** Open or with its second reader: the newest one of this moment. */
  findCurrent(
    caseId: string,
    moment: ComposedMoment,
    aboutId: string | null,
  ): Promise<ComposedDraft | null>;
  /** Not sent and not discarded, the newest first. */
  listLive(caseId: string): Promise<readonly ComposedDraft[]>;
  /** Of any state, in the order they were begun: those behind a place. */
  listBegun(caseId: string, page: DraftPage): Promise<readonly ComposedDraft[]>;
  /** Held ones whose time has come. Not locked: whoever lets one go looks again. */
  listToRelease(now: Date, limit: number): Promise<readonly ComposedDraft[]>;
  keepOverride(draftId: string, override: KeptOverride): Promise<void>;
  listOverrides(draftId: string): Promise<readonly KeptOverride[]>;
  /** Notes that somebody has the draft open. */
  noteEditor(draftId: string, staffId: string, at: Date): Promise<void>;
  /** Names of the others who had it open since then. */
  listOtherEditors(draftId: string, staffId: string, since: Date): Promise<readonly string[]>;
  /** Null for nobody, or somebody who is disabled. */
  roleOf(staffId: string): Promise<Role | null>;
  /** Whether a second person reads what leaves for this customer. */
  isSensitive(caseId: string): Promise<boolean>;
  setSensitive(caseId: string, sensitive: boolean): Promise<void>;
};

/** Messages that wait in the state "held": no worker takes them. */
export type HeldMail = {
  /** Writes a held message; gives its id. Throws as `Outbox.put` does. */
  hold(message: NewMessage): Promise<string>;
  /** Replaces what will leave. False when it is no longer held. */
  rewrite(id: string, message: NewMessage): Promise<boolean>;
  /** Queues it with what it says now, dated now and threaded anew. False when it is no longer held. */
  release(id: string, message: NewMessage): Promise<boolean>;
  /** Takes it back. False when it is no longer held. */
  cancel(id: string): Promise<boolean>;
};
