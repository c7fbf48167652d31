import type { Knex } from "knex";

/**
 * Nothing more is owed to nobody: links end, planned follow-ups and calls are taken off the lists. Cases
 * are closed already, but for those that an old backup brought back (PRV-1).
 */
export async function closeWhatIsOpen(tx: Knex, customer: string, at: Date): Promise<void> {
  for (const sql of [
    `update case_links set revoked_at = :at where revoked_at is null and ${ofCases}`,
    `update follow_ups set state = 'cancelled', settled_at = :at where state = 'planned' and ${ofCases}`,
    `update call_tasks set done_at = :at, outcome = 'not-needed' where done_at is null and ${ofCases}`,
    `update case_files set status = 'closed', closed_at = coalesce(closed_at, :at), next_update_due_at = null,
            version = version + 1, updated_at = :at where customer_id = :customer`,
    "update customers set erased_at = :at where id = :customer",
  ]) {
    await tx.raw(sql, { customer, at });
  }
}

const ofCases = "case_id in (select id from case_files where customer_id = :customer)";
