import type { Knex } from "knex";
import { z } from "zod";
import type { Appointment } from "#app/domain/appointments/appointment.ts";
import type { Appointments } from "#app/operations/ports/choices.ts";

const SlotRow = z
  .object({
    id: z.string(),
    appointment_id: z.string(),
    revision: z.number(),
    starts_at: z.date(),
    ends_at: z.date(),
  })
  .transform((row) => ({
    appointmentId: row.appointment_id,
    revision: row.revision,
    slot: { id: row.id, startsAt: row.starts_at, endsAt: row.ends_at },
  }));

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    what: z.string(),
    place: z.string().nullable(),
    with_whom: z.string().nullable(),
    offered_by: z.string(),
    offered_at: z.date(),
    revision: z.number(),
    state: z.enum(["offered", "confirmed", "move-asked", "cancelled"]),
    slot_id: z.string().nullable(),
    confirmed_at: z.date().nullable(),
    wish: z.string().nullable(),
    because: z.string().nullable(),
  })
  .transform(({ case_id, with_whom, offered_by, offered_at, slot_id, confirmed_at, ...row }) => ({
    ...row,
    caseId: case_id,
    withWhom: with_whom,
    offeredBy: offered_by,
    offeredAt: offered_at,
    slotId: slot_id,
    confirmedAt: confirmed_at,
  }));

/** Appointments in Postgres, within one transaction. */
export function appointments(tx: Knex): Appointments {
  async function list(which: Record<string, string>): Promise<Appointment[]> {
    const found = await tx("case_appointments").where(which).orderBy(["offered_at", "id"]);
    const rows = z.array(Row).parse(found);
    const ids = rows.map(({ id }) => id);
    const times = z
      .array(SlotRow)
      .parse(await tx("appointment_slots").whereIn("appointment_id", ids).orderBy("starts_at"));
    return rows.map((row) => ({ ...row, slots: slotsOf(row, times) }));
  }
  async function addSlots({ id, revision, slots }: Appointment) {
    await tx("appointment_slots").insert(
      slots.map((slot) => ({
        id: slot.id,
        appointment_id: id,
        revision,
        starts_at: slot.startsAt,
        ends_at: slot.endsAt,
      })),
    );
  }
  return {
    addSlots,
    async insert(appointment) {
      const { id, caseId, what, place, withWhom, offeredBy, offeredAt, revision } = appointment;
      await tx("case_appointments").insert({
        ...{ id, case_id: caseId, what, place, with_whom: withWhom, revision },
        ...{ offered_by: offeredBy, offered_at: offeredAt },
      });
      await addSlots(appointment);
    },
    async save({ id, state, slotId, confirmedAt, wish, because, revision }) {
      const moved = { state, wish, because, revision };
      const agreed = { slot_id: slotId, confirmed_at: confirmedAt };
      await tx("case_appointments")
        .where({ id })
        .update({ ...moved, ...agreed });
    },
    async find(id) {
      return (await list({ id }))[0] ?? null;
    },
    listForCase: (caseId) => list({ case_id: caseId }),
  };
}

type Times = readonly z.output<typeof SlotRow>[];

/** Those of the newest offer; one that is cancelled keeps those it had. */
function slotsOf({ id }: { id: string }, times: Times) {
  const own = times.filter(({ appointmentId }) => appointmentId === id);
  const newest = Math.max(...own.map(({ revision }) => revision));
  return own.filter(({ revision }) => revision === newest).map(({ slot }) => slot);
}
