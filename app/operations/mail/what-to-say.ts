import { z } from "zod";
import type { Message } from "../ports/outbox.ts";

/** As much of a mail as one can read out on the phone. */
const longest = 1500;

/** The parts of a mail that a person wrote, whatever its kind, in the order they are said. */
const Said = z.object({
  understood: z.string().nullish(),
  body: z.string().nullish(),
  words: z.string().nullish(),
  what: z.string().nullish(),
  because: z.string().nullish(),
  whatWentWrong: z.string().nullish(),
  howPutRight: z.string().nullish(),
  apology: z.string().nullish(),
  thanks: z.string().nullish(),
});

const asFor: Readonly<Record<string, string>> = {
  acknowledgement: "We have it, and this is who looks after it.",
  "nothing-new": "Nothing new yet, and we are still on it.",
  reopened: "The case is open again, with the same person.",
  "gift-card-heads-up": "A gift card is coming, so that it is not taken for fraud.",
  "gift-card": "The gift card is on your page.",
  "credit-issued": "A credit is booked.",
  "fresh-link": "We sent you a new link to your page; which address shall it go to?",
};

const why: Readonly<Record<string, string>> = {
  complaint: "the mail was reported as spam, so we no longer write to this address",
  suppressed: "we no longer write to this address",
};

/** The words of a call that stands in for a mail: why, the number, and the text to say. */
export function whatToSay(
  { kind, state, lastResponse }: Message,
  props: unknown,
  phone: string | null,
): string {
  const parsed = Said.safeParse(props);
  const written = parsed.success ? Object.values(parsed.data).filter(isWritten) : [];
  const said = [asFor[kind], ...written].filter(isWritten).join("\n").slice(0, longest);
  const server = lastResponse ? ` The mail server said: ${lastResponse}` : "";
  const reason = why[state] ?? "our mail did not reach the customer";
  return [
    `Call${phone ? ` ${phone}` : ""}: ${reason} (${kind}).${server}`,
    ...(said ? [`Say: ${said}`] : []),
    "Ask for the right address.",
  ].join("\n");
}

function isWritten(text: string | null | undefined): text is string {
  return typeof text === "string" && text.trim() !== "" && !text.startsWith("sealed.");
}
