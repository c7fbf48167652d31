import { timetable } from "#app/jobs/timetable.ts";
import type { Services } from "#app/operations/services.ts";
import { type Chance, createChance } from "./chance.ts";
import { dyingAt } from "./crash.ts";
import type { Simulation } from "./life.ts";
import type { SimulationOptions } from "./options.ts";

const notOfCases = ["forget-ended-sessions"];
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
  const runAll = async (services: Services) => {
    for (const { batch } of tasks) while (await batch(services));
  };
  return {
    async run({ services, figures }) {
      if (chance.happens(0.02)) {
        figures.stepsWithoutWorker += 1;
        return false;
      }
      if (chance.happens(0.1)) {
        figures.crashes += 1;
        await runAll(dying(services, chance)).catch(() => undefined);
      }
      await runAll(services);
      return true;
    },
  };
}

function dying(services: Services, chance: Chance): Services {
  return dyingAt(services, chance.whole(1, 25), chance.happens(0.5) ? "before" : "after");
}
