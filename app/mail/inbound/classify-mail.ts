import { readAutomatic } from "./automatic-mail.ts";
import { isAnswerSubject, isMachine } from "./bounce-signs.ts";
import { noticeOf, readBounceText, refusal } from "./bounce-text.ts";
import type { Classification, Failure } from "./classification.ts";
import { readDeliveryStatus } from "./delivery-status.ts";
import { readFeedback } from "./feedback-report.ts";
import { judgeFailure } from "./judge-failure.ts";
import { findNamedRecipient } from "./named-recipient.ts";
import { findAnsweredMessageId, findOriginalMessageId } from "./original-message.ts";
import { readOtherReport } from "./other-report.ts";
import { findOurAddress } from "./our-address.ts";
import { readProviderNotice } from "./provider-notice.ts";
import { type ReceivedMail, readMail } from "./read-mail.ts";
import { carriedBounces } from "./returned-mail.ts";

type Judged = Omit<Classification, "ourAddress">;
type Rule = (mail: ReceivedMail) => Judged | null;

const NOTHING = {
  status: null,
  action: null,
  cause: null,
  recipient: null,
  originalMessageId: null,
  diagnostic: null,
};

// Standards first, then what systems write for people, then the headers of automatic mail. A
// bounce in plain text comes before RFC 3834, for bounces call themselves "auto-replied" too.
const RULES: readonly Rule[] = [
  byFeedbackReport,
  byDeliveryStatus,
  byProviderNotice,
  byOtherReport,
  byReportInText,
  byBounceText,
  byAutomaticHeaders,
];

/**
 * Tells what a received mail is: bounce, complaint, automatic answer, list or a person's words.
 * Takes raw MIME, looks at its first MiB, never throws, asks nobody.
 */
export async function classifyMail(raw: Uint8Array | string): Promise<Classification> {
  const mail = await readMail(raw);
  return { ...kindOf(mail), ourAddress: findOurAddress(mail) };
}

function kindOf(mail: ReceivedMail): Judged {
  for (const rule of RULES) {
    const found = rule(mail);
    if (found) return found;
  }
  const originalMessageId = findAnsweredMessageId(mail);
  return { ...NOTHING, kind: "human", originalMessageId, why: "nothing-automatic" };
}

function byFeedbackReport(mail: ReceivedMail): Judged | null {
  const feedback = readFeedback(mail);
  if (!feedback) return null;
  return {
    ...NOTHING,
    kind: feedback.isComplaint ? "complaint" : "report-other",
    recipient: feedback.recipient,
    originalMessageId: findOriginalMessageId(mail),
    why: "rfc5965",
  };
}

const SUCCESS = /^(?:delivered|relayed|expanded|deliverable|delivery)$/;

function byDeliveryStatus(mail: ReceivedMail): Judged | null {
  if (isSentOn(mail)) return null;
  const failures = mail.parts
    .filter(({ type }) => /^message\/(?:global-|x-?)?delivery-status$/.test(type))
    .flatMap(({ text }) => readDeliveryStatus(text));
  const [first] = failures;
  if (!first) return null;
  const originalMessageId = findOriginalMessageId(mail);
  const bad = failures.filter(({ action, status }) => !isSuccess(action, status));
  if (bad.length === 0) {
    const why = "rfc3464:no-failure";
    return { ...NOTHING, ...first, kind: "report-other", originalMessageId, why };
  }
  // Words for people may tell what the fields leave out, but not of which of several recipients.
  const notice = bad.length === 1 ? noticeOf(mail.text) : "";
  const judged = bad.slice(0, 50).map((failure) => {
    const told = { ...failure, diagnostic: failure.diagnostic ?? refusal(notice) };
    return { ...told, ...judgeFailure(told, notice) };
  });
  const worst = judged.find(({ kind }) => kind === "hard-bounce") ?? judged[0];
  if (!worst) return null;
  const recipient = worst.recipient ?? findNamedRecipient(mail, noticeOf(mail.text));
  return { ...worst, recipient, originalMessageId, why: "rfc3464" };
}

/** A person's program may take a report apart when it hands it on; hers is no report then. */
function isSentOn({ headers }: ReceivedMail): boolean {
  const isReport = /^multipart\/report/i.test(headers.get("content-type") ?? "");
  const isHanded = isAnswerSubject(headers.get("subject") ?? "");
  return isHanded && !isReport && !isMachine(headers.get("from") ?? "");
}

function isSuccess(action: string | null, status: string | null): boolean {
  return action ? SUCCESS.test(action) : (status ?? "").startsWith("2");
}

function byProviderNotice(mail: ReceivedMail): Judged | null {
  const notice = readProviderNotice(mail.text);
  if (!notice) return null;
  const originalMessageId = notice.messageId;
  if (notice.type === "Bounce") {
    return { ...asBounce(mail, notice.failure, "", "provider-notice"), originalMessageId };
  }
  const kind = notice.type === "Complaint" ? "complaint" : "report-other";
  return { ...NOTHING, ...notice.failure, kind, originalMessageId, why: "provider-notice" };
}

function byOtherReport(mail: ReceivedMail): Judged | null {
  const report = readOtherReport(mail);
  if (!report) return null;
  const originalMessageId = findOriginalMessageId(mail);
  if (report.isRefusal) {
    const failure = { ...NOTHING, action: "failed", recipient: report.recipient };
    return asBounce(mail, failure, noticeOf(mail.text), report.why);
  }
  const { recipient, why } = report;
  return { ...NOTHING, recipient, why, kind: "report-other", originalMessageId };
}

function byBounceText(mail: ReceivedMail): Judged | null {
  const failure = readBounceText(mail);
  if (!failure) return null;
  return asBounce(mail, failure, noticeOf(mail.text), "bounce-text");
}

function byAutomaticHeaders(mail: ReceivedMail): Judged | null {
  const automatic = readAutomatic(mail);
  if (!automatic) return null;
  return { ...NOTHING, ...automatic, originalMessageId: findAnsweredMessageId(mail) };
}

function asBounce(mail: ReceivedMail, failure: Failure, notice: string, why: string): Judged {
  const originalMessageId = findOriginalMessageId(mail);
  return { ...failure, ...judgeFailure(failure, notice), originalMessageId, why };
}

const REPORT = /^Content-Type: message\/delivery-status/im;

// A relay that wraps a whole standard report in its own words or mail: read the fields all the same.
function byReportInText(mail: ReceivedMail): Judged | null {
  const texts = [mail.text, ...carriedBounces(mail).map(({ text }) => text)];
  const text = texts.find((each) => REPORT.test(each)) ?? "";
  const start = text.search(REPORT);
  if (start < 0 || !readBounceText(mail)) return null;
  const report = text.slice(start);
  const inner = /^Content-Type: (?:message\/rfc822|text\/rfc822-headers)/im.exec(report);
  const returned = inner ? report.slice(inner.index) : "";
  const parts = [
    { type: "message/delivery-status", text: report.slice(0, inner?.index) },
    { type: "message/rfc822", text: returned.replace(/^[^\n]*\n\s*/, "") },
  ];
  return byDeliveryStatus({ ...mail, parts, text: text.slice(0, start) });
}
