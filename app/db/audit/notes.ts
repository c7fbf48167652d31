import type { Knex } from "knex";
import type { AuditEntry } from "#app/operations/ports/cases.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { byKind, nthOfEach } from "../statements/by-kind.ts";
import { type PlacedEntry, type PlaceIn, spellAfter } from "./audit-chain.ts";

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

const noteFacts = `select note_facts(cast(? as jsonb), cast(? as uuid[]), cast(? as int[]),
  cast(? as jsonb), cast(? as text[]), cast(? as int[]), cast(? as int[]))`;

/**
 * Notes are written at the end of their transaction, in one statement that goes with the `COMMIT`:
 * chains that many share are held for no longer than that.
 */
export function notes(tx: Knex, placeIn: PlaceIn): Notes {
  let facts: FactRow[] = [];
  let entries: AuditEntry[] = [];
  const placeOf = ({ actor, stream }: AuditEntry) =>
    actor.kind === "system" ? null : placeIn(stream);
  async function send(noted: readonly AuditEntry[]) {
    const written = facts;
    facts = [];
    if (written.length === 0 && noted.length === 0) return;
    const told = byKind(written.map(({ case_id: _, ...kind }) => kind));
    const kept = byKind(noted.map((entry) => kindOf({ ...entry, place: placeOf(entry) })));
    const streams = noted.map(({ stream }) => stream);
    const bindings = [
      ...[JSON.stringify(told.kinds), written.map((fact) => fact.case_id), told.of],
      ...[JSON.stringify(kept.kinds.map(toRow)), streams, kept.of, nthOfEach(streams)],
    ];
    await tx.raw(noteFacts, bindings).options(waitsForNext);
  }
  return {
    addFacts: (rows) => void facts.push(...rows),
    addEntries: (rows) => void entries.push(...rows.map(namingItsKey)),
    writeFacts: () => send([]),
    write() {
      const rows = entries;
      entries = [];
      return send(rows);
    },
  };
}

/** What a program did says with which key: the member of staff it acts for may have several. */
function namingItsKey(entry: AuditEntry): AuditEntry {
  const { actor, details } = entry;
  const keyId = actor.kind === "api" ? actor.keyId : undefined;
  return keyId ? { ...entry, details: { ...details, keyId } } : entry;
}

/** All of an entry but its chain. */
function kindOf({ at, actor, action, details, place }: PlacedEntry) {
  return { at, actor, action, details, place };
}

function toRow(kind: ReturnType<typeof kindOf>) {
  const { at, actor, action, details, place } = kind;
  return {
    ...{ at, actor_kind: actor.kind, actor_id: actor.id, action, details, address_hash: place },
    after_position: spellAfter(kind),
  };
}
