import type { Knex } from "knex";
import { z } from "zod";
import { roleNames } from "#app/domain/roles.ts";
import type { StaffDirectory } from "#app/operations/ports/cases.ts";
import { StaffRow, staffColumns } from "../cases/case-rows.ts";
import { type AroundCase, keepBesides, policiesSql } from "../store/around-case.ts";

const openCases = `(select count(case_files.id) from case_files
  where owner_id = staff.id and closed_at is null and resolved_at is null)`;

// Whoever looks for a deputy opens a case, and goes on to ask these.
const besidesSql = `jsonb_build_object(
  'hours', (select hours from working_hours where team_id = ?),
  'policies', ${policiesSql},
  'ownerIsAway', is_away(?, ?),
  'isAway', is_away(staff.id, ?)) as besides`;

/** A case that is closed may have a follow-up or a call before it. */
const stillOwed = `exists (select from follow_ups f where f.case_id = c.id and f.state = 'planned')
  or exists (select from call_tasks t where t.case_id = c.id and t.done_at is null)`;

/** Who works here, as cases see them. Signing in is app/staff-auth's. */
export function staffDirectory(tx: Knex, now: Date, around: AroundCase): StaffDirectory {
  const working = () => tx("staff").whereNull("disabled_at").select(staffColumns);
  const hereFirst = tx.raw("is_away(staff.id, ?)", [now]);
  const findCandidate = async (who: { id: string } | { email: string }) => {
    const row = await working().where(who).whereIn("role", ["agent", "lead"]).first();
    return row ? StaffRow.parse(row) : null;
  };
  return {
    async find(id) {
      const row = await tx("staff").where({ id }).first(staffColumns);
      return row ? StaffRow.parse(row) : null;
    },
    async findRole(id) {
      const row = await tx("staff").where({ id }).whereNull("disabled_at").first("role");
      return row ? z.enum(roleNames).parse(row.role) : null;
    },
    async findByEmail(email) {
      const row = await working().where({ email: email.toLowerCase() }).first();
      return row ? StaffRow.parse(row) : null;
    },
    findOwnerCandidate: (id) => findCandidate({ id }),
    findOwnerCandidateByEmail: (email) => findCandidate({ email: email.toLowerCase() }),
    async findDeputyFor(owner) {
      const row = await working()
        .select(tx.raw(besidesSql, [owner.teamId, owner.id, now, now]))
        .whereNot({ id: owner.id })
        .whereIn("role", ["agent", "lead", "administrator"])
        .orderBy(hereFirst)
        .orderByRaw("(team_id is not distinct from ?) desc", [owner.teamId])
        .orderByRaw(`(role = 'administrator'), ${openCases}, id`)
        .first();
      if (!row) return null;
      keepBesides(owner, row.id, row.besides, around);
      return StaffRow.parse(row);
    },
    async findLeastLoaded() {
      const row = await working()
        .whereIn("role", ["agent", "lead"])
        .orderBy(hereFirst)
        .orderByRaw(`${openCases}, id`)
        .first();
      return row ? StaffRow.parse(row) : null;
    },
    async findLead(teamId) {
      const row = await working()
        .where({ role: "lead" })
        .orderBy(hereFirst)
        .orderByRaw("(team_id is not distinct from ?) desc, id", [teamId])
        .first();
      return row ? StaffRow.parse(row) : null;
    },
    async list() {
      return z.array(StaffRow).parse(await working().orderBy("name"));
    },
    listReferencesWith: (id, asDeputyToo) =>
      tx("case_files as c")
        .where((whose) => {
          whose.where("c.owner_id", id);
          if (asDeputyToo) whose.orWhere("c.deputy_id", id);
        })
        .whereRaw(`(c.status <> 'closed' or ${stillOwed})`)
        .orderBy("c.opened_at")
        .pluck("c.reference"),
  };
}
