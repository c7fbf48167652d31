import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import { today } from "#app/db/views/today/today.ts";

/** A hundred people who each look at Today every ten seconds. */
const betweenLooksMs = 100;

/**
 * Looks at Today at its times until the work is over, in the process of the work. A look is timed from
 * when it was due: one that could not even begin counts as the waiting it was.
 * @returns the milliseconds that 99 of 100 looks stay under
 */
export async function deskMeanwhile(db: Knex, work: () => Promise<unknown>): Promise<number> {
  const people: string[] = await db("staff").where({ role: "agent" }).orderBy("name").pluck("id");
  let isOver = false;
  const ended = work().finally(() => {
    isOver = true;
  });
  const looks: Promise<number>[] = [];
  const began = performance.now();
  while (!isOver) {
    const due = began + looks.length * betweenLooksMs;
    await pause(Math.max(0, due - performance.now()));
    looks.push(look(db, people[looks.length % people.length] ?? null, due));
  }
  await ended;
  const times = await Promise.all(looks);
  const at = Math.floor(times.length * 0.99);
  return times.toSorted((a, b) => a - b)[at] ?? Number.POSITIVE_INFINITY;
}

async function look(db: Knex, staffId: string | null, due: number): Promise<number> {
  const now = new Date();
  const horizon = new Date(now.getTime() + 24 * 3_600_000);
  await today(db, { staffId, teamId: null, now, horizon, limit: 50 });
  return performance.now() - due;
}
