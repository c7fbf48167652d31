import type { Knex } from "knex";
import type { FailedMessage, Outbox } from "#app/operations/ports/outbox.ts";
import { planForAny } from "../plan-once.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { putMessages } from "./put.ts";
import { putToMany } from "./put-to-many.ts";
import { MessageRow } from "./rows.ts";

function parse(row: unknown) {
  return row ? MessageRow.parse(row) : null;
}

/** The outbox within one transaction. `domain` is the part after the @ of every Message-ID. */
export function outbox(tx: Knex, domain: string): Outbox {
  const all = tx.raw(columnsOf(MessageRow));
  return {
    async put(...messages) {
      await planForAny(tx, putMessages(tx, domain, messages));
    },
    putToMany: (letters) => putToMany(tx, domain, letters),
    find: async (id) => parse(await tx("messages").where({ id }).first(all)),
    async listForCase(caseId) {
      const rows = await tx("messages").where({ case_id: caseId }).orderBy("position");
      return rows.map((row) => MessageRow.parse(row));
    },
    async listInDoubt(limit) {
      const rows = await tx("messages")
        .where({ state: "in_doubt" })
        .orderBy("created_at")
        .limit(limit);
      return rows.map((row) => MessageRow.parse(row));
    },
    async fail({ id, fence, state, code, response }: FailedMessage) {
      const [row] = await tx("messages")
        .where({ id, fence, state: "sending" })
        .update({
          state,
          last_code: code,
          last_response: response,
          claimed_by: null,
          lease_until: null,
        })
        .returning(all);
      return parse(row);
    },
    async decide(id, { state, by, at }) {
      const change = {
        state,
        decided_by: by,
        decided_at: at,
        // A late word of the old claim no longer counts.
        fence: tx.raw("fence + 1"),
        ...(state === "queued" ? { due_at: at } : { handed_over_at: at }),
      };
      const [row] = await tx("messages")
        .where({ id, state: "in_doubt" })
        .update(change)
        .returning(all);
      if (row && state === "queued") await tx.raw("select pg_notify('outbox', '')");
      return parse(row);
    },
    async setDiscreet(caseId, discreet) {
      // What was tried stays as it is: a second try is the same bytes (DLV-1).
      await tx("messages")
        .where({ case_id: caseId, attempts: 0 })
        .whereIn("state", ["queued", "held"])
        .update({ props: tx.raw("props || ?::jsonb", [JSON.stringify({ discreet })]) });
    },
    findByMessageId: async (messageId) =>
      parse(await tx("messages").where({ message_id: messageId }).first(all)),
    claim: async (id) => parse(await tx("messages").where({ id }).forUpdate().first(all)),
    async findProps(id) {
      const row = await tx("messages").where({ id }).first("props");
      return row?.props;
    },
  };
}
