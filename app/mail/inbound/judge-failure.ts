import type { Failure, FailureCause } from "./classification.ts";
import { causeOfNotice, causeOfWords } from "./failure-words.ts";
import { causeOfStatus, findReplyCode, findStatus } from "./status-codes.ts";

export type Judgement = {
  readonly kind: "hard-bounce" | "soft-bounce";
  readonly cause: FailureCause;
  readonly status: string | null;
};

/**
 * Hard means: this address cannot receive mail, do not write to it again. Everything else that
 * kept a mail from arriving is soft, even a final refusal (5.7.1, 5.2.2): the address may be good.
 * A transient class (4.x.x, 4yz) is never hard. `notice` is read only where the server's own
 * words and code say nothing.
 */
export function judgeFailure(failure: Failure, notice: string): Judgement {
  const words = failure.diagnostic ?? "";
  const status = findStatus(failure.status, words);
  const cause = causeOf(status, words, notice);
  const isTransient = failure.action === "delayed" || isTransientCode(status, words);
  const isAddressBad = cause === "no-such-address" || cause === "no-such-host";
  return { kind: isAddressBad && !isTransient ? "hard-bounce" : "soft-bounce", cause, status };
}

function causeOf(status: string | null, words: string, notice: string): FailureCause {
  const said = causeOfWords(words);
  const coded = causeOfStatus(status);
  // A vague word ("temporary", "command") tells less than a code that has a meaning, and a vague
  // code ("5.5.0") less than the words around it.
  const told = [said, coded, causeOfNotice(notice)].filter((cause) => cause !== null);
  return told.find((cause) => cause !== "system" && cause !== "unknown") ?? said ?? coded;
}

function isTransientCode(status: string | null, words: string): boolean {
  if (status) return status.startsWith("4");
  const reply = findReplyCode(words);
  return reply !== null && reply < 500;
}
