import { ownOfCase } from "#app/domain/problems/own-of-case.ts";
import type { CaseInTurn } from "../ports/broadcasts.ts";
import { marks } from "../ports/marks.ts";

/** Instants that no real one is: what is derived from them shows. */
const past = new Date("0001-01-02T00:00:00Z");
const future = new Date("9999-12-30T00:00:00Z");

const seen = /\uE000|"0001-01-02T|"9999-12-30T/;

/**
 * A case that stands for all that are alike: what is each one's own is a mark instead. So what is worked
 * out for it holds for each of them, or says something of its own, which `saysItsOwn` sees.
 */
export function standIn(turn: CaseInTurn, now: Date): CaseInTurn {
  const { customer, link } = turn;
  const isLate = (at: Date) => at < now;
  const due = turn.caseFile.nextUpdateDueAt;
  return {
    ...turn,
    caseFile: {
      ...turn.caseFile,
      ...Object.fromEntries(ownOfCase.map((name) => [name, disguise(turn.caseFile[name])])),
      ...{ id: marks.caseId, reference: marks.reference, customerId: marks.customerId },
      ...{ version: 0, nextUpdateDueAt: due && (isLate(due) ? past : future) },
    },
    customer: {
      ...customer,
      ...{ id: marks.customerId, name: marks.name },
      ...{ email: customer.email && marks.address, phone: customer.phone && marks.own },
    },
    link: link && {
      ...{ ...link, id: marks.linkId, caseId: marks.caseId },
      ...{ createdAt: past, expiresAt: future },
    },
    rounds: turn.rounds.map(({ deadline, warnedAt, breachedAt, ...round }) => ({
      ...{ ...round, id: marks.own, caseId: marks.caseId, startedAt: past, warnAt: past },
      ...{ deadline: isLate(deadline) ? past : future, warnedAt: warnedAt && past },
      breachedAt: breachedAt && past,
    })),
  };
}

/** Whether there is a mark in it, other than those named. */
export function saysItsOwn(value: unknown, ...allowed: readonly string[]): boolean {
  const spelled = JSON.stringify(value) ?? "";
  return seen.test(allowed.reduce((left, mark) => left.replaceAll(mark, ""), spelled));
}

/** The same shape with nothing of its own in it. */
function disguise(value: unknown): unknown {
  if (typeof value === "string") return marks.own;
  if (value instanceof Date) return past;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, disguise(item)]));
}
