import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { createWorld, type StaffActor, type World } from "#test/support/world.ts";

/** A Wednesday, ten in the morning; the promise is for Friday at five. */
export const wednesday = new Date("2026-03-04T10:00:00Z");
export const friday = new Date("2026-03-06T17:00:00Z");
export const lateOnFriday = new Date("2026-03-06T17:00:00.001Z");

/** A case of Marco's, with a lead above him. */
export async function createPromiseWorld() {
  const world = await createWorld(wednesday);
  const marco = await world.hire("marco");
  const lena = await world.hire("lena", "lead");
  const caseFile = await world.open(marco);
  return { world, marco, lena, caseFile };
}

/** Promises a call by Friday, unless told otherwise. */
export async function promise(
  world: World,
  by: StaffActor,
  reference: string,
  wish: Record<string, unknown> = {},
): Promise<CustomerPromise> {
  const input = MakePromise.parse({
    what: "A technician calls you",
    dueAt: friday.toISOString(),
    certainty: "certain",
    ...wish,
  });
  const made = await makePromise(world.services, reference, input, by);
  if (!made.ok) throw new Error(made.reason);
  return made.promise;
}

export function caseRow(world: World, id: string) {
  return world.db("case_files").where({ id }).first();
}

export async function promiseState(world: World, id: string): Promise<string> {
  return (await world.db("customer_promises").where({ id }).first("state")).state;
}
