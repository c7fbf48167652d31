import { isAbsence } from "./automatic-mail.ts";
import {
  isAnswerSubject,
  isDaemon,
  isMachine,
  isServerTalk,
  isTitledReport,
  tellsOfDelay,
  tellsOfFailure,
} from "./bounce-signs.ts";
import type { Failure, FailureCause } from "./classification.ts";
import { causeOfNotice } from "./failure-words.ts";
import { findNamedRecipient } from "./named-recipient.ts";
import type { ReceivedMail } from "./read-mail.ts";
import { returnsOurMail } from "./returned-mail.ts";
import { findReplyCode, findStatus } from "./status-codes.ts";

// One group, each a line by which common systems set off what they return.
const RETURNED =
  /^.{0,40}(?:below (?:this line|is a copy)|copy of (?:the|your) (?:original )?message|(?:original|returned|unsent|bounced|source|undelivered) (?:e-?)?(?:message|mail)|message (?:text|headers?) follow|header of the original|message follows).{0,60}$/im;
const FIELD =
  /^(?:Return-Path|Received|Message-ID|From|To|Subject|Date|MIME-Version|Content-Type):/i;
const FIELD_OF_RETURNED = /^(?:Return-Path|Received|Message-ID|From):/i;

/** Words before the returned message: what the reporting system itself has to say. */
export function noticeOf(text: string): string {
  const marked = RETURNED.exec(text);
  const before = marked && marked.index > 40 ? text.slice(0, marked.index) : text;
  const lines = before.split(/\r?\n/);
  const start = lines.findIndex((line, index) => index > 2 && beginsHeaders(line, lines, index));
  const notice = (start > 0 ? lines.slice(0, start).join("\n") : before).trim();
  return (notice.length > 40 ? notice : text).slice(0, 6000);
}

function beginsHeaders(line: string, lines: readonly string[], index: number): boolean {
  if (!FIELD.test(line) || !FIELD.test(lines[index + 1] ?? "")) return false;
  return lines.slice(index, index + 6).some((each) => FIELD_OF_RETURNED.test(each));
}

/** Reads a bounce written for people only, or null when the mail does not look like one. */
export function readBounceText(mail: ReceivedMail): Failure | null {
  const notice = noticeOf(mail.text);
  const subject = mail.headers.get("subject") ?? "";
  const named = mail.headers.get("x-failed-recipients");
  if (!named && !isBounce(mail, subject, notice)) return null;
  return {
    recipient: findNamedRecipient(mail, notice),
    action: tellsOfDelay(`${subject}\n${notice.slice(0, 1500)}`) ? "delayed" : "failed",
    status: findStatus(null, notice),
    diagnostic: refusal(notice),
  };
}

type Told = { subject: string; notice: string; cause: FailureCause | null; isRefused: boolean };

function isBounce(mail: ReceivedMail, subject: string, notice: string): boolean {
  if (isAbsence(subject)) return false;
  const cause = causeOfNotice(notice);
  const isEvident = findReplyCode(notice) !== null || findStatus(null, notice) !== null;
  const told = { subject, notice, cause, isRefused: isEvident && cause !== null };
  const envelope = (mail.headers.get("return-path") ?? "unknown").trim();
  if (isMachine(mail.headers.get("from") ?? "") || /mailer-?daemon/i.test(envelope)) {
    return isToldByMachine(mail, told);
  }
  // The empty sender alone may be an answering machine's, and a person may write of such mails.
  if (envelope === "<>") {
    return tellsOfFailure(subject) || (tellsOfFailure(notice) && told.isRefused);
  }
  return isListRefusal(mail, notice) || isToldByUnknown(mail, told);
}

/** A mail system that names the recipient's trouble, or hands our mail back, need say no more. */
function isToldByMachine(mail: ReceivedMail, { subject, notice, cause, isRefused }: Told): boolean {
  if (isDaemon(mail.headers.get("from") ?? "")) return !DELIVERED.test(notice);
  const isNamed = cause !== null && OF_RECIPIENT.has(cause) && !isAnswerSubject(subject);
  return isRefused || isNamed || tellsOfFailure(`${subject}\n${notice}`) || returnsOurMail(mail);
}

function isToldByUnknown(mail: ReceivedMail, { subject, notice, isRefused }: Told): boolean {
  const submitted = mail.headers.get("auto-submitted") ?? "no";
  if (!/^\s*no\b/i.test(submitted) && isRefused && isServerTalk(notice)) {
    return tellsOfFailure(`${subject}\n${notice}`);
  }
  if (isTitledReport(subject, notice)) return true;
  const isAnswer = isAnswerSubject(subject) || mail.headers.has("in-reply-to");
  if (isAnswer || !tellsOfFailure(subject)) return false;
  const isTechnical = isRefused && isServerTalk(notice);
  return isTechnical || (tellsOfFailure(notice) && returnsOurMail(mail));
}

const DELIVERED = /success(?:ful(?:ly)?)? (?:delivered|relayed)|successful delivery/i;
const OF_RECIPIENT: ReadonlySet<FailureCause> = new Set(["no-such-address", "mailbox-full"]);

/** A mailing list that turns our mail away answers from its owner's address. */
function isListRefusal(mail: ReceivedMail, words: string): boolean {
  const isList = ["mailing-list", "list-id", "list-subscribe", "x-mlserver", "x-ml-info"].some(
    (name) => mail.headers.has(name),
  );
  return isList && /you are not (?:a )?(?:member|subscribe|allowed to post|permitted)/i.test(words);
}

/** The lines around the first reply or status code: the refusing server's words. */
export function refusal(notice: string): string | null {
  const lines = notice.split(/\r?\n/).map((line) => line.trim());
  const at = lines.findIndex(
    (line) => findReplyCode(line) !== null || findStatus(null, line) !== null,
  );
  if (at < 0) return null;
  const end = lines.findIndex((line, index) => index > at && line === "");
  return lines
    .slice(at, end < 0 ? at + 8 : Math.min(end, at + 8))
    .join(" ")
    .slice(0, 2000);
}
