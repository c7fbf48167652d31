/** What somebody on the desk is. A member of staff has one role. */
export const roleNames = [
  "agent",
  "drafter",
  "lead",
  "finance",
  "administrator",
  "reader",
] as const;
export type Role = (typeof roleNames)[number];

const workOnCases = [
  "view-desk",
  "open-case",
  "post-update",
  "write-draft",
  "resolve",
  "request-accommodation",
  "do-call-task",
] as const;
const lookAfterMoney = [
  "view-finance",
  "decide-accommodation",
  "load-gift-codes",
  "choose-providers",
  "set-budgets",
  "set-reporting-limits",
  "view-giving-rules",
  "view-cost-figures",
  "pause-money",
] as const;
const runTheHouse = [
  "view-settings",
  "manage-staff",
  "manage-api-keys",
  "manage-brands",
  "set-giving-limits",
  "pause-money",
] as const;
const setWhatIsFair = ["view-giving-rules", "set-fair-ranges"] as const;
const leadOthers = [
  "reassign-case",
  "revoke-link",
  "restrict-page",
  "settle-mail-in-doubt",
  "set-care-rules",
  "view-kept-rates",
  "view-figures",
  "view-cost-figures",
  "send-broadcast",
  "pause-sending",
] as const;

export type Action =
  | (typeof workOnCases)[number]
  | (typeof lookAfterMoney)[number]
  | (typeof runTheHouse)[number]
  | (typeof leadOthers)[number]
  | (typeof setWhatIsFair)[number];

/** Composes and does not send: what they write goes to a second reader. */
const draftOnly = ["view-desk", "write-draft"] as const;

/**
 * Who may do what. Nobody decides on their own request, whatever the role: that is checked where the
 * decision is made. An administrator runs the house and has no say over money (AZ-5), but
 * for stopping all of it.
 */
const permissions: Readonly<Record<Role, readonly Action[]>> = {
  agent: workOnCases,
  drafter: draftOnly,
  lead: [...workOnCases, ...leadOthers, ...setWhatIsFair, "set-reporting-limits"],
  finance: ["view-desk", ...lookAfterMoney],
  administrator: [...workOnCases, ...leadOthers, ...runTheHouse, ...setWhatIsFair],
  reader: ["view-desk"],
};

/** Whether somebody of this role may do this at all. */
export function may(role: Role, action: Action): boolean {
  return permissions[role].includes(action);
}

/** Whether this role must show a second factor (AUT-8). A trial on one's own machine goes without. */
export function secondFactorRequired(role: Role, trial: boolean): boolean {
  return !trial && (role === "finance" || role === "administrator");
}

/** How long a session may lie idle, in minutes (SSN-3): half an hour where money is decided. */
export function idleMinutes(role: Role): number {
  return role === "finance" ? 30 : 12 * 60;
}
