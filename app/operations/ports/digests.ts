import type { DigestWish } from "#app/domain/figures/digest.ts";
import type { Role } from "#app/domain/roles.ts";
import type { StaffReader } from "./escalations.ts";

/** Somebody who may see figures. */
export type DigestReader = StaffReader & {
  readonly staffId: string;
  readonly role: Role;
  readonly team: { readonly id: string; readonly name: string } | null;
  /** What they said; null where they said nothing. */
  readonly chosen: DigestWish | null;
  /** The first day of the newest week they were told of; null before the first. */
  readonly lastWeek: string | null;
};

/** Who is told of the week in figures, and of which week they were told (R27). */
export type Digests = {
  /** Those of these roles who work here. */
  listReaders(roles: readonly Role[]): Promise<readonly DigestReader[]>;
  findWish(staffId: string): Promise<DigestWish | null>;
  /** Keeps what they said; `lastWeek`, where given, is told or passed over, unless a later one is. */
  choose(staffId: string, whose: DigestWish, lastWeek: string | null): Promise<void>;
  /** Takes a week for a reader; two at once wait for each other. False when it, or a later one, was taken. */
  takeWeek(staffId: string, week: string): Promise<boolean>;
};
