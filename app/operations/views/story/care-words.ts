import { framedText } from "#app/domain/cases/words-around.ts";
import { serviceMetrics } from "#app/domain/clock/service-policy.ts";
import { severities } from "#app/domain/clock/severity.ts";
import type { Tellers } from "./telling.ts";

/** Clocks, promises and partners in words for staff. */
export const careTellers: Tellers = {
  "clock-stopped": () => ({ what: "The clock stands: only the customer can move it on" }),
  "hand-over-taken": () => ({ what: "Handed over: “I have it”" }),
  "deputy-named": () => ({ what: "A deputy named: the owner will be away" }),
  "clock-started": () => ({ what: "The clock runs again" }),
  "cadence-overridden": ({ count, unit, counted, reason }) => ({
    what: `A cadence of its own: every ${count} ${unit}, ${counted.replaceAll("-", " ")}`,
    words: reason,
  }),
  "tier-set": ({ from, to }) => ({ what: `Customer’s tier: ${from} → ${to}` }),
  "page-restricted": ({ why }) => ({
    what: "Page restricted: it says only whom to talk to",
    words: why,
  }),
  "page-restriction-lifted": ({ why }) => ({ what: "Page shown in full again", words: why }),
  "severity-raised": ({ from, to }) => ({
    what: `More severe: ${severities[from].label} → ${severities[to].label}`,
  }),
  "service-level-warned": ({ metric }) => ({ what: `Due soon: ${serviceMetrics[metric].label}` }),
  "service-level-breached": ({ metric }) => ({ what: `Late: ${serviceMetrics[metric].label}` }),
  "promise-made": ({ what, around }) => ({ what: "Promised", words: framedText(around, what) }),
  "promise-warned": ({ what }) => ({ what: "A promise is due soon", words: what }),
  "promise-kept": ({ what, late, around }) => ({
    what: late ? "Kept, but late" : "Kept",
    words: framedText(around, what),
  }),
  "promise-moved": ({ because }) => ({ what: "Promise moved in time", words: because }),
  "promise-broken": ({ what }) => ({ what: "Promise broken", words: what }),
  "promise-given-anew": ({ because }) => ({
    what: "A new time for a broken promise",
    words: because,
  }),
  "promise-withdrawn": ({ because }) => ({ what: "Promise taken back", words: because }),
  "promise-released": ({ because }) => ({ what: "Broken promise given up", words: because }),
  "promise-disputed": ({ what }) => ({
    what: "The customer says: this did not happen",
    words: what,
  }),
  "apology-drafted": () => ({ what: "An apology is drafted; it waits to be sent" }),
  "promise-apologised": ({ words }) => ({ what: "Apology for a broken promise", words }),
  "plan-b-started": ({ words, around }) => ({
    what: "Plan B has started",
    words: framedText(around, words),
  }),
  "step-added": ({ what }) => ({ what: "Next step", words: what }),
  "step-done": ({ what }) => ({ what: "Step done", words: what }),
  "step-dropped": ({ what }) => ({ what: "Step dropped", words: what }),
  "her-step-dropped": ({ what }) => ({ what: "Step of the customer’s dropped", words: what }),
  "partner-asked": ({ asked }) => ({ what: "Partner asked", words: asked }),
  "partner-contacted": ({ direction, answered, words }) => ({
    what: contacted(direction, answered),
    words,
  }),
  "partner-silent": ({ partner }) => ({ what: `${partner} is silent` }),
  "partner-done": () => ({ what: "The partner has done it" }),
  "partner-given-up": ({ because }) => ({
    what: "We go on without the partner",
    words: because,
  }),
  "partner-late-said": ({ partner, words }) => ({
    what: `Told the customer that ${partner} is late`,
    words,
  }),
};

function contacted(direction: "in" | "out", answered: boolean): string {
  if (direction === "in") return "The partner called us";
  return answered ? "We reached the partner" : "We called the partner: no answer";
}
