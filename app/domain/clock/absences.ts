/** A member of staff is away from `from` until `to`, `to` excluded; null while nobody knows when they return. */
export type Absence = {
  readonly staffId: string;
  readonly from: Date;
  readonly to: Date | null;
};

export type Responsible = {
  readonly staffId: string;
  /** "both-away": the owner stays answerable, and a lead has to name somebody. */
  readonly because: "owner-present" | "deputy-stands-in" | "both-away" | "no-deputy";
};

/** True while the member of staff is away. */
export function isAway(staffId: string, absences: readonly Absence[], now: Date): boolean {
  return absences.some(
    (absence) =>
      absence.staffId === staffId && absence.from <= now && (!absence.to || now < absence.to),
  );
}

/** Whose case, promise or call it is at this instant (R2). Never nobody. */
export function whoIsResponsible(
  ownerId: string,
  deputyId: string | null,
  absences: readonly Absence[],
  now: Date,
): Responsible {
  if (!isAway(ownerId, absences, now)) return { staffId: ownerId, because: "owner-present" };
  if (!deputyId) return { staffId: ownerId, because: "no-deputy" };
  if (isAway(deputyId, absences, now)) return { staffId: ownerId, because: "both-away" };
  return { staffId: deputyId, because: "deputy-stands-in" };
}

/** Null when the pair can be responsible, else why not. */
export function deputyProblem(
  ownerId: string,
  deputyId: string | null,
): "deputy-is-the-owner" | null {
  return ownerId === deputyId ? "deputy-is-the-owner" : null;
}

/** Null when an absence can be recorded, else why not. */
export function absenceProblem({ from, to }: Absence): "absence-upside-down" | null {
  return to && to <= from ? "absence-upside-down" : null;
}
