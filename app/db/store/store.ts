import type { Knex } from "knex";
import type { Store } from "#app/operations/services.ts";
import type { PlaceIn } from "../audit/audit-chain.ts";
import { notes } from "../audit/notes.ts";
import { nothingAround } from "./around-case.ts";
import { everyPart } from "./every-part.ts";
import { lazily } from "./lazily.ts";
import type { Within } from "./parts.ts";

/** The instant of a transaction, what its Message-IDs end with, and where it is asked from. */
type At = Pick<Within, "now" | "mailDomain"> & { readonly placeIn: PlaceIn };

const storeWithin = lazily<Store, keyof Within>(everyPart);

/** Works with the database within one transaction, at one instant. */
export async function withStore<Result>(
  tx: Knex,
  { now, mailDomain, placeIn }: At,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const noted = notes(tx, placeIn);
  const result = await work(storeWithin({ tx, now, mailDomain, around: nothingAround(), noted }));
  await noted.write();
  return result;
}
