import { hersMails } from "./what-goes.ts";

/** What is under way for a customer: `Standing`, in one row. */
export const standingSql = `
  select
    array(select reference from case_files
           where customer_id = :customer and closed_at is null order by opened_at) as "openCases",
    (select count(*) from accommodations
      where customer_id = :customer and (state in ('requested', 'approved', 'heads-up-sent')
        or (state = 'issued' and kind = 'gift-card'))) as "moneyUnderWay",
    (select count(*) from messages
      where (${hersMails}) and state in ('sending', 'in_doubt')) as "mailLeaving"`;
