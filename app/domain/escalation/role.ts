import { namesOf } from "../names-of.ts";

/** Who can stand on a ladder, from the nearest to the customer upwards (R10). */
export const escalationRoles = {
  owner: { label: "Owner" },
  deputy: { label: "Deputy" },
  lead: { label: "Team lead" },
  manager: { label: "Manager" },
} as const;

export type EscalationRole = keyof typeof escalationRoles;
export const escalationRoleNames = namesOf(escalationRoles);

/** Who fills the roles for one case; null where nobody does. */
export type EscalationPeople = Readonly<Record<EscalationRole, string | null>> & {
  /** No open case without a named owner (R2). */
  readonly owner: string;
};

/** 0 for the owner; grows upwards. */
export function roleRank(role: EscalationRole): number {
  return escalationRoleNames.indexOf(role);
}
