import type { Knex } from "knex";
import type { Audit, AuditEntry } from "#app/operations/ports/cases.ts";
import { chain, type Link, start } from "./audit-chain.ts";
import type { Notes } from "./notes.ts";

/**
 * The audit log: one hash chain a stream, so that cases do not wait for each other. The head of each
 * chain is kept beside it, so that cutting off the tail shows as well.
 */
export function audit(tx: Knex, notes: Notes): Audit {
  return {
    append: async (entry) => notes.addEntries([entry]),
    async verify() {
      await notes.write();
      return verify(tx);
    },
  };
}

type AuditRow = {
  stream: string;
  position: string | number;
  at: Date;
  actor_kind: "staff" | "api" | "customer" | "system";
  actor_id: string | null;
  action: string;
  details: AuditEntry["details"];
  address_hash: string | null;
  hash: string;
};

async function verify(tx: Knex) {
  const faults: { stream: string; position: number; fault: string }[] = [];
  const heads = new Map<string, Link>();
  const rows: AuditRow[] = await tx("audit_log").orderBy(["stream", "position"]);
  for (const row of rows) {
    const last = heads.get(row.stream) ?? start;
    const actor = { kind: row.actor_kind, id: row.actor_id } as AuditEntry["actor"];
    const expected = chain(last, { ...row, actor, place: row.address_hash });
    const position = Number(row.position);
    if (position !== expected.position)
      faults.push({ stream: row.stream, position, fault: "an entry is gone" });
    else if (row.hash !== expected.hash)
      faults.push({ stream: row.stream, position, fault: "an entry was changed" });
    heads.set(row.stream, { position, hash: row.hash });
  }
  for (const head of await tx("audit_heads").select("stream", "position", "hash")) {
    const last = heads.get(head.stream);
    const position = Number(head.position);
    if (last?.position !== position || last.hash !== head.hash) {
      faults.push({ stream: head.stream, position, fault: "the end was cut off" });
    }
  }
  return faults;
}
