/** What nodemailer says when a sending did not succeed. */
export type SmtpFault = {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
  readonly message: string;
};

/** What a fault means for the message, for its recipient and for the relay. */
export type Verdict =
  /** Nobody can tell whether it was accepted. */
  | { readonly what: "in-doubt" }
  /** Trouble on the way to the relay: not the recipient's, so tried for as long as it takes. */
  | { readonly what: "relay-trouble"; readonly pauseRelay: boolean }
  /** "Not now": tried again until the hours are over. */
  | {
      readonly what: "not-now";
      readonly giveUpAfterHours: number;
      readonly givenUpAs: "soft_bounce" | "failed";
    }
  /** A plain no. */
  | {
      readonly what: "never";
      readonly state: "hard_bounce" | "failed";
      readonly addressIsDead: boolean;
    };

const inDoubt: Verdict = { what: "in-doubt" };
const relayTrouble: Verdict = { what: "relay-trouble", pauseRelay: false };
const relayRefusesUs: Verdict = { what: "relay-trouble", pauseRelay: true };
const notNow: Verdict = { what: "not-now", giveUpAfterHours: 48, givenUpAs: "soft_bounce" };
const mailboxFull: Verdict = { what: "not-now", giveUpAfterHours: 24, givenUpAs: "soft_bounce" };
const notMade: Verdict = { what: "not-now", giveUpAfterHours: 24, givenUpAs: "failed" };
const refused: Verdict = { what: "never", state: "failed", addressIsDead: false };
const noSuchAddress: Verdict = { what: "never", state: "hard_bounce", addressIsDead: true };

/** Faults of the message itself: it can never be sent as it is. */
const poison = new Set(["EMAXRECIPIENTS", "EUNSENDABLE"]);

/** Faults of ours in making it, or in reading what it is made of. */
const unmade = new Set(["ENOTMADE", "ESTREAM"]);

/**
 * Sorts a fault (RELIABILITY.md, table 3.3). `dotLeft`: the final dot may have reached the server,
 * so that only its own explicit answer proves a refusal (RFC 1047).
 */
export function judge(fault: SmtpFault, dotLeft: boolean): Verdict {
  if (dotLeft) return isExplicitRefusal(fault) ? judgeMessage(fault) : inDoubt;
  if (poison.has(fault.code ?? "")) return refused;
  if (unmade.has(fault.code ?? "")) return notMade;
  if (fault.code === "EENVELOPE") return judgeEnvelope(fault);
  if (fault.code === "EMESSAGE") return judgeMessage(fault);
  return isPermanent(fault) ? relayRefusesUs : relayTrouble;
}

function isExplicitRefusal({ code, responseCode = 0 }: SmtpFault): boolean {
  return code === "EMESSAGE" && responseCode >= 400 && responseCode <= 599;
}

function judgeMessage(fault: SmtpFault): Verdict {
  if (fault.responseCode === 421) return relayTrouble;
  return isPermanent(fault) ? refused : notNow;
}

function judgeEnvelope(fault: SmtpFault): Verdict {
  const { responseCode, command } = fault;
  if (responseCode === 421 || responseCode === 503) return relayTrouble;
  // A garbled answer says nothing, and before the dot nothing is risked by asking again.
  if (!isPermanent(fault)) return notNow;
  if (command === "MAIL FROM") return isTooLarge(fault) ? refused : relayRefusesUs;
  return command === "RCPT TO" ? judgeRecipient(fault) : refused;
}

function judgeRecipient(fault: SmtpFault): Verdict {
  const status = enhancedStatus(fault);
  if (fault.responseCode === 552 || status?.startsWith("5.2.2")) return mailboxFull;
  if (status) return status.startsWith("5.1.") ? noSuchAddress : refused;
  return [550, 551, 553].includes(fault.responseCode ?? 0) ? noSuchAddress : refused;
}

// 503 says the session went wrong, not that the message was refused.
function isPermanent({ responseCode = 0 }: SmtpFault): boolean {
  return responseCode >= 500 && responseCode <= 599 && responseCode !== 503;
}

function isTooLarge(fault: SmtpFault): boolean {
  return fault.responseCode === 552 || enhancedStatus(fault) === "5.3.4";
}

/** The enhanced status code of an answer, "5.1.1" (RFC 3463). */
function enhancedStatus({ response = "" }: SmtpFault): string | null {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;
}

/** The server's words, fit to be kept: one line, no control characters, not endless. */
export function wordsOf({ response, message }: SmtpFault): string {
  return (response ?? message)
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, 500);
}
