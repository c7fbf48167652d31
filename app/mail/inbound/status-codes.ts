import type { FailureCause } from "./classification.ts";

// Not part of an address, a version or a longer run of numbers. Class 2 counts only in a Status
// field, so it is not looked for in free text.
const ENHANCED = /(?<![\d.\w])#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/g;
const REPLY = /(?:^|[\s:;,<>"'([=])([45][0-7]\d)(?=[\s\-:;,.)\]"'>]|$)/;

/** The enhanced status code (RFC 3463) that says most: one with a detail before "5.0.0". */
export function findStatus(field: string | null, words: string): string | null {
  const stated = /([245]\.\d{1,3}\.\d{1,3})/.exec(field ?? "")?.[1] ?? null;
  if (stated && !isVague(stated)) return stated;
  const written = [...words.matchAll(ENHANCED)].map((match) => match[1] ?? "");
  const better = written.find((code) => !isVague(code)) ?? written[0] ?? null;
  if (!stated) return better;
  const agrees = better !== null && better[0] === stated[0] && !isVague(better);
  return agrees ? better : stated;
}

function isVague(status: string): boolean {
  return status.endsWith(".0") || /^\d\.5\./.test(status);
}

/** The first SMTP reply code (RFC 5321) of the refusing server, 400 to 579. */
export function findReplyCode(words: string): number | null {
  const code = REPLY.exec(words)?.[1];
  return code ? Number(code) : null;
}

/**
 * Meaning of "subject.detail" when the class is permanent (RFC 3463, 5248, 7293, 7504, 7505).
 * A missing detail falls back to its subject.
 */
const CAUSES: Readonly<Record<string, FailureCause>> = {
  "1": "no-such-address",
  "1.2": "no-such-host",
  "1.7": "policy", // sender's address, not the recipient's
  "1.8": "policy",
  "1.9": "policy",
  "1.10": "no-such-host", // null MX
  "2": "unknown",
  "2.1": "no-such-address", // mailbox disabled for good, since the class is permanent
  "2.2": "mailbox-full",
  "2.3": "too-large",
  "2.4": "system",
  "3": "system",
  "3.1": "mailbox-full",
  "3.4": "too-large",
  "4": "network",
  "4.4": "no-such-host",
  "4.7": "expired",
  "5": "system",
  "5.3": "rate-limited",
  "6": "policy",
  "7": "policy",
  "7.17": "no-such-address", // the mailbox has another owner now
  "7.18": "no-such-host", // so has the domain
};

/** What a status code says about the cause; "unknown" for 5.0.0 and what no table lists. */
export function causeOfStatus(status: string | null): FailureCause {
  const [, subject = "", detail = ""] = status?.split(".") ?? [];
  // Exchange Online writes its own details from 300 up ("5.1.351"); the subject still holds.
  return CAUSES[`${subject}.${detail}`] ?? CAUSES[subject] ?? "unknown";
}
