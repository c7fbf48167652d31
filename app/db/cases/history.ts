import type { Knex } from "knex";
import { type CaseEvent, type CaseEventType, visibilityOf } from "#app/domain/cases/case-event.ts";
import type { AuditEntry, History } from "#app/operations/ports/cases.ts";
import type { FactRow, Notes } from "../audit/notes.ts";
import { isAuditable } from "./auditable.ts";

/** Facts of a case: its history, and the same facts in the audit chain without words (R25). */
export function history(tx: Knex, notes: Notes): History {
  return {
    async add(events) {
      notes.addFacts(events.map(toRow));
      notes.addEntries(events.map(toAudit));
      if (events.some(({ type }) => movesCase.has(type))) await notes.writeFacts();
    },
    async list(caseId) {
      await notes.writeFacts();
      const rows = await tx("case_events").where({ case_id: caseId }).orderBy("id").select(columns);
      return rows.map(fromRow);
    },
    async findLast(caseId, type) {
      await notes.writeFacts();
      const row = await tx("case_events")
        .where({ case_id: caseId, type })
        .orderBy("id", "desc")
        .first(columns);
      return row ? fromRow(row) : null;
    },
    async saidLast(caseId, type, words) {
      await notes.writeFacts();
      const last = await tx("case_events")
        .where({ case_id: caseId })
        .whereIn("type", spoken)
        .orderBy("id", "desc")
        .first("type", "data");
      return last?.type === type && (last.data.words ?? last.data.body) === words;
    },
    async findNewestId(caseId, type) {
      await notes.writeFacts();
      const row = await tx("case_events")
        .where({ case_id: caseId, type })
        .orderBy("id", "desc")
        .first("id");
      return row ? String(row.id) : null;
    },
    async has(caseId, eventId) {
      await notes.writeFacts();
      const row = await tx("case_events").where({ case_id: caseId, id: eventId }).first("id");
      return row !== undefined;
    },
    async customerWroteSince(caseId, since) {
      await notes.writeFacts();
      const row = await tx("case_events")
        .where({ case_id: caseId })
        .where("at", ">", since)
        .where((any) =>
          any
            .whereIn("type", ["customer-wrote", "call-asked-for"])
            .orWhereRaw("type = 'contact-logged' and data ->> 'direction' = 'in'"),
        )
        .first("id");
      return row !== undefined;
    },
  };
}

// These move the case as they are written (the trigger case_events_after_end), so they are written at once.
const movesCase = new Set<CaseEventType>([
  "customer-wrote",
  "read-back-corrected",
  "call-asked-for",
  "contact-logged",
  "note-added",
  "call-made",
]);

const columns = ["id", "case_id", "type", "at", "actor_kind", "actor_id", "data"];

const spoken: readonly CaseEventType[] = [
  "customer-wrote",
  "read-back-corrected",
  "update-posted",
  "note-added",
  "nothing-new-said",
  "promise-apologised",
  "partner-late-said",
];

function toRow({ type, caseId, at, actor, ...data }: CaseEvent): FactRow {
  return {
    case_id: caseId,
    type,
    at,
    actor_kind: actor.kind,
    actor_id: actor.id,
    visibility: visibilityOf(type),
    data: actor.kind === "api" && actor.keyId ? { ...data, keyId: actor.keyId } : data,
  };
}

/** A row of case_events. */
type EventRow = Omit<FactRow, "visibility"> & { readonly id: string | number };

/** The event of a row. What it says is not read again: `toRow` wrote it, and a fact is never changed. */
export function fromRow({ id, type, case_id, at, actor_kind, actor_id, data }: EventRow) {
  const actor = { kind: actor_kind, id: actor_id };
  return { ...data, id: Number(id), type, caseId: case_id, at, actor } as CaseEvent & {
    id: number;
  };
}

/** Ids, kinds and amounts go into the audit log; what people wrote stays in the history. */
function toAudit({ type, caseId, at, actor, ...data }: CaseEvent): AuditEntry {
  const details = Object.entries(data).filter(([key]) => isAuditable(key));
  const stream = `case:${caseId}`;
  return { stream, at, actor, action: type, details: Object.fromEntries(details) };
}
