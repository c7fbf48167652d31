import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect } from "#app/db/connection/connect.ts";
import type { Asked } from "./asked.ts";
import { createChance } from "./chance.ts";
import type { Beginning, Ending, Word } from "./house.ts";
import type { SimulationOptions } from "./options.ts";

/**
 * What each house lives through: its share of the cases, on the same days, with a seed of its own. It
 * goes by the seed and the number of houses, never by the machine.
 */
export function optionsOf(asked: Asked, house: number): SimulationOptions {
  const { seed, cases, days, houses, sabotage } = asked;
  const upTo = (count: number) => Math.floor((cases * count) / houses);
  const theirs = createChance(seed, 5_000_000 + house).whole(0, 2 ** 31 - 1);
  return {
    seed: houses === 1 ? seed : theirs,
    cases: upTo(house) - upTo(house - 1),
    days,
    ...(sabotage ? { sabotage } : {}),
  };
}

/** A database for a house in the same cluster, as the migrated one is. Nobody may be connected there. */
export async function buildHouse(migratedUrl: string, house: number): Promise<string> {
  const own = new URL(migratedUrl);
  const from = own.pathname.slice(1);
  own.pathname = `/house_${house}`;
  const elsewhere = new URL(migratedUrl);
  elsewhere.pathname = "/postgres";
  const db = connect(elsewhere.href, { name: "amends houses", poolSize: 1 });
  try {
    await db.raw("create database ?? template ??", [`house_${house}`, from]);
  } finally {
    await db.destroy();
  }
  return own.href;
}

// What a case leaves behind is short-lived: with more room it is swept up less often.
const roomy = "--max-semi-space-size=64";

/** Lives one house's days in a process of its own. Null where that process fell. */
export function liveIn(
  beginning: Beginning,
  onDay: (today: number) => void,
): Promise<Ending | null> {
  const program = fileURLToPath(new URL("house.ts", import.meta.url));
  const child = fork(program, [], {
    execArgv: [...process.execArgv, roomy],
    serialization: "advanced",
  });
  let ending: Ending | null = null;
  child.on("message", (word: Word) => {
    if ("day" in word) onDay(word.day);
    else ending = word.ending;
  });
  child.send(beginning);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve(ending));
  });
}
