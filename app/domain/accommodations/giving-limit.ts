import { namesOf } from "../names-of.ts";
import type { Role } from "../roles.ts";

type LimitRule = {
  readonly label: string;
  /** Whether it counts what was given over some days before. */
  readonly overDays: boolean;
};

/** Every limit on giving (R15, MON-9): this table is the only place that lists them. */
export const givingLimits = {
  "agent-authority": { label: "An agent gives by themselves, up to", overDays: false },
  "lead-authority": { label: "A lead gives by themselves, up to", overDays: false },
  "two-people": { label: "Two people decide above", overDays: false },
  "customer-cap": { label: "One customer gets in all, at most", overDays: true },
  "staff-cap": { label: "One member of staff asks for in all, at most", overDays: true },
} as const satisfies Record<string, LimitRule>;

export type GivingLimitName = keyof typeof givingLimits;
export const givingLimitNames = namesOf(givingLimits);

/** One limit in one currency. `days` counts back from now; null where it is about one request. */
export type GivingLimit = {
  readonly name: GivingLimitName;
  readonly currency: string;
  readonly amountMinor: number;
  readonly days: number | null;
};

/** Days over which several requests of one person for one customer are seen as one (R15). */
export const splitDays = 14;

type NoticeRule = { readonly words: string; readonly asksForTwo: boolean };

/** What finance is told about a request before it decides. */
export const givingNotices = {
  split: {
    words: "Asked for in parts: together they are more than this person may give alone.",
    asksForTwo: false,
  },
  "customer-cap": {
    words: "With it this customer has more than one customer gets. Two people decide.",
    asksForTwo: true,
  },
  "staff-cap": {
    words: "With it this person has asked for more than one person does. Two people decide.",
    asksForTwo: true,
  },
  "own-address": {
    words: "The customer has the address of who asks. Two people decide.",
    asksForTwo: true,
  },
} as const satisfies Record<string, NoticeRule>;

export type GivingNotice = keyof typeof givingNotices;
export const givingNoticeNames = namesOf(givingNotices);

export type GivingFacts = {
  readonly role: Role;
  readonly amountMinor: number;
  readonly currency: string;
  /** The customer's address is that of who asks. */
  readonly isOwnAddress: boolean;
  /** What this person asked for, for this customer, within `splitDays`; without this request. */
  readonly lately: number;
  /** What the customer got, and what this person asked for, over the days of the caps; likewise. */
  readonly toCustomer: number;
  readonly byStaff: number;
};

function limitOf(limits: readonly GivingLimit[], name: GivingLimitName, currency: string) {
  return limits.find((each) => each.name === name && each.currency === currency) ?? null;
}

/** What somebody of a role may give by themselves, in minor units; zero where nothing was set. */
export function authorityOf(limits: readonly GivingLimit[], role: Role, currency: string): number {
  if (role !== "agent" && role !== "lead") return 0;
  return limitOf(limits, `${role}-authority`, currency)?.amountMinor ?? 0;
}

/**
 * Whether a request is within the authority of who asks, and what finance has to know of it. Several
 * small ones count as one large one. Over a cap nobody gives alone.
 */
export function judgeGiving(limits: readonly GivingLimit[], facts: GivingFacts) {
  const { amountMinor, currency } = facts;
  const authority = authorityOf(limits, facts.role, currency);
  const over = (name: GivingLimitName, before: number) => {
    const limit = limitOf(limits, name, currency);
    return limit !== null && amountMinor > 0 && before + amountMinor > limit.amountMinor;
  };
  const isSplit = amountMinor <= authority && facts.lately + amountMinor > authority;
  const found: Record<GivingNotice, boolean> = {
    split: amountMinor > 0 && isSplit,
    "customer-cap": over("customer-cap", facts.toCustomer),
    "staff-cap": over("staff-cap", facts.byStaff),
    "own-address": facts.isOwnAddress,
  };
  const notices = givingNoticeNames.filter((name) => found[name]);
  return { notices, byAuthority: notices.length === 0 && amountMinor <= authority };
}

type Deciding = {
  readonly amountMinor: number;
  readonly currency: string;
  readonly notices: readonly GivingNotice[];
};

/** Whether two people have to approve: above the limit, or where a notice says so (R15). */
export function needsTwoPeople(limits: readonly GivingLimit[], given: Deciding): boolean {
  const limit = limitOf(limits, "two-people", given.currency);
  if (limit && given.amountMinor > limit.amountMinor) return true;
  return given.notices.some((notice) => givingNotices[notice].asksForTwo);
}
