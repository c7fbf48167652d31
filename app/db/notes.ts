import type { Knex } from "knex";
import type { AuditEntry } from "#app/operations/ports/cases.ts";
import { type PlacedEntry, type PlaceIn, spell } from "./audit-chain.ts";
import { waitsForNext } from "./send-together.ts";

/** A row of case_events to be. */
export type FactRow = {
  readonly case_id: string;
  readonly type: string;
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly visibility: string;
  readonly data: object;
};

/** What one transaction notes: facts of its cases, and rows in the audit chains. */
export type Notes = {
  addFacts(facts: readonly FactRow[]): void;
  addEntries(entries: readonly AuditEntry[]): void;
  /** Writes the facts alone, for whoever reads them in the same transaction. */
  writeFacts(): Promise<void>;
  /** Writes all there is. The transaction calls it last, right before it commits. */
  write(): Promise<void>;
};

/**
 * Notes are written at the end of their transaction, in one statement that goes with the `COMMIT`:
 * chains that many share are held for no longer than that.
 */
export function notes(tx: Knex, placeIn: PlaceIn): Notes {
  let facts: FactRow[] = [];
  let entries: AuditEntry[] = [];
  const placeOf = ({ actor, stream }: AuditEntry) =>
    actor.kind === "system" ? null : placeIn(stream);
  async function send(rows: readonly AuditEntry[]) {
    const written = facts;
    facts = [];
    if (written.length === 0 && rows.length === 0) return;
    const placed = rows.map((entry) => toRow({ ...entry, place: placeOf(entry) }));
    const bindings = [JSON.stringify(written), JSON.stringify(placed)];
    await tx
      .raw("select note_facts(cast(? as jsonb), cast(? as jsonb))", bindings)
      .options(waitsForNext);
  }
  return {
    addFacts: (rows) => void facts.push(...rows),
    addEntries: (rows) => void entries.push(...rows),
    writeFacts: () => send([]),
    write() {
      const rows = entries;
      entries = [];
      return send(rows);
    },
  };
}

function toRow(entry: PlacedEntry) {
  const { stream, at, actor, action, details, place } = entry;
  const [before, after] = spell(entry);
  return {
    stream,
    at,
    actor_kind: actor.kind,
    actor_id: actor.id,
    action,
    details,
    address_hash: place,
    before_position: before,
    after_position: after,
  };
}
