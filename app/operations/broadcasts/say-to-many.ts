import type { StaffActor } from "#app/domain/actor.ts";
import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import type { CaseInTurn, CasesAlike, SettledRecipient, WordOnCases } from "../ports/broadcasts.ts";
import { marks } from "../ports/marks.ts";
import type { LetterToMany } from "../ports/outbox.ts";
import type { Services, Store } from "../services.ts";
import { gatherWords } from "./gathered-store.ts";
import { sayToCase } from "./say-to-case.ts";
import { saysItsOwn, standIn } from "./stand-in.ts";

/** A rule wants to know or to do something about this one case, not about all that are like it. */
class AskedOfOne extends Error {}

/** What a word leaves on cases that are alike. */
export type WordForMany = {
  readonly words: readonly WordOnCases[];
  readonly events: readonly CaseEvent[];
  readonly letters: readonly LetterToMany[];
  readonly settled: readonly SettledRecipient[];
};

type Saying = {
  readonly broadcast: Broadcast;
  readonly actor: StaffActor;
  readonly onceOf: (position: number) => string;
};

/**
 * Works a word out once for cases that are alike, by the operation of a single case. Null where it does
 * not hold for all of them: it says or asks something of the one case, or does more than write to her.
 * @param store gives what is the same for all (`sameForAll`)
 * @param first one of them, which stands for all
 */
export async function sayToMany(
  services: Services,
  store: Store,
  { positions, caseIds, linkIds, arePlain }: CasesAlike,
  first: CaseInTurn,
  { broadcast, actor, onceOf }: Saying,
): Promise<WordForMany | null> {
  if (!linkIds || !arePlain) return null;
  const now = services.now();
  const one = standIn(first, now);
  const newLinkId = refuse;
  const gathered = gatherWords(store, [one], { now, newLinkId, onceOf });
  const outcome = await sayToCase(services, gathered.store, one, broadcast, actor).catch(
    (error: unknown) => {
      if (error instanceof AskedOfOne) return null;
      throw error;
    },
  );
  if (!outcome) return null;
  const { words, events, mails } = gathered.written();
  const { reference, name, linkId } = marks;
  const holds =
    !words.some(({ changes }) => saysItsOwn(changes)) &&
    !events.some(({ caseId: _, ...event }) => saysItsOwn(event)) &&
    mails.every(({ to }) => to.name === name && to.address === marks.address) &&
    !mails.some(({ props }) => saysItsOwn(props, reference, name, linkId));
  if (!holds) return null;
  const onces = positions.map(onceOf);
  return {
    words: words.map((word) => ({ ...word, caseIds })),
    events: caseIds.flatMap((caseId) => events.map((event) => ({ ...event, caseId }))),
    letters: mails.map((letter) => ({ letter, caseIds, linkIds, onces })),
    settled: positions.map((position) => ({ ...outcome, position })),
  };
}

function refuse(): never {
  throw new AskedOfOne("this is asked of one case");
}

/** The store with only what is the same for all of them: policies, hours, people, brands. */
export function sameForAll(store: Store): Store {
  const closed = (port: object) =>
    Object.fromEntries(Object.keys(port).map((ask) => [ask, refuse]));
  const ports = Object.entries(store).map(([name, port]) => [name, closed(port)]);
  const { staff, absences, workingHours, brands, serviceLevels } = store;
  const policies = { listPolicies: () => serviceLevels.listPolicies() };
  return {
    ...(Object.fromEntries(ports) as Store),
    ...{ staff, absences, workingHours, brands },
    serviceLevels: policies as Store["serviceLevels"],
  };
}
