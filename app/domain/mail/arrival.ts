/**
 * What a received mail is, told by its headers and reports. `report-other` is a machine's report that
 * is neither failure nor complaint.
 */
export const receivedKinds = [
  "hard-bounce",
  "soft-bounce",
  "complaint",
  "auto-reply",
  "list",
  "human",
  "report-other",
] as const;
export type ReceivedKind = (typeof receivedKinds)[number];

/** Whether a sender's domain vouches for a mail, as our own receiver found; "unknown" claims nothing. */
export type SenderProof = "proven" | "failed" | "unknown";

/** What is known of a mail as it comes in. */
export type Arrival = {
  readonly kind: ReceivedKind;
  /** The signed address it came to; `forged` only looks like one, `none` is none of them (INB-1). */
  readonly cameTo: "reply" | "bounce" | "forged" | "none";
  /** Its address names a message of a case. */
  readonly hasCase: boolean;
  /** From the customer's own address. It proves little, so her words stay on the desk (INB-3). */
  readonly isHers: boolean;
  readonly senderProof: SenderProof;
  /** It is a mail of ours that came back as it left. */
  readonly isOwn: boolean;
  /** It says something of a message of ours: failed, delayed, delivered. */
  readonly isReport: boolean;
  readonly isTooLarge: boolean;
  /** How many mails of this case were taken within the hour. */
  readonly takenThisHour: number;
};

/** Why a mail waits for a person; the words for it stand on the desk. */
export type ParkedWhy =
  | "unknown-address"
  | "forged-address"
  | "stranger"
  | "unproven-sender"
  | "auto-reply"
  | "list"
  | "loop"
  | "too-many"
  | "too-large"
  | "unproven-report"
  | "other-report";

export type ArrivalDecision =
  | { readonly what: "contact" }
  | { readonly what: "report" }
  | { readonly what: "park"; readonly why: ParkedWhy };

/** A person does not write more often; two machines that answer each other do (DLV-5). */
export const mostAnHour = 30;

/**
 * What to do with a mail that came in. Nothing is ever dropped: what no rule can place is parked for
 * a person to decide. Only a mail to the signed address of a bounce changes what we know of a message
 * by itself (DLV-7), and only the customer's own mail becomes a contact by itself.
 */
export function decideArrival(arrival: Arrival): ArrivalDecision {
  const { kind, cameTo, isReport } = arrival;
  if (arrival.isOwn) return park("loop");
  if (arrival.isTooLarge) return park("too-large");
  if (isReport) return cameTo === "bounce" ? { what: "report" } : park("unproven-report");
  if (kind === "auto-reply" || kind === "list") return park(kind);
  if (kind !== "human") return park("other-report");
  if (cameTo === "forged") return park("forged-address");
  if (cameTo === "none" || !arrival.hasCase) return park("unknown-address");
  if (!arrival.isHers) return park("stranger");
  // Somebody else may be writing under her name: nothing opens again and no clock stops for it.
  if (arrival.senderProof === "failed") return park("unproven-sender");
  if (arrival.takenThisHour >= mostAnHour) return park("too-many");
  return { what: "contact" };
}

function park(why: ParkedWhy): ArrivalDecision {
  return { what: "park", why };
}
