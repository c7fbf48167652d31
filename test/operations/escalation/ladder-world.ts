import { climbLadders } from "#app/operations/escalation/climb-ladders.ts";
import { raiseMissing } from "#app/operations/escalation/raise-missing.ts";
import { createWorld, type StaffActor, type World } from "#test/support/world.ts";

export type LadderWorld = World & {
  readonly marco: StaffActor;
  readonly ben: StaffActor;
  readonly lena: StaffActor;
  readonly ada: StaffActor;
  /** Moves the clock on, and lets the worker look as often as there is something to do. */
  sweepAt(instant: string): Promise<void>;
  sweep(): Promise<void>;
  /** A case of Marco's, with Ben as his deputy. */
  openCase(wish?: Record<string, unknown>): ReturnType<World["open"]>;
  /** Who was told of a case's climbs: trigger, role and name, in order. */
  told(caseId: string): Promise<string[]>;
  openClimbs(caseId: string): Promise<{ id: string; trigger: string; taken_by: string | null }[]>;
};

/** Marco owns, Ben stands in, Lena leads, Ada manages. Wednesday 4 March 2026, 9:30; hours 9 to 17 UTC. */
export async function openLadderWorld(): Promise<LadderWorld> {
  const world = await createWorld();
  const people = {
    marco: await world.hire("marco"),
    ben: await world.hire("ben"),
    lena: await world.hire("lena", "lead"),
    ada: await world.hire("ada", "administrator"),
  };
  const sweep = async () => {
    while (await raiseMissing(world.services));
    while (await climbLadders(world.services));
  };
  return Object.assign(world, {
    ...people,
    sweep,
    async openCase(wish: Record<string, unknown> = {}) {
      const caseFile = await world.open(people.marco, wish);
      await world.db("case_files").where({ id: caseFile.id }).update({ deputy_id: people.ben.id });
      return caseFile;
    },
    async sweepAt(instant: string) {
      world.clock.now = new Date(instant);
      await sweep();
    },
    async told(caseId: string) {
      const rows = await world
        .db("escalation_alerts as a")
        .join("escalations as e", "e.id", "a.escalation_id")
        .join("staff as s", "s.id", "a.staff_id")
        .where("e.case_id", caseId)
        .orderBy(["a.at", "e.since", "a.step"])
        .select("e.trigger", "a.role", "s.name");
      return rows.map(({ trigger, role, name }) => `${trigger}: ${role} ${name}`);
    },
    openClimbs: (caseId: string) =>
      world
        .db("escalations")
        .where({ case_id: caseId })
        .whereNull("ended_at")
        .orderBy("raised_at")
        .select("id", "trigger", "taken_by"),
  });
}
