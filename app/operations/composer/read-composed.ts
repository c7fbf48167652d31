import { dayIn } from "#app/domain/clock/day-in-zone.ts";
import { momentParts } from "#app/domain/composer/composed-moments.ts";
import { faultOfParts, writtenParts } from "#app/domain/composer/draft-parts.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import type { DraftFacts } from "#app/domain/reading/draft.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";
import { mailWords } from "#emails/locales/mail/index.ts";
import { brandOfCase } from "../brands/brand-of-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Sayable } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";

/** The reading of a draft (R13), held against what the case knows. */
export async function readComposed(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: Sayable,
): Promise<readonly Finding[]> {
  const { caseFile, customer } = context;
  const say = mailWords(customer.locale);
  const { name: brand } = await brandOfCase(services, store, caseFile);
  const { moment, parts } = draft;
  const findings = readDraft(
    {
      language: customer.locale,
      moment,
      subject: say("case.subject", { brand, reference: caseFile.reference }),
      parts: withoutEmpty(writtenParts(moment, parts)),
    },
    await factsOf(services, store, context, draft),
  );
  // "Not known yet, by …" is an answer too (R19); parts the page does not have cannot be pointed at.
  const saysWhen = moment === "resolution" && Boolean(parts.sayBy);
  const hasTime = moment === "promise" && Boolean(parts.dueAt);
  return findings
    .filter(({ rule }) => !(saysWhen && rule === "missing-why-not-again"))
    .filter(({ rule }) => !(hasTime && rule === "missing-date"))
    .map((finding) => inPart(finding, moment, parts));
}

function withoutEmpty(parts: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
}

const placeOf: Readonly<Record<string, string>> = {
  "missing-what-happened": "whatWentWrong",
  "missing-how-put-right": "howPutRight",
  "missing-why-not-again": "whyNotAgain",
  "missing-apology": "apology",
  "missing-responsibility": "apology",
};

/** What is missing is pointed at in the part it belongs to, at its end. */
function inPart(finding: Finding, moment: Sayable["moment"], parts: Sayable["parts"]): Finding {
  const written = momentParts(moment).filter(({ field }) => !field);
  const wished = finding.rule.startsWith("missing-thanks") ? "thanks" : placeOf[finding.rule];
  const own = written.find(({ name }) => name === wished) ?? null;
  const known = own ?? written.find(({ name }) => name === finding.part) ?? written.at(-1);
  if (!known || finding.part === "subject" || finding.part === known.name) return finding;
  const end = parts[known.name]?.length ?? 0;
  return { ...finding, part: known.name, start: end, end };
}

async function factsOf(
  services: Services,
  store: Store,
  { caseFile, customer, owner }: CaseContext,
  { moment, parts, promises }: Sayable,
): Promise<DraftFacts> {
  const onDay = (at: Date) => dayIn(customer.timeZone, at);
  const recorded = (await store.promises.listForCase(caseFile.id)).filter(isOwed);
  const certain = [
    ...recorded
      .filter(({ certainty }) => certainty === "certain")
      .flatMap(({ due }) => [due.at, ...(due.from ? [due.from] : [])]),
    ...promises
      .filter(({ certainty }) => certainty === "certain")
      .map(({ dueAt }) => new Date(dueAt)),
  ];
  // The promise that is the mail's own is recorded as it leaves.
  const own = new Date(parts.certainty === "certain" ? (parts.dueAt ?? "") : "");
  if (!Number.isNaN(own.getTime())) certain.push(own);
  const { nextUpdateDueAt } = caseFile;
  return {
    customerName: customer.name,
    ownerName: owner.name,
    fault: faultOfParts(parts, caseFile.fault),
    today: onDay(services.now()),
    nextUpdateOn: nextUpdateDueAt && onDay(nextUpdateDueAt),
    certainPromiseDates: certain.map(onDay),
    // Greeting and signature are the frame's own, and so is the line of the next word; a resolution
    // ends with what to do if it is still not right.
    frameShows: [
      "customer-name",
      "owner-name",
      ...(moment === "resolution" || nextUpdateDueAt ? (["next-update"] as const) : []),
    ],
  };
}
