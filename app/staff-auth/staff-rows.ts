import { z } from "zod";
import type { SignedInStaff } from "#app/operations/ports/staff-auth.ts";

export const staffColumns = `u.id, u.name, u.email, u.role, u.team_id, u.title, u.phone,
  u.picture_url, u.time_zone, u.locale`;

const shape = {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(["agent", "drafter", "lead", "finance", "administrator", "reader"]),
  team_id: z.string().nullable(),
  title: z.string(),
  phone: z.string().nullable(),
  picture_url: z.string().nullable(),
  time_zone: z.string(),
  locale: z.string(),
};

const Row = z.object(shape);

/** A row of staff, checked on its way out. */
export function readStaff(row: unknown): SignedInStaff {
  const { team_id, picture_url, time_zone, ...rest } = Row.parse(row);
  return { ...rest, teamId: team_id, pictureUrl: picture_url, timeZone: time_zone };
}
