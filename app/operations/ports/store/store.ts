import type { AnswerStore } from "./answer-store.ts";
import type { CareStore } from "./care-store.ts";
import type { CaseStore } from "./case-store.ts";
import type { HouseStore } from "./house-store.ts";
import type { KeepingStore } from "./keeping-store.ts";
import type { LadderStore } from "./ladder-store.ts";
import type { LinkStore } from "./link-store.ts";
import type { MailStore } from "./mail-store.ts";
import type { MoneyStore } from "./money-store.ts";
import type { ProblemStore } from "./problem-store.ts";

/** The database within one transaction. A new part goes to the store of its subject. */
export type Store = CaseStore &
  LinkStore &
  CareStore &
  AnswerStore &
  LadderStore &
  MailStore &
  MoneyStore &
  ProblemStore &
  HouseStore &
  KeepingStore;

/** What only reads: by the names of the house it begins with find or list. */
export type Looking = {
  readonly [Part in keyof Store]: Pick<
    Store[Part],
    Extract<keyof Store[Part], `find${string}` | `list${string}`>
  >;
};
