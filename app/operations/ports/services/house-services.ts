import type { Settings } from "../settings.ts";

/** The time, what chance gives, and what the installation was told about itself. */
export type HouseServices = {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly settings: Settings;
};
