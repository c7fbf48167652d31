import type { Actor } from "#app/domain/actor.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import type { Services } from "#app/operations/services.ts";
import type { DemoClock } from "./demo-clock.ts";
import type { DemoPlans } from "./demo-plans.ts";
import type { DemoStaff } from "./demo-staff.ts";

export type Telling = {
  readonly services: Services;
  readonly clock: DemoClock;
  readonly staff: DemoStaff;
  readonly plans: DemoPlans;
};

/** Opens a story's case and names it. */
export async function openStory({ services }: Telling, by: Actor, given: unknown) {
  const opened = await openCase(services, OpenCase.parse(given), by);
  if (!opened.ok) throw new Error(`the story could not begin: ${opened.reason}`);
  return opened.caseFile;
}

/** Says something to the customer of a story. */
export async function say({ services }: Telling, by: Actor, reference: string, body: string) {
  const said = await postUpdate(services, reference, { body, visibility: "customer" }, by);
  if (!said.ok) throw new Error(`an update was refused: ${said.reason}`);
}

/** Writes a note that no customer sees. */
export async function note({ services }: Telling, by: Actor, reference: string, body: string) {
  await postUpdate(services, reference, { body, visibility: "staff" }, by);
}
