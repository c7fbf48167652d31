import type { Brands } from "../brands.ts";
import type { StaffDirectory } from "../cases.ts";
import type { Digests } from "../digests.ts";
import type { House } from "../house.ts";
import type { SavedViews } from "../saved-views.ts";

/** The house: its teams, who works there, the brands it writes as, what its staff set for themselves. */
export type HouseStore = {
  readonly house: House;
  readonly staff: StaffDirectory;
  readonly brands: Brands;
  readonly savedViews: SavedViews;
  readonly digests: Digests;
};
