import { isAbsence } from "./automatic-mail.ts";
import type { Failure } from "./classification.ts";
import { causeOfWords } from "./failure-words.ts";
import { findNamedRecipient } from "./named-recipient.ts";
import type { ReceivedMail } from "./read-mail.ts";
import { findReplyCode, findStatus } from "./status-codes.ts";

// Written with one pattern each, since every system words it in its own way and language.
const MACHINE =
  /mailer-?daemon|post-?_?master|mail(?:er)? deliver(?:y|er)?|mail ?system|(?:mail|system) administrator|bounce|double-bounce|^\s*(?:<>)?\s*$/i;
const TOLD =
  /undeliver|non-?deliver|not (?:be |been )?deliver|could ?n[o']t (?:be )?(?:deliver|sen[dt])|was ?n[o']t (?:able to )?deliver|unable to deliver|deliver\w* .{0,60}?fail|fail\w* .{0,30}?deliver|deliver\w* (?:problem|error|status)|trouble deliver|returned? (?:mail|message|to sender)|mail ?(?:system )?error|failure notice|returning (?:message )?to sender|was rejected|rejected your message|did not reach|error .{0,40}?deliver|permanent (?:fatal )?error|no valid recipients|could not be sent|message log follows|failed addresses|failure reasons|transcript of session|email bounce|message is delayed|warning: .{0,60}?(?:delay|still|not)|non remis|no se (?:pudo|ha podido) entregar|unzustellbar|nicht zugestellt|n[aã]o (?:foi )?entregue|не (?:может быть )?доставлено|недоставлен|配信|送信(?:に失敗|できません)|返送|エラー/i;
// What servers say to each other: a customer may well write that 550 dollars were not delivered.
const TALK = /\bRCPT TO\b|\bSMTP\b|(?:remote|mail) (?:host|server)|\b5\d\d[ -]5\.\d\.\d/i;
const DELAYED =
  /delay(?:ed)?\b|still undelivered|will (?:be )?(?:retr|keep trying|continue)|not yet been delivered|temporary failure report|warning message only/i;
// One group, each a line by which common systems set off what they return.
const RETURNED =
  /^.{0,40}(?:below (?:this line|is a copy)|copy of (?:the|your) (?:original )?message|(?:original|returned|unsent|bounced) (?:e-?)?(?:message|mail)|message (?:text|headers?) follow|header of the original|message follows).{0,60}$/im;
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
  if (!named && !isToldByMachine(mail, subject, notice)) return null;
  const isDelayed =
    DELAYED.test(`${subject}\n${notice.slice(0, 1500)}`) && !/permanent/i.test(notice);
  return {
    recipient: findNamedRecipient(mail, notice),
    action: isDelayed ? "delayed" : "failed",
    status: findStatus(null, notice),
    diagnostic: refusal(notice),
  };
}

function isToldByMachine(mail: ReceivedMail, subject: string, notice: string): boolean {
  if (isAbsence(subject)) return false;
  const envelope = (mail.headers.get("return-path") ?? "unknown").trim();
  const isEvident = findReplyCode(notice) !== null || findStatus(null, notice) !== null;
  const isRefused = isEvident && causeOfWords(notice) !== null;
  if (MACHINE.test(mail.headers.get("from") ?? "") || /mailer-?daemon/i.test(envelope)) {
    return isRefused || TOLD.test(`${subject}\n${notice}`);
  }
  // The empty sender alone may be an answering machine's, and a person may write of such mails.
  if (envelope === "<>") return TOLD.test(subject) || (TOLD.test(notice) && isRefused);
  const isFirst =
    !mail.headers.has("in-reply-to") && !/^\s*(?:re|fwd?|aw|wg|rv)\s*:/i.test(subject);
  const isTechnical = isRefused && TALK.test(notice);
  return isListRefusal(mail, notice) || (isFirst && isTechnical && TOLD.test(subject));
}

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
