import type { Knex } from "knex";
import { z } from "zod";
import { roleNames } from "#app/domain/roles.ts";
import type { ComposedDraft, ComposedDrafts } from "#app/operations/ports/composer.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";
import { DraftRow, OverrideRow } from "./composer-rows.ts";

const live = ["open", "second-reading", "held"];

function toRow(draft: ComposedDraft) {
  return {
    id: draft.id,
    case_id: draft.caseId,
    moment: draft.moment,
    about_id: draft.aboutId,
    parts: JSON.stringify(draft.parts),
    promises: JSON.stringify(draft.promises),
    state: draft.state,
    version: draft.version,
    created_by: draft.createdBy,
    created_at: draft.createdAt,
    edited_by: draft.editedBy,
    edited_at: draft.editedAt,
    submitted_by: draft.submittedBy,
    submitted_at: draft.submittedAt,
    approved_by: draft.approvedBy,
    approved_hash: draft.approvedHash,
    sent_by: draft.sentBy,
    sent_through: draft.sentThrough,
    sent_key: draft.sentKey,
    leaves_at: draft.leavesAt,
    message_id: draft.messageId,
    came_back: draft.cameBack,
  };
}

/** Drafts of the composer in Postgres, within one transaction. */
export function composedDrafts(tx: Knex, { sensitive: known }: AroundCase): ComposedDrafts {
  const drafts = () => tx("composed_drafts");
  const parseAll = (rows: unknown[]) => rows.map((row) => DraftRow.parse(row));
  return {
    async insert(draft) {
      await drafts().insert(toRow(draft));
    },
    async save({ id, ...draft }) {
      await drafts()
        .where({ id })
        .update(toRow({ id, ...draft }));
    },
    async find(id) {
      const row = await drafts().where({ id }).first();
      return row ? DraftRow.parse(row) : null;
    },
    async findCurrent(caseId, moment, aboutId) {
      const row = await drafts()
        .where({ case_id: caseId, moment, about_id: aboutId })
        .whereIn("state", ["open", "second-reading"])
        .orderBy("edited_at", "desc")
        .first();
      return row ? DraftRow.parse(row) : null;
    },
    async listLive(caseId) {
      const rows = await drafts()
        .where({ case_id: caseId })
        .whereIn("state", live)
        .orderBy("edited_at", "desc");
      return parseAll(rows);
    },
    async listBegun(caseId, { state, after, limit }) {
      const rows = drafts().where({ case_id: caseId, ...(state && { state }) });
      if (after) rows.whereRaw("(created_at, id) > (?, ?)", [after.createdAt, after.id]);
      return parseAll(await rows.orderBy(["created_at", "id"]).limit(limit));
    },
    async listToRelease(now, limit) {
      const due = drafts().where({ state: "held" }).where("leaves_at", "<=", now);
      return parseAll(
        await due
          .orderBy("leaves_at")
          .limit(limit)
          .select(tx.raw(columnsOf(DraftRow))),
      );
    },
    ...overrides(tx),
    ...editors(tx),
    async roleOf(staffId) {
      const row = await tx("staff").where({ id: staffId, disabled_at: null }).first("role");
      return row ? z.enum(roleNames).parse(row.role) : null;
    },
    async isSensitive(caseId) {
      const seen = known.get(caseId);
      if (seen !== undefined) return seen;
      const row = await tx("case_files").where({ id: caseId }).first("sensitive");
      return row?.sensitive === true;
    },
    async setSensitive(caseId, sensitive) {
      known.delete(caseId);
      await tx("case_files").where({ id: caseId }).update({ sensitive });
    },
  };
}

function overrides(tx: Knex): Pick<ComposedDrafts, "keepOverride" | "listOverrides"> {
  return {
    async keepOverride(draftId, { rule, words, reason, byId, at }) {
      await tx("reading_overrides")
        .insert({ draft_id: draftId, rule, words, reason, by_id: byId, at })
        .onConflict(["draft_id", "rule", "words"])
        .merge(["reason", "by_id", "at"]);
    },
    async listOverrides(draftId) {
      const rows = await tx("reading_overrides").where({ draft_id: draftId }).orderBy("at");
      return rows.map((row) => OverrideRow.parse(row));
    },
  };
}

function editors(tx: Knex): Pick<ComposedDrafts, "noteEditor" | "listOtherEditors"> {
  return {
    async noteEditor(draftId, staffId, at) {
      await tx("draft_editors")
        .insert({ draft_id: draftId, staff_id: staffId, seen_at: at })
        .onConflict(["draft_id", "staff_id"])
        .merge(["seen_at"]);
    },
    async listOtherEditors(draftId, staffId, since) {
      return tx("draft_editors as e")
        .join("staff as s", "s.id", "e.staff_id")
        .where({ draft_id: draftId })
        .whereNot({ staff_id: staffId })
        .where("e.seen_at", ">=", since)
        .orderBy("s.name")
        .pluck("s.name");
    },
  };
}
