import { z } from "zod";
import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { emailAddress, instant, line, orNothing, phoneNumber, prose, timeZone } from "../fields.ts";
import { PostInPublic } from "../posts/note-post.ts";
import type { FirstWords } from "./first-words.ts";

const NewCustomer = z.strictObject({
  name: line("the customer's name", 200),
  email: orNothing(emailAddress),
  phone: orNothing(phoneNumber),
  locale: orNothing(
    line("the language", 35).regex(/^[a-z]{2,3}(-[\w-]+)?$/i, "Choose a language."),
  ),
  timezone: orNothing(timeZone),
});

/** What opens a case, each field by itself; `OpenCase` and the import ask for a way to reach her too. */
export const OpenCaseFields = z.strictObject({
  customer: NewCustomer,
  subject: line("what it is about", 200),
  problem: prose("what happened, in the customer's words", 20_000),
  product: orNothing(line("the product", 200)),
  serial: orNothing(line("the serial number", 100)),
  order: orNothing(line("the order number", 100)),
  place: orNothing(line("the place", 200)),
  channel: z.enum(channelNames, `Choose how it reached us: ${channelNames.join(", ")}.`),
  severity: orNothing(z.enum(severityNames, `Choose a severity: ${severityNames.join(", ")}.`)),
  fault: orNothing(z.enum(faultNames, `Choose whose doing it was: ${faultNames.join(", ")}.`)),
  receivedAt: orNothing(instant),
  /** Where it was said in public (R26). */
  post: orNothing(PostInPublic),
  externalRef: orNothing(line("the outside reference", 200)),
  /** The brand's name; the usual one when absent. */
  brand: orNothing(line("the brand", 80)),
  /** E-mail of the owner; who opens the case when absent, else the least loaded. */
  owner: orNothing(emailAddress),
});

/** The customer, whom we have to reach; of a post the name it stands under is enough to begin with (R26). */
const WithAWay = z.object({
  customer: z.union([
    z.object({ email: z.string().trim().min(1) }),
    z.object({ phone: z.string().trim().min(1) }),
  ]),
});
const FromAPost = z.object({ post: z.object({ handle: z.string().trim().min(1) }) });

export const reachable = [
  (opening: unknown) => WithAWay.safeParse(opening).success || FromAPost.safeParse(opening).success,
  {
    path: ["customer", "email"],
    message: "Give an e-mail address or a phone number: we have to reach the customer.",
    // Said together with whatever else is wrong.
    when: () => true,
  },
] as const satisfies Parameters<typeof OpenCaseFields.refine>;

export const postsAreSocial = [
  (opening: { post?: unknown; channel?: unknown }) => !opening.post || opening.channel === "social",
  { path: ["post"], message: "A post goes with the channel social." },
] as const satisfies Parameters<typeof OpenCaseFields.refine>;

/** What opens a case; the same for the form and the API. */
export const OpenCase = OpenCaseFields.refine(...reachable).refine(...postsAreSocial);
/**
 * `status` is where an imported case stood in the system it comes from (never on a form); `firstWords`
 * were read before, and stand at the head of the acknowledgement. `isQuiet`: an imported case that is over,
 * of which its customer hears nothing.
 */
export type OpenCaseInput = z.output<typeof OpenCase> & {
  readonly status?: CaseStatus | undefined;
  readonly firstWords?: FirstWords | undefined;
  readonly isQuiet?: boolean;
};
