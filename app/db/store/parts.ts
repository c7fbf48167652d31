import type { Knex } from "knex";
import type { Notes } from "../audit/notes.ts";
import type { AroundCase } from "./around-case.ts";

/** What parts of the store are made from: one transaction, at one instant. */
export type Within = {
  readonly tx: Knex;
  readonly now: Date;
  /** What Message-IDs end with. */
  readonly mailDomain: string;
  readonly around: AroundCase;
  readonly noted: Notes;
};

/** How each part of a store is made, from no more than it needs. */
export type Parts<Whole, Needs extends keyof Within = "tx"> = {
  readonly [Part in keyof Whole]: (within: Pick<Within, Needs>) => Whole[Part];
};
