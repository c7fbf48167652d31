import { type Task, timetable } from "#app/jobs/timetable.ts";
import type { Services } from "#app/operations/services.ts";
import { type Chance, createChance } from "./chance.ts";
import { dyingAt } from "./crash.ts";
import type { Simulation } from "./life.ts";
import { readDues } from "./next-due.ts";
import { day, type SimulationOptions } from "./options.ts";

const notOfCases = ["forget-ended-sessions", "send-weekly-digests"];
// Nightly ones, and those for what nobody gives, holds or restores here: they look once a day.
const daily = [
  // No team has a chat here that alerts are posted to.
  "send-alerts",
  ...["reconcile-with-providers", "forget-old-openings", "take-out-old-data"],
  "catch-up-after-restoring",
  ...["release-held-mail", "issue-waiting-accommodations", "place-orders", "send-due-gift-cards"],
];
// What others of the same round bring about: they look each time.
const last = ["raise-what-is-missing", "climb-ladders"];
const ofLadders: Readonly<Record<string, readonly string[]>> = {
  "no-ladder": ["raise-what-is-missing", "climb-ladders", "watch-service-levels"],
  "nobody-climbs": ["climb-ladders"],
};

export type Workers = {
  /** Everything that happens by itself, once. False when no worker was up. */
  run(simulation: Simulation): Promise<boolean>;
};

/** Two workers over the real timetable. One dies now and then in the middle; at times both are down. */
export function createWorkers({ seed, sabotage }: SimulationOptions): Workers {
  const chance = createChance(seed, 3_000_000);
  const left = [...notOfCases, ...(sabotage ? (ofLadders[sabotage] ?? []) : [])];
  const tasks = timetable.filter(({ name }) => !left.includes(name));
  let today = -1;
  const dueNow = async (simulation: Simulation) => {
    const now = simulation.clock.now.getTime();
    const isNewDay = today !== Math.floor(now / day);
    today = Math.floor(now / day);
    const dues = await readDues(simulation);
    return tasks.filter(({ name }) => {
      if (daily.includes(name)) return isNewDay;
      const due = dues[name];
      return last.includes(name) || due === undefined || (due !== null && due.getTime() <= now);
    });
  };
  const runAll = async (due: readonly Task[], services: Services) => {
    for (const { batch } of due) while (await batch(services));
  };
  return {
    async run(simulation) {
      const { services, figures } = simulation;
      if (chance.happens(0.02)) {
        figures.stepsWithoutWorker += 1;
        return false;
      }
      const due = await dueNow(simulation);
      if (chance.happens(0.1)) {
        figures.crashes += 1;
        await runAll(due, dying(services, chance)).catch(() => undefined);
      }
      await runAll(due, services);
      return true;
    },
  };
}

function dying(services: Services, chance: Chance): Services {
  return dyingAt(services, chance.whole(1, 15), chance.happens(0.5) ? "before" : "after");
}
