import type { HouseStore } from "#app/operations/ports/store/house-store.ts";
import { brands } from "../house/brands.ts";
import { digests } from "../house/digests.ts";
import { house } from "../house/house.ts";
import { savedViews } from "../house/saved-views.ts";
import { staffDirectory } from "../house/staff-directory.ts";
import type { Parts } from "./parts.ts";

/** The house: its teams, who works there, the brands it writes as, what its staff set for themselves. */
export const houseParts: Parts<HouseStore, "tx" | "now" | "around"> = {
  house: ({ tx }) => house(tx),
  staff: ({ tx, now, around }) => staffDirectory(tx, now, around),
  brands: ({ tx, around }) => brands(tx, around),
  savedViews: ({ tx }) => savedViews(tx),
  digests: ({ tx }) => digests(tx),
};
