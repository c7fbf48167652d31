/** Who did it. `system` is the worker; an API key acts for the member of staff it belongs to. */
export type Actor = StaffActor | { readonly kind: "customer" | "system"; readonly id: null };

/** Somebody of ours, or a program that acts for them. */
export type StaffActor = {
  readonly kind: "staff" | "api";
  readonly id: string;
  /** Which API key it was: the audit log names it. */
  readonly keyId?: string;
};

/** Who sent what leaves later: a member of staff, or the key that acted for them. */
export function senderOf(staffId: string, keyId: string | null): StaffActor {
  return keyId ? { kind: "api", id: staffId, keyId } : { kind: "staff", id: staffId };
}

export const theSystem: Actor = { kind: "system", id: null };
export const theCustomer: Actor = { kind: "customer", id: null };

/** The member of staff behind an action, if there is one. */
export function staffBehind(actor: Actor): string | null {
  return actor.id;
}
