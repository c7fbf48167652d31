import { triesBeforeTold } from "#app/domain/accommodations/order.ts";

/**
 * An order `o` that waits for a person at :now. Its first line is word for word the condition of the index
 * provider_orders_under_way: the few that are under way are all that is read.
 */
export const isStuck = `o.state in ('failed', 'unknown', 'to-place', 'placing', 'pending')
   and (o.state = 'failed'
        or (o.state = 'pending' and o.opened_at < cast(:now as timestamptz) - interval '1 day')
        or (o.state not in ('failed', 'pending') and o.tries >= ${triesBeforeTold}))`;
