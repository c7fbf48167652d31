import { theSystem } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { issueApproved } from "./issue-approved.ts";

const pageSize = 100;

/**
 * Tries again to issue what was approved and had to wait, such as for codes to be loaded. Each in a
 * transaction of its own, so that one that fails holds up no other.
 * @returns how many were issued
 */
export async function issueWaiting(services: Services): Promise<number> {
  let issued = 0;
  let after: string | null = null;
  for (;;) {
    const page = await listUnissued(services, after);
    for (const { id } of page) issued += (await issueOne(services, id)) ? 1 : 0;
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize) return issued;
  }
}

function listUnissued({ look }: Services, after: string | null) {
  return look((store) => store.accommodations.listUnissued(pageSize, after));
}

function issueOne(services: Services, id: string): Promise<boolean> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (claimed?.accommodation.state !== "approved") return false;
    const { context, accommodation } = claimed;
    const after = await issueApproved(services, store, context, accommodation, theSystem);
    return after.state !== "approved";
  });
}
