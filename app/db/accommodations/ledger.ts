import type { Knex } from "knex";
import { z } from "zod";
import { ledgerSteps } from "#app/domain/accommodations/posting.ts";
import type { Ledger } from "#app/operations/ports/accommodations.ts";

const Steps = z.array(z.enum(ledgerSteps));
const Serial = z.object({ serial: z.coerce.number() });

/** The books in Postgres. What is wrong with a posting the database says, at the latest on commit. */
export function ledger(tx: Knex): Ledger {
  return {
    async post({ id, step, at, accommodationId, batchId, lines }) {
      if (lines.length === 0) return;
      await tx("ledger_entries").insert(
        lines.map(({ account, amountMinor, currency }) => ({
          posting_id: id,
          accommodation_id: accommodationId,
          batch_id: batchId,
          account,
          amount_minor: amountMinor,
          currency,
          step,
          at,
        })),
      );
    },
    async listSteps(accommodationId) {
      const rows = await tx("ledger_entries")
        .where({ accommodation_id: accommodationId })
        .groupBy("step")
        .select("step");
      return Steps.parse(rows.map(({ step }) => step));
    },
    async takeCreditSerial() {
      const { rows } = await tx.raw("select nextval('credit_numbers') as serial");
      return Serial.parse(rows[0]).serial;
    },
  };
}
