import type { Knex } from "knex";
import { z } from "zod";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import type { WorkingHours } from "#app/domain/clock/working-calendar.ts";
import { CustomerRow, StaffRow } from "./rows.ts";
import { HoursJson, WishesRow } from "./setting-rows.ts";

/**
 * What nearly every change of a case goes on to ask. It is read in one statement as the case is
 * claimed, and remembered until the transaction ends or changes it.
 */
export type AroundCase = {
  /** By team; null where the installation's hours count. */
  readonly hours: Map<string, WorkingHours | null>;
  /** By customer. */
  readonly wishes: Map<string, Wishes>;
  /** Staff who were not away as the transaction began. */
  readonly here: Set<string>;
};

export function nothingAround(): AroundCase {
  return { hours: new Map(), wishes: new Map(), here: new Set() };
}

const staffJson = `jsonb_build_object('id', o.id, 'name', o.name, 'title', o.title, 'email', o.email,
  'phone', o.phone, 'picture_url', o.picture_url, 'team_id', o.team_id)`;

const sql = `
  select jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
           'locale', c.locale, 'time_zone', c.time_zone, 'tier', c.tier) as customer,
         jsonb_build_object('mails', c.mails, 'reach_by', c.reach_by) as wishes,
         ${staffJson} as owner,
         (select hours from working_hours where team_id = :team) as hours,
         array(select a.staff_id from absences a
                where a.staff_id in (:owner, :deputy) and a.cancelled_at is null
                  and a.from_at <= :now and (a.to_at is null or a.to_at > :now)) as away
    from customers c cross join staff o
   where c.id = :customer and o.id = :owner`;

const Row = z.object({
  customer: CustomerRow,
  wishes: WishesRow,
  owner: StaffRow,
  hours: HoursJson.nullable(),
  away: z.array(z.string()),
});

/** The people of a case that was just locked, and what else will be asked about it. */
export async function readAround(
  tx: Knex,
  { customerId, ownerId, deputyId, teamId }: CaseFile,
  now: Date,
  around: AroundCase,
): Promise<{ customer: Customer; owner: StaffMember }> {
  const bindings = { customer: customerId, owner: ownerId, deputy: deputyId, team: teamId, now };
  const { rows } = await tx.raw<{ rows: unknown[] }>(sql, bindings);
  const { customer, owner, wishes, hours, away } = Row.parse(rows[0]);
  around.wishes.set(customerId, wishes);
  if (teamId) around.hours.set(teamId, hours);
  for (const id of [ownerId, deputyId]) {
    if (id && !away.includes(id)) around.here.add(id);
  }
  return { customer, owner };
}
