import { z } from "zod";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import type { ServicePolicy } from "#app/domain/clock/service-policy.ts";
import type { WorkingHours } from "#app/domain/clock/working-calendar.ts";
import type { StaffReader } from "#app/operations/ports/escalations.ts";
import { CustomerRow, StaffRow } from "../cases/case-rows.ts";
import { PolicyRow, type RunningRound, RunningRow } from "../clock/service-level-rows.ts";
import { HoursJson, ReaderRow, WishesRow } from "../clock/setting-rows.ts";
import { type OpenClimb, OpenClimbRow } from "../escalation/escalation-rows.ts";

/**
 * What nearly every change of a case goes on to ask. It is read in the statement that claims the case
 * (`around_case`), and remembered until the transaction ends or changes it.
 */
export type AroundCase = {
  /** By team; null where the installation's hours count. */
  readonly hours: Map<string, WorkingHours | null>;
  /** By customer. */
  readonly wishes: Map<string, Wishes>;
  /** Staff who were not away as the transaction began. */
  readonly here: Set<string>;
  /** How staff are written to. */
  readonly readers: Map<string, StaffReader>;
  /** By case: the rounds of its service levels that no word has met. */
  readonly rounds: Map<string, readonly RunningRound[]>;
  /** By case: its climbs that nobody ended. */
  readonly climbs: Map<string, readonly OpenClimb[]>;
  /** Cases for which nobody climbs. */
  readonly calm: Set<string>;
  /** By case: whether a second reader is asked for. */
  readonly sensitive: Map<string, boolean>;
  /** By case: its customer's link that is still good, as a row. */
  readonly links: Map<string, GoodLink>;
  /** Cases that this transaction began, before anybody has a link to them. */
  readonly unlinked: Set<string>;
  /** Rows of brands, by id. */
  readonly brands: Map<string, unknown>;
  policies: readonly ServicePolicy[] | null;
  /** Whether any team's chat is told of alerts; null when it was not asked. */
  isAnyHook: boolean | null;
};

/** What a transaction begins with: nothing was read yet. */
export function nothingAround(): AroundCase {
  return {
    hours: new Map(),
    wishes: new Map(),
    here: new Set(),
    readers: new Map(),
    rounds: new Map(),
    climbs: new Map(),
    calm: new Set(),
    sensitive: new Map(),
    links: new Map(),
    unlinked: new Set(),
    brands: new Map(),
    policies: null,
    isAnyHook: null,
  };
}

const GoodLink = z.object({
  id: z.string(),
  created_at: z.coerce.date(),
  expires_at: z.coerce.date(),
});
type GoodLink = z.output<typeof GoodLink>;

const Around = z.object({
  customer: CustomerRow,
  wishes: WishesRow,
  owner: StaffRow,
  reader: ReaderRow,
  hours: HoursJson.nullable(),
  away: z.array(z.string()),
  open_climbs: z.array(OpenClimbRow),
  rounds: z.array(RunningRow),
  hooks: z.boolean(),
  sensitive: z.boolean(),
  brand: z.unknown(),
  policies: z.string(),
  link: GoodLink.nullable(),
});

/** The policies as `around_case` gives them: as text, because an equal text was read before. */
export const policiesSql = `(select coalesce(jsonb_agg(to_jsonb(p) - 'updated_at' - 'updated_by'), '[]')::text
   from service_policies p)`;

const Besides = z.object({
  hours: HoursJson.nullable(),
  policies: z.string(),
  ownerIsAway: z.boolean(),
  isAway: z.boolean(),
});

/** Remembers what was read with the deputy of a case that is about to be opened. */
export function keepBesides(
  { id: ownerId, teamId }: StaffMember,
  deputyId: string,
  besides: unknown,
  around: AroundCase,
): void {
  const { hours, policies, ownerIsAway, isAway } = Besides.parse(besides);
  if (teamId) around.hours.set(teamId, hours);
  if (!ownerIsAway) around.here.add(ownerId);
  if (!isAway) around.here.add(deputyId);
  around.policies = readPolicies(policies);
}

/** Remembers what is known of a case by its being new. */
export function keepNew(caseId: string, { calm, rounds, sensitive, unlinked }: AroundCase): void {
  calm.add(caseId);
  rounds.set(caseId, []);
  sensitive.set(caseId, false);
  unlinked.add(caseId);
}

/** Remembers what was read around a case that was just locked. */
export function keepAround(
  { id, customerId, ownerId, deputyId, teamId, brandId }: CaseFile,
  row: unknown,
  around: AroundCase,
): { customer: Customer; owner: StaffMember } {
  const { customer, owner, away, ...read } = Around.parse(row);
  around.wishes.set(customerId, read.wishes);
  if (teamId) around.hours.set(teamId, read.hours);
  for (const staffId of [ownerId, deputyId]) {
    if (staffId && !away.includes(staffId)) around.here.add(staffId);
  }
  around.readers.set(ownerId, read.reader);
  around.climbs.set(id, read.open_climbs);
  if (read.open_climbs.length === 0) around.calm.add(id);
  around.rounds.set(id, read.rounds);
  around.sensitive.set(id, read.sensitive);
  if (read.link) around.links.set(id, read.link);
  around.brands.set(brandId, read.brand);
  around.policies = readPolicies(read.policies);
  around.isAnyHook = read.hooks;
  return { customer, owner };
}

// The same text as the last time is the same table.
let lastPolicies: { readonly text: string; readonly read: readonly ServicePolicy[] } | null = null;

function readPolicies(text: string): readonly ServicePolicy[] {
  if (lastPolicies?.text === text) return lastPolicies.read;
  lastPolicies = { text, read: z.array(PolicyRow).parse(JSON.parse(text)) };
  return lastPolicies.read;
}
