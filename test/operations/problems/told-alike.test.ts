import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { caseStatusNames, isOpen } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import type { ownOfCase } from "#app/domain/problems/own-of-case.ts";
import { gatherWords } from "#app/operations/broadcasts/gathered-store.ts";
import { sayToCase } from "#app/operations/broadcasts/say-to-case.ts";
import { sameForAll, sayToMany } from "#app/operations/broadcasts/say-to-many.ts";
import type { CaseInTurn, WordOnCases } from "#app/operations/ports/broadcasts.ts";
import { marks } from "#app/operations/ports/marks.ts";
import type { Services, Store } from "#app/operations/services.ts";

const now = new Date("2026-03-10T09:30:00Z");
const day = 24 * 60 * 60_000;
const before = fc.integer({ min: 1, max: 300 * day }).map((ms) => new Date(now.getTime() - ms));
const after = fc.integer({ min: 0, max: 300 * day }).map((ms) => new Date(now.getTime() + ms));
const text = fc.uuid();

type Own = { [Name in (typeof ownOfCase)[number]]: fc.Arbitrary<CaseFile[Name]> };

/** A field of the list that nobody draws here does not compile. */
const ownFields: Own = {
  ...{ id: text, reference: text, externalRef: text, customerId: text, openedBy: text },
  ...{ subject: text, problem: text, product: text, serial: text, orderRef: text, place: text },
  ...{ receivedAt: before, openedAt: before, readBackWaivedAt: before, lastWordAt: before },
  ...{ clockStoppedAt: before, resolvedAt: before, closedAt: before, updatedAt: before },
  ...{ nextUpdateDueAt: after, version: fc.nat(1000) },
  resolution: text.map((words) => ({
    ...{ whatWentWrong: words, howPutRight: words, apology: words, thanks: words },
    whyNotAgain: { known: true, words },
    ...{ fault: "ours", signedBy: words },
  })),
};
const maybe = [
  ...(["externalRef", "openedBy", "product", "serial", "orderRef", "place", "lastWordAt"] as const),
  ...(["readBackWaivedAt", "clockStoppedAt", "resolution", "resolvedAt", "closedAt"] as const),
];

const own = (isLate: boolean) =>
  fc.record({
    fields: fc.record({ ...ownFields, nextUpdateDueAt: isLate ? before : after }),
    customer: fc.record({ name: text, email: text.map((id) => `${id}@home.test`), phone: text }),
    linkId: text,
    rounds: fc.record({ startedAt: before, warnAt: before, deadline: isLate ? before : after }),
  });

/** What decides, and two cases that are the same in it. */
const anyTwo = fc
  .record({
    status: fc.constantFrom(...caseStatusNames.filter((name) => name !== "waiting")),
    ...{ severity: fc.constantFrom(...severityNames), fault: fc.constantFrom(...faultNames) },
    ...{ channel: fc.constantFrom(...channelNames), chaseCount: fc.nat(4), discreet: fc.boolean() },
    ...{ isLate: fc.boolean(), hasPhone: fc.boolean(), hasDue: fc.boolean() },
    ...{ has: fc.subarray(maybe), locale: fc.constantFrom("en", "de-AT", "ar") },
    moment: fc.constantFrom("update" as const, "problem-fixed" as const),
  })
  .chain((same) =>
    fc.record({ same: fc.constant(same), one: own(same.isLate), other: own(same.isLate) }),
  );

type Two = typeof anyTwo extends fc.Arbitrary<infer Value> ? Value : never;

const rita = {
  ...{ id: "rita", name: "Rita", title: "Care", email: "rita@acme.test" },
  ...{ phone: null, pictureUrl: null, teamId: null },
};

function turnOf({ same }: Two, mine: Two["one"]): CaseInTurn {
  const { fields, customer, linkId, rounds } = mine;
  const has = new Set<string>(same.has);
  const without = maybe.filter((name) => !has.has(name)).map((name) => [name, null]);
  const { status, severity, fault, channel, chaseCount, discreet } = same;
  const { id: caseId, customerId } = fields;
  const link = { id: linkId, caseId, reader: "customer", invited: null, revokedAt: null } as const;
  return {
    ...{ position: 1, isSensitive: false, wishes: { mails: "every-word", reachBy: "mail" } },
    caseFile: {
      ...{ ...fields, ...Object.fromEntries(without), status, severity, fault, channel, discreet },
      ...{
        nextUpdateDueAt: same.hasDue && isOpen(status) ? fields.nextUpdateDueAt : null,
        chaseCount,
      },
      ...{ brandId: "acme", teamId: null, ownerId: "rita", deputyId: null, restricted: false },
      ...{ readBack: "confirmed", cadenceOverride: null, chasesInAll: 4, failureCount: 1 },
    },
    customer: {
      ...{ ...customer, phone: same.hasPhone ? customer.phone : null, id: customerId },
      ...{ locale: same.locale, timeZone: "Europe/Vienna", tier: "standard" },
    },
    owner: rita,
    link: { ...link, createdAt: rounds.startedAt, expiresAt: new Date(now.getTime() + day) },
    rounds: (["first-word", "next-word", "resolution"] as const).map((metric) => ({
      ...{ ...rounds, id: linkId, caseId, metric, metAt: null, warnedAt: null },
      // A round that is late unnoticed is told with its own deadline: by a word of its own.
      breachedAt: same.isLate ? rounds.startedAt : null,
    })),
  };
}

const brand = { name: "Acme", accent: "#224466", logoUrl: null, postalAddress: "", legal: "" };
const services = {
  ...{ now: () => now, newId: () => "new", pageForMail: (linkId: string) => `page:${linkId}` },
  settings: {
    ...{ publicUrl: "https://care.test", trial: false, holdSeconds: 0 },
    ...{
      calendar: officeHours("Europe/Vienna"),
      brand: { ...brand, supportPhone: null, sender: null },
    },
  },
} as Partial<Services> as Services;
const shared = sameForAll({
  brands: { get: async () => ({ words: null }) },
  absences: { listAt: async () => [] },
  serviceLevels: { listPolicies: async () => [] },
} as object as Store);
const actor = { kind: "staff", id: "rita" } as const;
const onceOf = (position: number) => `once:${position}`;

function broadcastOf({ same: { moment } }: Two): Broadcast {
  return {
    ...{ id: "b", problemId: "p", moment, words: { en: "We found it.", de: "Gefunden." } },
    ...{
      readingReason: null,
      state: "sending" as const,
      version: 1,
      writtenBy: "rita",
      writtenAt: now,
    },
    ...{ sentBy: "rita", sentKey: null, sentAt: now, leavesAt: now, recipients: 2, endedAt: null },
  };
}

/** Of a round that was met, only this is written; a breach noticed before keeps its own time. */
function written({ met, ...word }: WordOnCases) {
  return {
    ...word,
    met: met.map(({ metric, metAt, breachedAt }) => ({ metric, metAt, late: breachedAt !== null })),
  };
}

/** What a word of her own leaves on one case. */
async function saidAlone(two: Two, turn: CaseInTurn) {
  const newLinkId = () => "new";
  const gathered = gatherWords(shared, [turn], { now, newLinkId, onceOf });
  const outcome = await sayToCase(services, gathered.store, turn, broadcastOf(two), actor);
  const { words, events, mails } = gathered.written();
  return { words: words.map(written), events, mails, outcome };
}

/** What one word for many leaves on that case, with her own in the place of the marks. */
async function saidToMany(two: Two, first: CaseInTurn, { caseFile, customer, link }: CaseInTurn) {
  const linkIds = [link?.id ?? ""];
  const alike = { positions: [1], caseIds: [caseFile.id], linkIds, arePlain: true };
  const saying = { broadcast: broadcastOf(two), actor, onceOf };
  const many = await sayToMany(services, shared, alike, first, saying);
  if (!many) return null;
  const { words, events, letters, settled } = many;
  const mails = letters.map(({ letter }) => letter);
  const spelled = JSON.stringify({ words: words.map(written), events, mails, outcome: settled[0] });
  const hers = [
    [marks.caseId, caseFile.id],
    [marks.customerId, customer.id],
    [marks.reference, caseFile.reference],
    [marks.name, customer.name],
    [marks.address, customer.email ?? ""],
    [marks.linkId, link?.id ?? ""],
  ] as const;
  return JSON.parse(hers.reduce((left, [mark, own]) => left.replaceAll(mark, own), spelled));
}

test("R24: what is each case's own decides nothing: one word for many is the word of each", async () => {
  await fc.assert(
    fc.asyncProperty(anyTwo, async (two) => {
      const [one, other] = [turnOf(two, two.one), turnOf(two, two.other)];
      for (const turn of [one, other]) {
        const alone = JSON.parse(JSON.stringify(await saidAlone(two, turn)));
        expect(await saidToMany(two, one, turn)).toEqual(alone);
      }
    }),
    { numRuns: 150 },
  );
});
