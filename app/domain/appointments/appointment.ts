/** A time that would suit us, for the customer to agree to. */
export type Slot = { readonly id: string; readonly startsAt: Date; readonly endsAt: Date };

/** Something that happens at a time she agrees to: a visit, a delivery, a call. */
export type Appointment = {
  readonly id: string;
  readonly caseId: string;
  readonly what: string;
  readonly place: string | null;
  /** Who comes, by name: nobody opens the door to "our team". */
  readonly withWhom: string | null;
  /** Those of the newest offer. */
  readonly slots: readonly Slot[];
  readonly offeredBy: string;
  readonly offeredAt: Date;
  /** Moves with every new offer: the SEQUENCE of its calendar file (RFC 5545, 3.8.7.4). */
  readonly revision: number;
  readonly state: "offered" | "confirmed" | "move-asked" | "cancelled";
  readonly slotId: string | null;
  readonly confirmedAt: Date | null;
  /** When it would suit her, in her own words. */
  readonly wish: string | null;
  readonly because: string | null;
};

const hour = 3_600_000;
const longest = 12 * hour;
const furthest = 365 * 24 * hour;
/** How many times one offer has at most. */
export const mostSlots = 6;

export type SlotProblem = "no-slots" | "too-many-slots" | "slot-in-the-past" | "slot-too-long";

/** Null when these times can be offered, else why not. */
export function slotsProblem(
  slots: readonly Omit<Slot, "id">[],
  now: Date,
): SlotProblem | "slot-too-far" | null {
  if (slots.length === 0) return "no-slots";
  if (slots.length > mostSlots) return "too-many-slots";
  for (const { startsAt, endsAt } of slots) {
    if (startsAt <= now) return "slot-in-the-past";
    const length = endsAt.getTime() - startsAt.getTime();
    if (length <= 0 || length > longest) return "slot-too-long";
    if (startsAt.getTime() - now.getTime() > furthest) return "slot-too-far";
  }
  return null;
}

/** The slot that was agreed on; null until there is one. */
export function agreedSlot({ slots, slotId }: Pick<Appointment, "slots" | "slotId">): Slot | null {
  return slots.find(({ id }) => id === slotId) ?? null;
}
