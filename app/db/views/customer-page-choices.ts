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
