import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { type Network, networks } from "#app/domain/posts/network.ts";

const answers = { yes: "yes", no: "no", unknown: "not known" } as const;

/** What was said in public, and what is known ninety days on, in words for staff. */
export const postTellers = {
  "post-noted": ({ network }: CaseEvent<"post-noted">) => ({
    what: `A post in public: ${networks[network as Network] ?? network}`,
  }),
  "post-pictured": () => ({ what: "A picture of the post" }),
  "answered-in-public": ({ words }: CaseEvent<"answered-in-public">) => ({
    what: "We answered in public",
    words,
  }),
  "post-let-be": ({ because }: CaseEvent<"post-let-be">) => ({
    what: "Nothing is answered in public",
    words: because,
  }),
  "still-customer-said": ({ still, because }: CaseEvent<"still-customer-said">) => ({
    what: `Still a customer: ${answers[still] ?? still}`,
    words: because,
  }),
};
