import type { Actor } from "#app/domain/actor.ts";
import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import type { Role } from "#app/domain/roles.ts";

/** A case with the two people it is between. */
export type CaseContext = {
  readonly caseFile: CaseFile;
  readonly customer: Customer;
  readonly owner: StaffMember;
  /** The word being said comes later than was promised. */
  readonly isLate?: boolean;
};

export type CaseChanges = Partial<
  Omit<CaseFile, "id" | "reference" | "customerId" | "openedAt" | "version" | "updatedAt">
>;

export type CaseFiles = {
  /** False when a case with its outside reference is there already. */
  insert(caseFile: CaseFile): Promise<boolean>;
  /** Applies changes and moves the version, so that the kept page is made anew. Throws if it is gone. */
  change(id: string, changes: CaseChanges): Promise<CaseFile>;
  find(id: string): Promise<CaseFile | null>;
  findByReference(reference: string): Promise<CaseFile | null>;
  findByExternalRef(externalRef: string): Promise<CaseFile | null>;
  listByExternalRef(externalRefs: readonly string[]): Promise<readonly CaseFile[]>;
  /** The case with its people, locked until the transaction ends. */
  claim(id: string): Promise<CaseContext | null>;
  claimByReference(reference: string): Promise<CaseContext | null>;
  /** Like `claim`, but null as well while somebody else holds it: they are at work on it. */
  claimFree(id: string): Promise<CaseContext | null>;
  /** Changes counts that follow from an event already recorded: the version has moved with that. */
  keepCount(
    id: string,
    counts: Partial<Pick<CaseFile, "chaseCount" | "chasesInAll" | "clockStoppedAt">>,
  ): Promise<void>;
  /** Other open cases of the same customer (R21: they hold a follow-up; R23: they make a repeat). */
  countOtherOpen(caseFile: Pick<CaseFile, "id" | "customerId">): Promise<number>;
};

export type Customers = {
  find(id: string): Promise<Customer | null>;
  /** Whom `findOrInsert` would find; null where she is new. */
  findKnown(customer: Customer, publicHandle?: string | null): Promise<Customer | null>;
  /** The customer with this e-mail, else this phone (only where no e-mail is known), else of this handle in public, else a new one. */
  findOrInsert(customer: Customer, publicHandle?: string | null): Promise<Customer>;
  /** What she chose for herself: her language, an end to follow-ups (null takes them up again). */
  choose(
    id: string,
    choice: {
      readonly locale?: string;
      readonly followUpsStoppedAt?: Date | null;
    } & Partial<Wishes>,
  ): Promise<void>;
  /** The tier before; null when she was in this one already. */
  setTier(id: string, tier: string): Promise<string | null>;
  /** False when another customer has this address. */
  correctAddress(id: string, email: string): Promise<boolean>;
  setPhone(id: string, phone: string): Promise<void>;
  getWishes(id: string): Promise<Wishes>;
  hasStoppedFollowUps(id: string): Promise<boolean>;
};

export type StaffDirectory = {
  find(id: string): Promise<StaffMember | null>;
  /** The role of somebody who still works here. */
  findRole(id: string): Promise<Role | null>;
  findByEmail(email: string): Promise<StaffMember | null>;
  /** This member of staff, if their role owns cases (agents and leads). */
  findOwnerCandidate(id: string): Promise<StaffMember | null>;
  findOwnerCandidateByEmail(email: string): Promise<StaffMember | null>;
  /** Someone who can stand in for the owner: a colleague of the same team first, the least loaded. */
  findDeputyFor(owner: StaffMember): Promise<StaffMember | null>;
  /** Who can own a new case when none is named: agents and leads who are not disabled, the least loaded. */
  findLeastLoaded(): Promise<StaffMember | null>;
  /** The lead of a team, else any lead; those who are here come first. Null when there is none. */
  findLead(teamId: string | null): Promise<StaffMember | null>;
  list(): Promise<readonly StaffMember[]>;
  /** Cases of theirs on which something is still owed, follow-ups and calls too; also as their deputy. */
  listReferencesWith(id: string, asDeputyToo: boolean): Promise<readonly string[]>;
};

export type History = {
  /** Adds facts in order, and their rows in the audit chain of the case. */
  add(events: readonly CaseEvent[]): Promise<void>;
  list(caseId: string): Promise<readonly (CaseEvent & { id: number })[]>;
  /** The newest event of a type. */
  findLast(caseId: string, type: CaseEventType): Promise<CaseEvent | null>;
  /** Whether the newest event of this type says exactly these words: a form sent twice. */
  saidLast(caseId: string, type: CaseEventType, words: string | undefined): Promise<boolean>;
  /** The newest event of a type, or null: what was just added, when asked within its transaction. */
  findNewestId(caseId: string, type: CaseEventType): Promise<string | null>;
  /** Whether an event of that id is one of the case. */
  has(caseId: string, eventId: string): Promise<boolean>;
  /** Whether the customer wrote, called or asked for a call after an instant. */
  customerWroteSince(caseId: string, since: Date): Promise<boolean>;
};

export type AuditEntry = {
  readonly stream: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  /** Ids, kinds and amounts; never a name, an address or a token (R25). */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

export type Audit = {
  append(entry: AuditEntry): Promise<void>;
  /** The first broken place of every chain; empty when nothing was tampered with (AUD-1). */
  verify(): Promise<readonly { stream: string; position: number; fault: string }[]>;
};
