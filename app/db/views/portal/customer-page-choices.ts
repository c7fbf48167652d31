import { z } from "zod";

const text = z.string().nullable();
const Money = z.object({ amountMinor: z.number(), currency: z.string() });

/** What the customer's page reads of options; nothing of it is for staff only (CAP-12). */
export const OptionsJson = z.object({
  words: text,
  isHonestNo: z.boolean(),
  state: z.enum(["open", "chosen", "begun"]),
  chosenId: text,
  options: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      words: text,
      minutes: z.number(),
      trips: z.number(),
      money: Money.nullable(),
      why: text,
    }),
  ),
});

/** The newest round that was not taken back, as one JSON value; null without one. Read beside `case_files c`. */
export const optionsSql = `
  (select json_build_object('words', r.words, 'isHonestNo', r.is_honest_no, 'state', r.state,
      'chosenId', r.chosen_id, 'options', (
        select json_agg(json_build_object('id', o.id, 'title', o.title, 'words', o.words,
          'minutes', o.minutes, 'trips', o.trips, 'why', o.why,
          'money', case when o.cost_minor is not null then
            json_build_object('amountMinor', o.cost_minor, 'currency', o.currency) end)
          order by o.position)
        from case_options o where o.round_id = r.id))
    from option_rounds r
    where r.case_id = c.id and r.state <> 'withdrawn'
    order by r.offered_at desc, r.id
    limit 1)`;

const instant = z.string().transform((text) => new Date(text));

export const AppointmentJson = z.object({
  id: z.string(),
  what: z.string(),
  place: text,
  withWhom: text,
  state: z.enum(["offered", "confirmed", "move-asked", "cancelled"]),
  revision: z.number(),
  slotId: text,
  agreedAt: instant.nullable(),
  slots: z.array(z.object({ id: z.string(), startsAt: instant, endsAt: instant })),
});

/** Appointments with the slots of their newest offer, read beside `case_files c`. */
export const appointmentsSql = `
  select p.id, p.what, p.place, p.with_whom as "withWhom", p.state, p.revision,
    p.slot_id as "slotId", p.confirmed_at as "agreedAt",
    (select coalesce(json_agg(json_build_object('id', t.id, 'startsAt', t.starts_at, 'endsAt', t.ends_at)
        order by t.starts_at), '[]')
      from appointment_slots t
      where t.appointment_id = p.id and t.revision = (
        select max(n.revision) from appointment_slots n where n.appointment_id = p.id)) as slots
  from case_appointments p
  where p.case_id = c.id
  order by p.offered_at, p.id
  limit 50`;
