import { ZodError } from "zod";
import type { Journal } from "#app/mail/journal/journal.ts";
import type { MailTransport } from "#app/mail/transport.ts";
import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";
import type { Breaker } from "./breaker.ts";
import {
  compose,
  type Mailbox,
  MailNotMade,
  type OutgoingMail,
  type ReturnAddresses,
  UnsendableMail,
} from "./compose.ts";
import type { Ticket } from "./in-hand.ts";
import type { Log } from "./log.ts";
import { judge, type SmtpFault, wordsOf } from "./outcome.ts";
import { afterFault, handedOver, putBack, type Result, suppressed } from "./settle.ts";

/** What sending one mail needs. */
export type DeliveryTools = {
  readonly transport: MailTransport;
  readonly journal: Journal;
  readonly breaker: Breaker;
  readonly render: (message: ClaimedMessage) => Promise<OutgoingMail> | OutgoingMail;
  readonly from: Mailbox;
  /** Where replies and bounces of a message go; left out, to the sender. */
  readonly returns?: (message: ClaimedMessage) => ReturnAddresses;
  readonly now: () => Date;
  /** Milliseconds of a clock that never jumps and keeps running while the process is stopped. */
  readonly steadyNow: () => number;
  /** Whether all sending is paused at this moment; left out, it never is. */
  readonly isPaused?: () => boolean;
  readonly log: Log;
};

/** Sends one claimed message and says what became of it. Never throws. */
export async function deliver(ticket: Ticket, tools: DeliveryTools): Promise<Result> {
  const { message } = ticket;
  if (tools.isPaused?.()) return putBack(message, tools.now(), null);
  try {
    const outgoing = await renderOrSetAside(message, tools);
    if (isSuppressed(message, outgoing)) return suppressed(message, message.suppressed);
    const returns = tools.returns?.(message);
    const mail = {
      ...compose(message, outgoing, tools.from, returns),
      messageId: message.messageId,
    };
    const { response } = await tools.transport.send(mail, () => noteDot(ticket, tools));
    noteQuietly("A", ticket, tools);
    tools.breaker.succeed();
    return handedOver(message, tools.now(), wordsOf({ message: response }));
  } catch (error) {
    return afterTrouble(ticket, error, tools);
  }
}

/** Notes the dot before it leaves, and keeps it back when the message may be somebody else's by now. */
function noteDot(ticket: Ticket, { journal, steadyNow, isPaused }: DeliveryTools) {
  if (isPaused?.()) {
    ticket.keptBack = "paused";
    throw new Error("all sending is paused");
  }
  if (steadyNow() >= ticket.deadline) {
    ticket.keptBack = "lease-over";
    throw new Error("the lease is over");
  }
  try {
    journal.note("D", ticket.message);
  } catch (error) {
    ticket.keptBack = "journal-unwritable";
    throw error;
  }
  ticket.dotLeft = true;
}

function afterTrouble(ticket: Ticket, error: unknown, tools: DeliveryTools): Result {
  const { message } = ticket;
  const at = tools.now();
  if (ticket.keptBack === "paused") return putBack(message, at, null);
  if (ticket.keptBack) {
    tools.log.error({ id: message.id, why: ticket.keptBack }, "kept a mail back");
    return putBack(message, at, new Date(at.getTime() + 1000));
  }
  const fault = toFault(error);
  const verdict = judge(fault, ticket.dotLeft);
  if (ticket.dotLeft && verdict.what !== "in-doubt") noteQuietly("N", ticket, tools);
  if (verdict.what === "relay-trouble") tools.breaker.fail(tools.steadyNow(), verdict.pauseRelay);
  else if (verdict.what !== "in-doubt") tools.breaker.succeed();
  const { code, responseCode } = fault;
  const fields = { id: message.id, kind: message.kind, code, responseCode, verdict: verdict.what };
  if (error instanceof MailNotMade) tools.log.error({ ...fields, err: error.cause }, "not made");
  else tools.log.warn(fields, "mail not taken");
  return afterFault(message, fault, verdict, at);
}

// The answer is known either way; without its mark a crash in this instant would make it a doubt.
function noteQuietly(mark: "A" | "N", { message }: Ticket, { journal, log }: DeliveryTools) {
  try {
    journal.note(mark, message);
  } catch (error) {
    log.error({ id: message.id, err: error }, "the send journal cannot be written");
  }
}

async function renderOrSetAside(
  message: ClaimedMessage,
  { render }: DeliveryTools,
): Promise<OutgoingMail> {
  try {
    return await render(message);
  } catch (error) {
    if (error instanceof ZodError && !isOfNewerRelease(error)) {
      throw new UnsendableMail("its content does not fit its kind");
    }
    throw new MailNotMade("making this mail went wrong on our side", { cause: error });
  }
}

/** A kind, or a field, that this release does not know: while two releases run, a newer worker does. */
function isOfNewerRelease({ issues }: ZodError): boolean {
  return issues.every(
    ({ code, path }) =>
      code === "unrecognized_keys" || (code === "invalid_value" && path[0] === "kind"),
  );
}

function isSuppressed({ suppressed: kinds }: ClaimedMessage, outgoing: OutgoingMail): boolean {
  return kinds.some((kind) => kind !== "unsubscribe" || outgoing.unsubscribeUrl !== null);
}

function toFault(error: unknown): SmtpFault {
  return error instanceof Error ? error : { message: String(error) };
}
