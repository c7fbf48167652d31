import type { ApiKeys } from "../api.ts";
import type { HookKeys } from "../hooks.ts";
import type { Limits } from "../limits.ts";
import type { StaffAuth } from "../staff-auth.ts";

/** Who is let in: staff, programs, and those who bring news; and how often they may try. */
export type SignInServices = {
  readonly staffAuth: StaffAuth;
  readonly apiKeys: ApiKeys;
  readonly hookKeys: HookKeys;
  /** Fetches a short text from an address that was found to be Amazon's own. Throws when it cannot. */
  readonly fetchAmazon: (address: string) => Promise<string>;
  readonly limits: Limits;
};
