import { createHash } from "node:crypto";
import type { Knex } from "knex";
import type { Audit, AuditEntry } from "#app/operations/ports/cases.ts";

type Link = { position: number; hash: string };

function chain(previous: Link, entry: AuditEntry): Link {
  const position = previous.position + 1;
  const body = canonical(entry, position);
  return { position, hash: createHash("sha256").update(`${previous.hash}\n${body}`).digest("hex") };
}

/** One spelling for one entry: keys sorted, the instant in UTC. */
function canonical(entry: AuditEntry, position: number): string {
  const details = Object.fromEntries(Object.entries(entry.details).sort());
  const { stream, action, actor } = entry;
  return JSON.stringify([
    stream,
    position,
    entry.at.toISOString(),
    actor.kind,
    actor.id,
    action,
    details,
  ]);
}

/**
 * The audit log: one hash chain a stream, so that cases do not wait for each other. The head of each
 * chain is kept beside it, so that cutting off the tail shows as well.
 */
export function audit(
  tx: Knex,
): Audit & { appendAll(entries: readonly AuditEntry[]): Promise<void> } {
  async function appendAll(entries: readonly AuditEntry[]) {
    const [first] = entries;
    if (!first) return;
    const start = { stream: first.stream, position: 0, hash: "" };
    await tx("audit_heads").insert(start).onConflict("stream").ignore();
    const head = await tx("audit_heads").where({ stream: first.stream }).forUpdate().first();
    let last: Link = { position: Number(head.position), hash: head.hash };
    const rows = entries.map((entry) => {
      const previous = last.hash;
      last = chain(last, entry);
      return {
        stream: entry.stream,
        position: last.position,
        at: entry.at,
        actor_kind: entry.actor.kind,
        actor_id: entry.actor.id,
        action: entry.action,
        details: JSON.stringify(entry.details),
        previous_hash: previous,
        hash: last.hash,
      };
    });
    await tx("audit_log").insert(rows);
    await tx("audit_heads").where({ stream: first.stream }).update(last);
  }
  return { appendAll, append: (entry) => appendAll([entry]), verify: () => verify(tx) };
}

type AuditRow = {
  stream: string;
  position: string | number;
  at: Date;
  actor_kind: "staff" | "api" | "customer" | "system";
  actor_id: string | null;
  action: string;
  details: AuditEntry["details"];
  hash: string;
};

async function verify(tx: Knex) {
  const faults: { stream: string; position: number; fault: string }[] = [];
  const heads = new Map<string, Link>();
  const rows: AuditRow[] = await tx("audit_log").orderBy(["stream", "position"]);
  for (const row of rows) {
    const last = heads.get(row.stream) ?? { position: 0, hash: "" };
    const actor = { kind: row.actor_kind, id: row.actor_id } as AuditEntry["actor"];
    const expected = chain(last, { ...row, actor });
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
