import type { Knex } from "knex";
import { z } from "zod";
import type { MailboxPositions } from "#app/operations/ports/receiving.ts";

const Row = z
  .object({ mailbox: z.string(), uid_validity: z.coerce.string(), last_uid: z.coerce.number() })
  .transform((row) => ({
    mailbox: row.mailbox,
    uidValidity: row.uid_validity,
    uid: row.last_uid,
  }));

/** How far mailboxes were read, in Postgres, within one transaction. */
export function mailboxPositions(tx: Knex, now: Date): MailboxPositions {
  return {
    async find(mailbox) {
      const row = await tx("mailbox_positions").where({ mailbox }).first();
      return row ? Row.parse(row) : null;
    },
    async moveTo({ mailbox, uidValidity, uid }) {
      // Never back within one UIDVALIDITY, should two have read for a moment.
      await tx.raw(
        `insert into mailbox_positions as old (mailbox, uid_validity, last_uid, at)
         values (?, ?, ?, ?)
         on conflict (mailbox) do update set
           uid_validity = excluded.uid_validity, at = excluded.at,
           last_uid = case when old.uid_validity = excluded.uid_validity
                           then greatest(old.last_uid, excluded.last_uid) else excluded.last_uid end`,
        [mailbox, uidValidity, uid, now],
      );
    },
  };
}
