import type { ClaimedMessage, Settled } from "#app/operations/ports/mail-queue.ts";
import type { FailedMessage, Held } from "#app/operations/ports/outbox.ts";
import { waitAfterRefusal, waitAfterRelayTrouble } from "./back-off.ts";
import { type SmtpFault, type Verdict, wordsOf } from "./outcome.ts";

/** What is written down about a claim: a result, or that the message is set aside for good. */
export type Result =
  | { readonly kind: "settled"; readonly settled: Settled }
  | { readonly kind: "failed"; readonly failure: FailedMessage };

/** The next mail server took it and answers for it from now on (RFC 5321, 6.1). */
export function handedOver({ id, fence }: Held, at: Date, response: string): Result {
  const code = Number(/^\d{3}/.exec(response)?.[0] ?? 250);
  return settled({
    id,
    fence,
    state: "handed_over",
    at,
    dueAt: null,
    code,
    response,
    counts: "attempt",
  });
}

/** Back into the queue as if it had not been claimed. */
export function putBack({ id, fence }: Held, at: Date, dueAt: Date | null): Result {
  const rest = { code: null, response: null, counts: "nothing" } as const;
  return settled({ id, fence, state: "queued", at, dueAt, ...rest });
}

/** Nobody knows whether it arrived: a person decides, or it goes again under the same Message-ID. */
export function inDoubt(
  message: Held & Pick<ClaimedMessage, "inDoubt">,
  at: Date,
  why: string,
): Result {
  const { id, fence } = message;
  const rest = { code: null, response: why, counts: "attempt" } as const;
  return message.inDoubt === "resend"
    ? settled({ id, fence, state: "queued", at, dueAt: at, ...rest })
    : settled({ id, fence, state: "in_doubt", at, dueAt: null, ...rest });
}

/** Turns the verdict on a fault into what is written down. */
export function afterFault(
  message: ClaimedMessage,
  fault: SmtpFault,
  verdict: Verdict,
  at: Date,
): Result {
  const { id, fence } = message;
  const said = { code: fault.responseCode ?? null, response: wordsOf(fault) };
  switch (verdict.what) {
    case "in-doubt":
      return inDoubt(message, at, said.response);
    case "relay-trouble": {
      const dueAt = later(at, waitAfterRelayTrouble(message.attempts));
      return settled({ id, fence, state: "queued", at, dueAt, ...said, counts: "attempt" });
    }
    case "not-now": {
      const dueAt = later(at, waitAfterRefusal(message.deferrals + 1));
      const end = later(message.firstTriedAt, verdict.giveUpAfterHours * 3_600_000);
      return dueAt <= end
        ? settled({ id, fence, state: "queued", at, dueAt, ...said, counts: "deferral" })
        : failed({ id, fence, state: verdict.givenUpAs, addressIsDead: false, ...said });
    }
    case "never":
      return failed({
        id,
        fence,
        state: verdict.state,
        addressIsDead: verdict.addressIsDead,
        ...said,
      });
  }
}

/** It is not sent: earlier mail to this address came back, or was reported as spam. */
export function suppressed({ id, fence }: Held, kinds: readonly string[]): Result {
  const response = `not sent: the address is suppressed (${kinds.join(", ")})`;
  return failed({ id, fence, state: "suppressed", addressIsDead: false, code: null, response });
}

function later(at: Date, milliseconds: number) {
  return new Date(at.getTime() + milliseconds);
}

function settled(value: Settled): Result {
  return { kind: "settled", settled: value };
}

function failed(failure: FailedMessage): Result {
  return { kind: "failed", failure };
}
