/** Expected refusals of the operations, worded for the person at the desk, in this one place. */
const refusals = {
  "not-found": "There is no such case any more. Open the list and look again.",
  "case-is-over":
    "This case is put right or closed. Reopen it first, then write. A note for staff is always possible.",
  "status-not-possible": "The case cannot go to this status from where it stands. Choose another.",
  "not-found-or-done": "This call was logged before, perhaps by a colleague. Look at the case.",
  "not-in-doubt": "Somebody has decided about this mail already. Look at its state.",
  "not-lost": "This mail did not get lost, or somebody has sent it again already.",
  "address-suppressed":
    "We do not write to this address. Lift that first, with a reason, or name another address.",
  "address-taken": "Another customer has this address. Look whether they are the same person.",
  "not-suppressed": "Nothing stops mail to this address.",
  "already-settled": "Somebody has decided on this mail already.",
  "no-such-case": "Say which case it belongs to: its reference, such as AM-7K3Q-X2M9.",
  "not-a-report": "This mail says nothing of a mail of ours that we know.",
  "never-left": "The mail it is about never left us, so this cannot be true of it.",
  "already-resolved": "This case was put right already. Look at its story.",
  "say-by-is-past": "This day is past. Choose a day to come.",
  "already-open": "This case is open already.",
  "not-resolved": "Put the case right first: a case is closed after its resolution.",
  "owner-unknown": "Nobody here can own cases under this name. Choose another owner.",
  "nobody-can-own-it":
    "Nobody here can own cases yet. Ask an administrator to add an agent or a lead.",
  "brand-unknown": "This brand is not in use any more. Choose another.",
  "received-in-future": "This lies in the future. Write when it really reached us.",
  "owner-is-deputy": "Owner and deputy have to be two people.",
  "needs-second-reader":
    "A second person reads what leaves for this customer. Compose it, then hand it over.",
  "no-address": "There is no e-mail address. Call, or read the link out.",
} as const;

export type Refusal = keyof typeof refusals;

export function refusalWords(reason: Refusal): string {
  return refusals[reason];
}

const fileFaults = {
  "file-empty": "is empty. Choose it again.",
  "file-too-large": "is over 10 MB. Make it smaller, or send it in parts.",
  "file-type": "is not a picture (JPEG, PNG, WebP, GIF, HEIC) or PDF. Convert it, then send it.",
} as const;

/** Every file that cannot be taken, and what to do about it. */
export function fileFaultWords(
  faults: readonly { readonly name: string; readonly reason: keyof typeof fileFaults }[],
): string {
  return faults.map(({ name, reason }) => `“${name}” ${fileFaults[reason]}`).join(" ");
}
