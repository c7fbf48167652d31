import type { Knex } from "knex";
import { z } from "zod";
import type { SavedView, SavedViews } from "#app/operations/ports/saved-views.ts";

const Row = z
  .object({
    id: z.string(),
    staff_id: z.string(),
    name: z.string(),
    is_shared: z.boolean(),
    words: z.string(),
    status: z.string(),
    of_oneself: z.boolean(),
    owner_id: z.string().nullable(),
  })
  .transform(
    ({ id, name, words, status, ...row }): SavedView => ({
      ...{ id, name, words, status },
      staffId: row.staff_id,
      isShared: row.is_shared,
      owner: row.of_oneself ? "me" : (row.owner_id ?? ""),
    }),
  );

const namesSomebody = `
  select exists (select from customers where desk_search like :pattern)
      or exists (select from case_files where :word in (lower(serial), lower(order_ref), lower(external_ref)))
      as found`;

/** Named filters of the case list in Postgres, within one transaction. */
export function savedViews(tx: Knex): SavedViews {
  const seenBy = (staffId: string) =>
    tx("saved_views").where((any) => any.where({ staff_id: staffId }).orWhere({ is_shared: true }));
  return {
    async list(staffId) {
      const rows = await seenBy(staffId).orderByRaw("is_shared, lower(name)").limit(100);
      return z.array(Row).parse(rows);
    },
    async find(id, staffId) {
      const row = await seenBy(staffId).where({ id }).first();
      return row ? Row.parse(row) : null;
    },
    async put({ id, staffId, name, words, status, isShared, owner }, at) {
      const filter = {
        ...{ name, words, status, is_shared: isShared, of_oneself: owner === "me" },
        owner_id: owner === "" || owner === "me" ? null : owner,
      };
      const [row] = await tx("saved_views")
        .insert({ id, staff_id: staffId, created_at: at, ...filter })
        .onConflict(tx.raw("(staff_id, lower(name))"))
        .merge(Object.keys(filter))
        .returning("id");
      return row.id;
    },
    async remove(id, staffId) {
      await tx("saved_views").where({ id, staff_id: staffId }).delete();
    },
    async findsCustomer(words) {
      for (const typed of words) {
        const word = typed.toLowerCase();
        const pattern = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
        const { rows } = await tx.raw(namesSomebody, { word, pattern });
        if (rows[0].found) return true;
      }
      return false;
    },
  };
}
