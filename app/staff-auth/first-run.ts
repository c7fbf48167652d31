import type { CreatedStaff, Refused } from "#app/operations/ports/staff-auth.ts";
import { closeSetup, insertStaff, prepareStaff } from "./create-staff.ts";
import type { Parts } from "./parts.ts";
import { inTransaction } from "./transaction.ts";

export async function firstRunIsOpen(parts: Parts): Promise<boolean> {
  const found = await parts.pool.query("select 1 from staff_setup");
  return found.rowCount === 0;
}

/**
 * Makes the first administrator. The row of `staff_setup` is the lock: of many at once one inserts it,
 * the others wait for that one's end and find it taken, or free again if it failed (AUT-11).
 */
export async function firstRun(
  parts: Parts,
  administrator: { readonly name: string; readonly email: string; readonly password: string },
): Promise<CreatedStaff | Refused<"already-set-up">> {
  if (!(await firstRunIsOpen(parts))) return { ok: false, reason: "already-set-up" };
  const prepared = await prepareStaff(parts, { ...administrator, role: "administrator" });
  if (!prepared.ok) return prepared;
  const refusal = new Error("nothing of this first run may stand");
  let answer: CreatedStaff = { ok: false, reason: "email-taken" };
  try {
    return await inTransaction(parts.pool, async (client) => {
      if (!(await closeSetup(client, parts.now()))) return { ok: false, reason: "already-set-up" };
      answer = await insertStaff(client, prepared.ready, parts.now());
      if (!answer.ok) throw refusal;
      return answer;
    });
  } catch (error) {
    if (error !== refusal) throw error;
    return answer;
  }
}
