import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import { type CaseStatus, isOpen } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { caseReference } from "#app/domain/cases/reference.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { plainHandle } from "#app/domain/posts/network.ts";
import { findBrand } from "../brands/brand-of-case.ts";
import { emailAddress, instant, line, orNothing, phoneNumber, prose, timeZone } from "../fields.ts";
import { clockAfterOurWord } from "../our-word.ts";
import { notePost, PostInPublic } from "../posts/note-post.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { aroundOf, type FirstWords, leftIn } from "./first-words.ts";

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

const postsAreSocial = [
  (opening: { post?: unknown; channel?: unknown }) => !opening.post || opening.channel === "social",
  { path: ["post"], message: "A post goes with the channel social." },
] as const satisfies Parameters<typeof OpenCaseFields.refine>;

/** What opens a case; the same for the form and the API. */
export const OpenCase = OpenCaseFields.refine(...reachable).refine(...postsAreSocial);
/**
 * `status` is where an imported case stood in the system it comes from (never on a form); `firstWords`
 * were read before, and stand at the head of the acknowledgement.
 */
export type OpenCaseInput = z.output<typeof OpenCase> & {
  readonly status?: CaseStatus | undefined;
  readonly firstWords?: FirstWords | undefined;
};

export type OpenedCase =
  | { readonly ok: true; readonly created: boolean; readonly caseFile: CaseFile }
  | {
      readonly ok: false;
      readonly reason:
        | "owner-unknown"
        | "nobody-can-own-it"
        | "received-in-future"
        | "brand-unknown";
    };

/**
 * Logs a failure (R1): names an owner and a deputy at once (R2), and writes the acknowledgement (R3).
 * The same `externalRef` again gives the case there is, and changes nothing.
 */
export async function openCase(
  services: Services,
  input: OpenCaseInput,
  actor: Actor,
): Promise<OpenedCase> {
  const now = services.now();
  if (input.receivedAt && input.receivedAt > now)
    return { ok: false, reason: "received-in-future" };
  return services.transaction(async (store) => {
    const known = input.externalRef && (await store.caseFiles.findByExternalRef(input.externalRef));
    if (known) return { ok: true, created: false, caseFile: known };
    const found = await findOwnerAndBrand(services, store, input, actor);
    if (!found.ok) return found;
    const { owner, brand } = found;
    const customer = await store.customers.findOrInsert(
      newCustomer(services, input.customer),
      handleOf(input.post),
    );
    const caseFile = newCaseFile(services, input, { customer, owner, actor, brand });
    const deputy = await store.staff.findDeputyFor(owner);
    // The acknowledgement is of the very instant the case was opened: no person has spoken yet.
    const { openedAt } = caseFile;
    const clock = await clockAfterOurWord(services, store, { caseFile, customer }, openedAt);
    const complete = { ...caseFile, ...clock, deputyId: deputy?.id ?? null };
    if (!(await store.caseFiles.insert(complete))) {
      // The same case came in by another door a moment ago and has just been written.
      const twin =
        input.externalRef && (await store.caseFiles.findByExternalRef(input.externalRef));
      if (twin) return { ok: true, created: false, caseFile: twin };
      throw new Error("a new case file could not be written");
    }
    const { channel, severity } = complete;
    const receivedAt = complete.receivedAt.toISOString();
    const around = aroundOf(input.firstWords);
    const opened = await record(services, store, { caseFile: complete, customer, owner }, actor, [
      { type: "case-opened", channel, severity, receivedAt, ...around },
      { type: "owner-named", ownerId: owner.id, deputyId: complete.deputyId },
      ...leftIn(input.firstWords),
    ]);
    if (input.post) await notePost(services, store, opened, input.post, actor);
    return { ok: true, created: true, caseFile: complete };
  });
}

async function findOwnerAndBrand(
  services: Services,
  store: Store,
  input: OpenCaseInput,
  actor: Actor,
) {
  const owner = await findOwner(store, input, actor);
  const nobody = input.owner ? "owner-unknown" : "nobody-can-own-it";
  if (!owner) return { ok: false, reason: nobody } as const;
  const brand = await findBrand(services, store, input.brand ?? null);
  if (!brand) return { ok: false, reason: "brand-unknown" } as const;
  return { ok: true, owner, brand } as const;
}

/** Whom a post is of, as it is looked up: "mastodon:ana@example.social". */
function handleOf(post: OpenCaseInput["post"]): string | null {
  return post?.handle ? `${post.network}:${plainHandle(post.handle)}` : null;
}

async function findOwner(store: Store, input: OpenCaseInput, actor: Actor) {
  if (input.owner) {
    const named = await store.staff.findByEmail(input.owner);
    return named && store.staff.findOwnerCandidate(named.id);
  }
  const opener = staffBehind(actor);
  const own =
    actor.kind === "staff" && opener ? await store.staff.findOwnerCandidate(opener) : null;
  return own ?? store.staff.findLeastLoaded();
}

function newCustomer(services: Services, given: OpenCaseInput["customer"]): Customer {
  return {
    id: services.newId(),
    name: given.name,
    email: given.email ?? null,
    phone: given.phone ?? null,
    locale: given.locale ?? "en",
    timeZone: given.timezone ?? services.settings.calendar.timeZone,
    tier: "standard",
  };
}

type Around = { customer: Customer; owner: StaffMember; actor: Actor; brand: { id: string } };

function newCaseFile(
  services: Services,
  input: OpenCaseInput,
  { customer, owner, actor, brand }: Around,
): CaseFile {
  const now = services.now();
  const severity = input.severity ?? "normal";
  const status = input.status ?? "received";
  return {
    id: services.newId(),
    reference: caseReference(services.randomBytes(5)),
    externalRef: input.externalRef ?? null,
    brandId: brand.id,
    customerId: customer.id,
    teamId: owner.teamId,
    ownerId: owner.id,
    deputyId: null,
    status,
    severity,
    fault: input.fault ?? "unclear",
    channel: input.channel,
    receivedAt: input.receivedAt ?? now,
    openedAt: now,
    openedBy: staffBehind(actor),
    subject: input.subject,
    problem: input.problem,
    product: input.product ?? null,
    serial: input.serial ?? null,
    orderRef: input.order ?? null,
    place: input.place ?? null,
    discreet: false,
    restricted: false,
    readBack: "open",
    readBackWaivedAt: null,
    lastWordAt: now,
    nextUpdateDueAt: null,
    clockStoppedAt: null,
    cadenceOverride: null,
    chaseCount: 0,
    chasesInAll: 0,
    failureCount: 1,
    resolution: null,
    resolvedAt: isOpen(status) ? null : now,
    closedAt: status === "closed" ? now : null,
    version: 1,
    updatedAt: now,
  };
}
