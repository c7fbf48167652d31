import type { Knex } from "knex";
import { z } from "zod";
import { digestWishes } from "#app/domain/figures/digest.ts";
import { roleNames } from "#app/domain/roles.ts";
import type { DigestReader, Digests } from "#app/operations/ports/digests.ts";

const wish = z.enum(digestWishes).nullable();
const Row = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.string(),
    time_zone: z.string(),
    role: z.enum(roleNames),
    team_id: z.string().nullable(),
    team_name: z.string().nullable(),
    whose: wish,
    last_week: z.string().nullable(),
  })
  .transform(
    ({ id, name, email, locale, role, ...row }): DigestReader => ({
      ...{ staffId: id, name, email, locale, role },
      timeZone: row.time_zone,
      team: row.team_id && row.team_name ? { id: row.team_id, name: row.team_name } : null,
      chosen: row.whose,
      lastWeek: row.last_week,
    }),
  );

// A later week that is known stays.
const takeSql = `
  insert into weekly_digests as d (staff_id, last_week) values (:staffId, :week)
  on conflict (staff_id) do update set last_week = excluded.last_week
   where d.last_week is null or d.last_week < excluded.last_week
  returning staff_id`;
const chooseSql = `
  insert into weekly_digests as d (staff_id, whose, last_week)
  values (:staffId, :whose, cast(:lastWeek as date))
  on conflict (staff_id) do update
    set whose = excluded.whose, last_week = greatest(d.last_week, excluded.last_week)`;

// knex's own type leaves null out.
const none = null as unknown as Knex.Value;

/** Who is told of the week in figures, in Postgres, within one transaction. */
export function digests(tx: Knex): Digests {
  return {
    async listReaders(roles) {
      const rows = await tx("staff as s")
        .leftJoin("weekly_digests as d", "d.staff_id", "s.id")
        .leftJoin("teams as t", "t.id", "s.team_id")
        .whereNull("s.disabled_at")
        .whereIn("s.role", roles)
        .orderBy("s.id")
        .select("s.id", "s.name", "s.email", "s.locale", "s.time_zone", "s.role", "s.team_id")
        .select(
          "t.name as team_name",
          "d.whose",
          tx.raw("to_char(d.last_week, 'YYYY-MM-DD') as last_week"),
        );
      return z.array(Row).parse(rows);
    },
    async findWish(staffId) {
      const row = await tx("weekly_digests").where({ staff_id: staffId }).first("whose");
      return wish.parse(row?.whose ?? null);
    },
    async choose(staffId, whose, lastWeek) {
      await tx.raw(chooseSql, { staffId, whose, lastWeek: lastWeek ?? none });
    },
    async takeWeek(staffId, week) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(takeSql, { staffId, week });
      return rows.length === 1;
    },
  };
}
