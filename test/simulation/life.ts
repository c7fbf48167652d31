import type { Knex } from "knex";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { Services } from "#app/operations/services.ts";
import type { Agenda } from "./agenda.ts";
import type { Chance } from "./chance.ts";
import type { Crew, Person } from "./crew.ts";
import type { Figures } from "./figures.ts";
import { isWorkingTime } from "./working.ts";

/** All that the people of one simulation share. */
export type Simulation = {
  readonly db: Knex;
  readonly services: Services;
  readonly clock: { now: Date };
  readonly agenda: Agenda;
  readonly crew: Crew;
  readonly figures: Figures;
  readonly partnerId: string;
  readonly planId: string;
  /** By case id. */
  readonly lives: Map<string, Life>;
};

/** One customer's case as the people on it live it. */
export type Life = {
  readonly no: number;
  readonly chance: Chance;
  /** The product, with ids of this case's own chance. */
  readonly services: Services;
  readonly caseId: string;
  readonly reference: string;
  readonly owner: Person;
  readonly deputyId: string | null;
  readonly isUrgent: boolean;
  /** As the people on it last saw it. */
  seen: CaseFile;
  /** Words until it is put right. */
  wordsLeft: number;
  isOver: boolean;
  promiseId: string | null;
  askId: string | null;
  /** What was planned before the newest plan is not done. */
  plan: number;
  /** Whoever works on it means to write again. */
  readonly goOn: () => void;
};

/** The case as it stands now. */
export function lookUp({ services, caseId }: Life): Promise<CaseFile | null> {
  return services.look((store) => store.caseFiles.find(caseId));
}

/** Who works on it as far as the product and they know: the deputy while the owner is away. */
export function whoWorks({ crew, clock }: Simulation, { owner, deputyId }: Life): Person {
  const standsIn =
    deputyId && crew.isKnownAway(owner.id, clock.now) && !crew.isKnownAway(deputyId, clock.now);
  return standsIn ? crew.get(deputyId) : owner;
}

/** Runs something at an instant: in working time, unless it is urgent and somebody is called out. */
export function later(
  simulation: Simulation,
  life: Pick<Life, "no" | "isUrgent">,
  milliseconds: number,
  act: () => Promise<void>,
): void {
  let at = simulation.clock.now.getTime() + milliseconds;
  while (!life.isUrgent && !isWorkingTime(at)) at += 30 * 60_000;
  simulation.agenda.at(at, life.no, act);
}
