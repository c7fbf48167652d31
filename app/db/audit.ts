import { createHash } from "node:crypto";
import type { Knex } from "knex";
import type { Audit, AuditEntry } from "#app/operations/ports/cases.ts";

type Link = { position: number; hash: string };

type Placed = AuditEntry & { readonly place: string | null };

function chain(previous: Link, entry: Placed): Link {
  const position = previous.position + 1;
  const body = canonical(entry, position);
  return { position, hash: createHash("sha256").update(`${previous.hash}\n${body}`).digest("hex") };
}

/** One spelling for one entry: keys sorted, the instant in UTC; where from, if that is known. */
function canonical(entry: Placed, position: number): string {
  const details = Object.fromEntries(Object.entries(entry.details).sort());
  const { stream, action, actor, place } = entry;
  return JSON.stringify([
    stream,
    position,
    entry.at.toISOString(),
    actor.kind,
    actor.id,
    action,
    details,
    ...(place === null ? [] : [place]),
  ]);
}

export type AuditOfTransaction = Audit & {
  appendAll(entries: readonly AuditEntry[]): void;
  /** Writes what was appended. The transaction calls it last, right before it commits. */
  write(): Promise<void>;
};

/** The mark of where this is asked from, for a stream; null where it comes from no outside. */
export type PlaceIn = (stream: string) => string | null;

/**
 * The audit log: one hash chain a stream, so that cases do not wait for each other. The head of each
 * chain is kept beside it, so that cutting off the tail shows as well. What a transaction appends is
 * written at its end in one go: chains that many share are held for no longer than that.
 */
export function audit(tx: Knex, placeIn: PlaceIn): AuditOfTransaction {
  let pending: AuditEntry[] = [];
  function placed(entry: AuditEntry): Placed {
    return { ...entry, place: entry.actor.kind === "system" ? null : placeIn(entry.stream) };
  }
  function appendAll(entries: readonly AuditEntry[]) {
    pending.push(...entries);
  }
  async function write() {
    const entries = pending;
    pending = [];
    if (entries.length > 0) await writeEntries(tx, entries.map(placed));
  }
  return {
    appendAll,
    append: async (entry) => appendAll([entry]),
    write,
    async verify() {
      await write();
      return verify(tx);
    },
  };
}

const insert = `
  with added as (
    insert into audit_log (stream, position, at, actor_kind, actor_id, action, details, address_hash, previous_hash, hash)
    select stream, position, at, actor_kind, actor_id, action, details, address_hash, previous_hash, hash
      from jsonb_to_recordset(cast(:rows as jsonb)) as r(
        stream text, position bigint, at timestamptz, actor_kind text, actor_id uuid, action text,
        details jsonb, address_hash text, previous_hash text, hash text)
     order by stream, position
  )
  update audit_heads h set position = l.position, hash = l.hash
    from jsonb_to_recordset(cast(:heads as jsonb)) as l(stream text, position bigint, hash text)
   where h.stream = l.stream`;

async function writeEntries(tx: Knex, entries: readonly Placed[]) {
  const last = await claimHeads(tx, [...new Set(entries.map(({ stream }) => stream))].sort());
  const rows = entries.map((entry) => {
    const previous = last.get(entry.stream) ?? start;
    const next = chain(previous, entry);
    last.set(entry.stream, next);
    return {
      stream: entry.stream,
      position: next.position,
      at: entry.at,
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.id,
      action: entry.action,
      details: entry.details,
      address_hash: entry.place,
      previous_hash: previous.hash,
      hash: next.hash,
    };
  });
  const heads = [...last].map(([stream, head]) => ({ stream, ...head }));
  await tx.raw(insert, { rows: JSON.stringify(rows), heads: JSON.stringify(heads) });
}

const start: Link = { position: 0, hash: "" };

/** The ends of these chains, each locked until the transaction ends; a new one begins. */
async function claimHeads(tx: Knex, streams: readonly string[]): Promise<Map<string, Link>> {
  if (streams.length === 0) return new Map();
  const heads: { stream: string; position: number | string; hash: string }[] = await tx(
    "audit_heads",
  )
    .insert(streams.map((stream) => ({ stream, ...start })))
    .onConflict("stream")
    .merge(["stream"])
    .returning(["stream", "position", "hash"]);
  return new Map(
    heads.map(({ stream, position, hash }) => [stream, { position: Number(position), hash }]),
  );
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
    const last = heads.get(row.stream) ?? { position: 0, hash: "" };
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
