import type { Standing } from "#app/domain/cases/erased.ts";

/** Whom we forgot, and when: all that is kept of the asking. */
export type Tombstone = { readonly customerId: string; readonly erasedAt: Date };

type Claimed = { readonly customerId: string; readonly isErased: boolean };

export type Erasures = {
  /** The customer with this id, e-mail or phone, with her cases, locked until the transaction ends; "several" share this phone. */
  claim(known: string): Promise<Claimed | "several" | null>;
  standing(customerId: string): Promise<Standing>;
  /** Takes out what she is and what was written, and writes the tombstone. Rows touched, by table. */
  erase(customerId: string, at: Date, by: string | null): Promise<Readonly<Record<string, number>>>;
  list(): Promise<readonly Tombstone[]>;
  /** Files of erased customers that nobody else's rows name, with when they were erased. */
  listFiles(): Promise<readonly { readonly sha256: string; readonly erasedAt: Date }[]>;
  /** The files of every erasure up to this instant are gone. */
  filesGone(upTo: Date): Promise<void>;
};
